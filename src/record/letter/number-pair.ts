import type { LetterMap } from "./letter-map.ts";
import type { WalkedNumber } from "./number-walk.ts";
import { readWrittenUnit } from "./written-unit.ts";

/** The half of `56/38` that belongs to the first or second name of `LVEDD/LVESD`. */
export function partOf(
  { tokens, folded }: LetterMap,
  number: WalkedNumber,
  part: "first" | "second",
): WalkedNumber | undefined {
  if (!number.isPair) return undefined;
  if (part === "first") {
    if (number.written.unit !== undefined) return number;
    const unit = walkUnit({ tokens, folded }, number.at + 2);
    return unit === undefined ? number : { ...number, written: { ...number.written, unit } };
  }
  const at = nextNumber(tokens, number.at + 1);
  if (at === undefined) return undefined;
  const unit = walkUnit({ tokens, folded }, at) ?? number.written.unit;
  const value = tokens[at]!.value!;
  const written = { low: value, high: value, ...(unit === undefined ? {} : { unit }) };
  return { ...number, written, at, end: tokens[at]!.end };
}

function nextNumber(tokens: LetterMap["tokens"], from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1) if (tokens[at]?.kind === "number") return at;
  return undefined;
}

function walkUnit(
  { tokens, folded }: Pick<LetterMap, "tokens" | "folded">,
  at: number,
): string | undefined {
  const token = tokens[at];
  return token === undefined ? undefined : readWrittenUnit(folded.text, token.end)?.unit;
}
