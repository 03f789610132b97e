import type { Language } from "./catalogue.ts";
import { heartTableRows, type HeartTableRow } from "./english/heart-details.ts";

const byLanguage: Readonly<Record<Language, typeof heartTableRows>> = { en: heartTableRows };

/** The numbers a table of the heart shows, by the names the simulator gives them. */
export type HeartTableNumbers = Readonly<Record<HeartTableRow, number>>;

export interface HeartTableLine {
  readonly clinical: string;
  readonly plain: string;
  readonly unit: string;
  readonly now: string;
  readonly before?: string;
}

/** Decimals by which two hearts can be told apart; whole numbers where nothing is said. */
const decimals: Readonly<Partial<Record<HeartTableRow, number>>> = {
  cardiacOutput_Lmin: 1,
  meanLeakArea_cm2: 2,
  mitralGradient_mmHg: 1,
  endSystolicElastance_mmHgPerMl: 2,
  arterialElastance_mmHgPerMl: 2,
  strokeWork_J: 2,
  pressureVolumeArea_J: 2,
};

/** The rows of the table of numbers, rounded for reading. */
export function heartTableFor(
  now: HeartTableNumbers,
  before: HeartTableNumbers | undefined,
  language: Language,
): readonly HeartTableLine[] {
  const words = byLanguage[language];
  return (Object.keys(words) as HeartTableRow[]).map((row) => {
    const [clinical, plain, unit] = words[row];
    const show = (value: number): string => value.toFixed(decimals[row] ?? 0);
    return {
      clinical,
      plain,
      unit,
      now: show(now[row]),
      ...(before === undefined ? {} : { before: show(before[row]) }),
    };
  });
}
