import { calendarDay } from "#units/zoned-time.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { formatDay } from "#words/format-time.ts";
import { RecordScreen } from "../record-screen.tsx";
import { TakeBack } from "../take-back.tsx";
import { LineChanges } from "./line-changes.tsx";
import type { LineKind, LineOf } from "./line-form.ts";
import type { LineScreens } from "./line-screens.ts";

export interface LineProps<Kind extends LineKind, Draft extends object> {
  readonly screens: LineScreens<Kind, Draft>;
  readonly line: LineOf<Kind>;
}

/** One thing: all that was said of it, the ways to change it, and how it was before. */
export function LinePage<Kind extends LineKind, Draft extends object>(
  props: LineProps<Kind, Draft>,
) {
  const { screens, line } = props;
  const { form, texts, tell, More } = screens;
  const { title, details } = tell(line.now);
  return (
    <RecordScreen title={title} back={[form.path, texts.title]}>
      <dl class="lines">
        {details.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LineChanges {...props} />
      {More === undefined ? null : <More line={line} />}
      <Before {...props} />
      <TakeBack path={form.path} name={title} facts={line.changes} />
    </RecordScreen>
  );
}

/** What stood here before, newest first. */
function Before<Kind extends LineKind, Draft extends object>({
  screens: { tell },
  line,
}: LineProps<Kind, Draft>) {
  const { records } = useTexts();
  const fill = useFill();
  const before = line.changes.slice(0, -1).reverse();
  if (before.length === 0) return null;
  return (
    <section class="part">
      <h2>{records.form.before}</h2>
      <ul class="lines">
        {before.map((fact) => {
          const { title, brief } = tell(fact);
          return (
            <li key={fact.id}>
              <span>{[title, ...brief].join(" · ")}</span>
              <span class="value soft">
                {fill(records.form.writtenOn, { date: formatDay(calendarDay(fact.at)) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
