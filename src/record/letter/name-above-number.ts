import type { LetterMap } from "./letter-map.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";

/**
 * Whether a name stands alone on its line and its number alone on the line below, as in a list
 * that was copied from a page.
 *
 * Not where several names stand above several numbers: which belongs to which is then unsure.
 *
 * @param lineEnd the token that ends the line of the name
 */
export function isNameAboveNumber(
  { tokens, labelAt }: Pick<LetterMap, "tokens" | "labelAt">,
  label: PhraseHit<MeasureLabel>,
  lineEnd: number,
): boolean {
  const from = startOfLine(tokens, label.from);
  // At most one word before it: `MR EROA`, `Estimated PASP`.
  if (label.from - from > 1) return false;
  // `EROA (PISA)` tells how; a name that needs a unit of its own is none here.
  for (let at = from; at < lineEnd; at += 1) {
    const other = labelAt.get(at);
    if (other !== undefined && other !== label && other.means.onlyWith === undefined) return false;
  }
  const below = endOfLine(tokens, lineEnd + 1);
  const wanted = label.means.measure === "systolicPressure" ? 2 : 1;
  if (countNumbers(tokens, lineEnd + 1, below) !== wanted) return false;
  const next = endOfLine(tokens, below + 1);
  if (next > below + 1 && tokens[below + 1]!.kind === "number") return false;
  return !isNameWithoutNumber(tokens, labelAt, from);
}

/** The line above holds a name whose number does not stand on it. */
function isNameWithoutNumber(
  tokens: LetterMap["tokens"],
  labelAt: LetterMap["labelAt"],
  from: number,
): boolean {
  const end = from - 1;
  if (end <= 0) return false;
  const above = startOfLine(tokens, end - 1);
  if (above >= end || countNumbers(tokens, above, end) > 0) return false;
  for (let at = above; at < end; at += 1) if (labelAt.has(at)) return true;
  return false;
}

function startOfLine(tokens: LetterMap["tokens"], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]!.kind !== "line") from -= 1;
  return from;
}

export function endOfLine(tokens: LetterMap["tokens"], at: number): number {
  let to = at;
  while (to < tokens.length && tokens[to]!.kind !== "line") to += 1;
  return to;
}

/** Numbers and days outside of brackets. */
function countNumbers(tokens: LetterMap["tokens"], from: number, to: number): number {
  let [count, depth] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const { kind, text } = tokens[at]!;
    if ("([".includes(text)) depth += 1;
    else if (")]".includes(text)) depth -= 1;
    else if (depth === 0 && (kind === "number" || kind === "day")) count += 1;
  }
  return count;
}
