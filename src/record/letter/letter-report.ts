import type { LetterAnswer, LetterReading } from "./letter-reading.ts";
import { readLetter } from "./read-letter.ts";

export const letterReportFormat = "living-leaflet/letter-report/1";

/** A reading as one JSON document. */
export type LetterReport = {
  readonly format: typeof letterReportFormat;
  readonly today: string;
} & LetterReading;

/** What `living-leaflet letter --json` prints, or why the text is not read. */
export function reportLetter(
  text: string,
  today: string,
): LetterReport | Extract<LetterAnswer, { kind: "refused" }> {
  const answer = readLetter(text, today);
  if (answer.kind === "refused") return answer;
  const { kind: _kind, ...reading } = answer;
  return { format: letterReportFormat, today, ...reading };
}
