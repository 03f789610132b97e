import { compareStudies } from "#care/grade/compare-studies.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import { describeChanges } from "#words/describe-changes.ts";
import { useHealth } from "../records/use-health.ts";
import { useToday } from "../records/use-today.ts";

/** What changed since the scan before, and that a difference alone says little. */
export function StudyChanges({ study }: { readonly study: EchoStudy }) {
  const { language } = useWords();
  const { studies } = useHealth();
  const today = useToday();
  const { on } = study;
  if (on === undefined) return null;
  const upToThis = studies.filter((one) => one.on !== undefined && one.on <= on);
  // What this scan did not measure has not changed in it.
  const changes = compareStudies(upToThis, today).filter(({ points }) => points.at(-1)?.on === on);
  if (changes.length === 0) return null;
  const { title, rows, notes } = describeChanges(changes, language);
  return (
    <section class="group">
      <h2>{title}</h2>
      <QuietLines lines={notes} />
      <ul class="rows">
        {rows.map(({ name, points, text, otherWay }) => (
          <li key={name} class="scan-value">
            <span>{name}</span>
            <strong>{text}</strong>
            {points.slice(-2).map((point) => (
              <span class="quiet" key={point}>
                {point}
              </span>
            ))}
            {otherWay === undefined ? null : <span class="quiet">{otherWay}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
