import { LinkRow } from "#web/components/choice-rows.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { JustSavedLine } from "../just-saved-line.tsx";
import { RecordScreen } from "../record-screen.tsx";
import { useHealth } from "../use-health.ts";
import type { LineKind, LineOf } from "./line-form.ts";
import type { LineScreens } from "./line-screens.ts";

interface Props<Kind extends LineKind, Draft extends object> {
  readonly screens: LineScreens<Kind, Draft>;
}

/** All lines of one kind: those that hold, the way to a new one, and those of the past. */
export function LineList<Kind extends LineKind, Draft extends object>(props: Props<Kind, Draft>) {
  const { screens } = props;
  const { form, texts, Before, After } = screens;
  const { records } = useTexts();
  const lines = form.linesOf(useHealth());
  const holding = lines.filter(({ now }) => !form.isPast(now));
  const past = lines.filter(({ now }) => form.isPast(now));
  return (
    <RecordScreen title={texts.title} intro={texts.intro}>
      <JustSavedLine />
      {Before === undefined ? null : <Before />}
      {holding.length === 0 ? (
        <p class="quiet none-yet">{screens.nothingYet ?? records.form.nothingYet}</p>
      ) : (
        (screens.groupsOf?.(holding) ?? [{ title: undefined, lines: holding }])
          .filter((group) => group.lines.length > 0)
          .map((group) => (
            <section key={group.title} class="line-group">
              {group.title === undefined ? null : <h2>{group.title}</h2>}
              <LineRows screens={screens} lines={group.lines} />
            </section>
          ))
      )}
      <div class="acts">
        <a class={lines.length === 0 ? "act" : "act ghost"} href={`${form.path}/new`}>
          {texts.add}
        </a>
      </div>
      {past.length === 0 ? null : (
        <details>
          <summary>
            <Icon name="forward" size={18} />
            {`${texts.past ?? ""} (${past.length})`}
          </summary>
          <LineRows screens={screens} lines={past} />
        </details>
      )}
      {After === undefined ? null : <After />}
    </RecordScreen>
  );
}

/** Each line with what was said of it, leading to its own page. */
export function LineRows<Kind extends LineKind, Draft extends object>({
  screens: { form, tell },
  lines,
}: Props<Kind, Draft> & { readonly lines: readonly LineOf<Kind>[] }) {
  return (
    <ul class="rows">
      {lines.map(({ line, now }) => {
        const { title, brief } = tell(now);
        return (
          <li key={line}>
            <LinkRow
              modest
              href={`${form.path}/${line}`}
              label={title}
              hint={brief.length === 0 ? undefined : brief.join(" · ")}
            />
          </li>
        );
      })}
    </ul>
  );
}
