import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import { valves } from "./structure-phrases.ts";

/**
 * A line that names no valve, and other numbers of the same study: `2024: LVEF 62 %, EROA …`; or
 * a sentence that begins with its day and a colon.
 */
export function isSummary(
  { labelAt, tokens }: LetterMap,
  { from, to, isLineStart, mentions }: ScopedSentence,
): boolean {
  const isHeaded = tokens.slice(from, from + 5).some(({ text }) => text === ":");
  if (!(isLineStart || isHeaded) || mentions.some(({ means }) => valves.has(means))) return false;
  for (let at = from; at < to; at += 1) {
    const label = labelAt.get(at);
    if (label !== undefined && ofWholeStudy.has(label.means.measure)) return true;
  }
  return false;
}

const ofWholeStudy: ReadonlySet<MeasureLabel["measure"]> = new Set([
  "ejectionFraction",
  "endSystolicDiameter",
  "endDiastolicDiameter",
  "leftAtrialVolumeIndex",
  "pulmonarySystolicPressure",
]);
