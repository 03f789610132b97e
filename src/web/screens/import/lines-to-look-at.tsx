import type { ReadyPreview } from "#record/import/import-preview.ts";
import type { LineReading } from "#record/import/read-line.ts";
import { TickRow, Rows } from "#web/components/choice-rows.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { toMmHg } from "#units/quantity.ts";
import { formatPressure, formatPulse } from "#words/format-quantity.ts";
import { formatDayAndTime } from "#words/format-time.ts";
import type { ImportWay } from "./use-import.ts";

interface Props {
  readonly preview: ReadyPreview;
  readonly way: ImportWay;
}

/** Unlikely numbers: never taken unless the person says line by line that they are right. */
export function LinesToLookAt({ preview: { needsLook, counts }, way }: Props) {
  const { importFile } = useTexts();
  const fill = useFill();
  const describe = useDescribeReading();
  const confirmed = new Set(way.choices.confirmedLines);
  if (needsLook.length === 0) return null;
  const isShown = new Set(needsLook.map(({ line }) => line));
  const hidden = counts.needsLook - [...isShown].filter((line) => !confirmed.has(line)).length;
  const tick = (line: number, isRight: boolean): void => {
    const lines = [...confirmed].filter((one) => one !== line);
    way.choose({ confirmedLines: isRight ? [...lines, line] : lines });
  };
  return (
    <section class="group">
      <h2>{fill(importFile.lookTitle, { count: needsLook.length + hidden })}</h2>
      <p>{importFile.lookHint}</p>
      <Rows>
        {needsLook.map((reading) => (
          <TickRow
            key={reading.line}
            label={fill(importFile.lookRight, { line: reading.line, value: describe(reading) })}
            hint={formatDayAndTime(reading.at)}
            checked={confirmed.has(reading.line)}
            onChange={(isRight) => tick(reading.line, isRight)}
          />
        ))}
      </Rows>
      {hidden > 0 ? <p class="quiet">{fill(importFile.andMore, { count: hidden })}</p> : null}
    </section>
  );
}

/** The numbers of a line, with the pulse where that is the unlikely one. */
function useDescribeReading() {
  const { units } = useDiary().settings.value;
  return ({ systolic, diastolic, unit, pulse_perMin, unlikely }: LineReading): string => {
    const pressure = formatPressure(
      toMmHg({ value: systolic, unit }),
      toMmHg({ value: diastolic, unit }),
      units,
    );
    const isPulse = unlikely.some(({ what }) => what === "pulse_perMin");
    return pulse_perMin === undefined || !isPulse
      ? pressure
      : `${pressure}, ${formatPulse(pulse_perMin)}`;
  };
}
