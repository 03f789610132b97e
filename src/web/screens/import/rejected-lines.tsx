import type { ReadyPreview } from "#record/import/import-preview.ts";
import { Rows, TickRow } from "#web/components/choice-rows.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Icon } from "#web/components/icon.tsx";
import { useFill } from "#web/components/use-fill.ts";
import type { ImportWay } from "./use-import.ts";

interface Props {
  readonly preview: ReadyPreview;
  readonly way: ImportWay;
}

/** Lines that are not taken, each with its number and why; those dated ahead can be taken. */
export function RejectedLines({ preview, way }: Props) {
  const { importFile } = useTexts();
  const fill = useFill();
  const { counts, rejected, rejectedLines, rejectedPulses } = preview;
  const lines = rejected.filter(({ part }) => part === "line");
  const hasFuture = (rejectedLines.future ?? 0) > 0 || way.choices.takeFuture === true;
  if (counts.rejected === 0 && rejectedPulses === 0 && !hasFuture) return null;
  return (
    <section class="group">
      {counts.rejected === 0 ? null : (
        <details>
          <summary>
            <Icon name="forward" size={20} />
            {fill(importFile.rejectedTitle, { count: counts.rejected })}
          </summary>
          <ul class="rows rejected">
            {lines.map(({ line, code, found }) => (
              <li key={line}>
                {fill(importFile.rejectedLine, { line, reason: importFile.rejected[code] })}
                <small>{fill(importFile.found, { found })}</small>
              </li>
            ))}
          </ul>
          {counts.rejected > lines.length ? (
            <p class="quiet">
              {fill(importFile.andMore, { count: counts.rejected - lines.length })}
            </p>
          ) : null}
        </details>
      )}
      {rejectedPulses === 0 ? null : (
        <p class="quiet">{fill(importFile.rejectedPulses, { count: rejectedPulses })}</p>
      )}
      {hasFuture ? (
        <Rows>
          {[
            <TickRow
              key="future"
              label={importFile.futureTake}
              checked={way.choices.takeFuture === true}
              onChange={(takeFuture) => way.choose({ takeFuture })}
            />,
          ]}
        </Rows>
      ) : null}
    </section>
  );
}
