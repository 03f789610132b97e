import { roundTo } from "#units/round.ts";
import { calendarDay } from "#units/zoned-time.ts";
import type { NumberRange, ReadyPreview } from "#record/import/import-preview.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { formatOnePressure, formatPulse } from "#words/format-quantity.ts";
import { formatDay } from "#words/format-time.ts";

interface Props {
  readonly preview: ReadyPreview;
  readonly person: string | undefined;
}

/** Time span, range of each number, and where all the other lines went. */
export function ImportSummary({ preview, person }: Props) {
  const { importFile } = useTexts();
  const fill = useFill();
  const { units } = useDiary().settings.value;
  const { counts, first, last, systolic_mmHg, diastolic_mmHg, pulse_perMin } = preview;
  const pressure = (value: number): string => formatOnePressure(value, units);
  const range = (message: string, numbers: NumberRange | undefined): string[] =>
    numbers === undefined
      ? []
      : [fill(message, { min: pressure(numbers.min), max: pressure(numbers.max) })];
  const counted = (message: string, count: number): string[] =>
    count === 0 ? [] : [fill(message, { count })];
  const pulseRange =
    pulse_perMin === undefined
      ? []
      : [
          fill(importFile.pulseRange, {
            min: roundTo(pulse_perMin.min, 0),
            max: formatPulse(pulse_perMin.max),
          }),
        ];
  const lines = [
    ...(person === undefined || person === "" ? [] : [`${importFile.roles.person}: ${person}`]),
    ...(first === undefined || last === undefined
      ? []
      : [
          fill(importFile.span, {
            first: formatDay(calendarDay(first)),
            last: formatDay(calendarDay(last)),
          }),
        ]),
    ...range(importFile.upperRange, systolic_mmHg),
    ...range(importFile.lowerRange, diastolic_mmHg),
    ...pulseRange,
    ...counted(importFile.pulses, preview.pulses),
    ...counted(importFile.timeless, preview.timeless),
    ...counted(importFile.knownToDiary, counts.knownToDiary),
    ...counted(importFile.repeatedInFile, counts.repeatedInFile),
    ...counted(importFile.otherPeople, counts.otherPeople),
  ];
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
