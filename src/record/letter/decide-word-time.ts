import { behindBracket } from "./decide-time.ts";
import type { LetterMap } from "./letter-map.ts";
import type { LetterUse } from "./letter-reading.ts";
import type { ScopedSentence } from "./letter-scope.ts";

const unsure = new Set(
  `possible possibly probable probably suspected suspicion likely questionable cannot may might suggestive consider rule
  moglich moglicherweise verdacht vermutlich wahrscheinlich fraglich va
  posible probable sospecha dudosa dudoso probablemente descartar`.split(/\s+/u),
);

/**
 * Which study a statement in words belongs to, and whether the letter itself is in doubt.
 *
 * @param from first token of the statement, @param to the one behind its last
 */
export function decideWordTime(
  { tokens, timeAt, folded }: LetterMap,
  sentence: ScopedSentence,
  from: number,
  to: number,
): { readonly use: LetterUse; readonly isUnsure: boolean } {
  let use: LetterUse = sentence.scope.isEarlier ? "earlier" : "current";
  if (sentence.scope.isReference) use = "leftOut";
  let isUnsure = false;
  let hasComma = false;
  for (let at = sentence.from; at < from; at += 1) {
    at = behindBracket(tokens, at, from);
    const means = timeAt.get(at)?.means;
    if (means === "condition") use = "leftOut";
    else if (means === "earlier") [use, hasComma] = ["earlier", false];
    else if (means === "now") use = "current";
    else if (means === "compare" || means === "same" || means === "change") use = "asks";
    const { text } = tokens[at]!;
    if (text === ",") hasComma = true;
    if (unsure.has(text) && from - at < 6) isUnsure = true;
  }
  if (use === "earlier" && hasComma && !sentence.scope.isEarlier) use = "asks";
  for (let at = from; at < Math.min(to + 4, sentence.to); at += 1) {
    const means = timeAt.get(at)?.means;
    if (at < to && (means === "change" || means === "earlier")) use = "asks";
    if (at >= to && means === "earlier" && use === "current") use = previousOrSame(timeAt, to, at);
    if (at >= to && (tokens[at]!.text === "," || tokens[at]!.text === ":")) break;
    if (at < to + 2 && (tokens[at]!.text === "?" || unsure.has(tokens[at]!.text))) isUnsure = true;
  }
  if (folded.text.slice(tokens[from]!.start - 6, tokens[from]!.start).includes("v.a."))
    isUnsure = true;
  return { use, isUnsure };
}

/** "severe MR, unchanged from previous" is of this study; "severe MR previously" is not. */
function previousOrSame(timeAt: LetterMap["timeAt"], from: number, to: number): LetterUse {
  for (let at = from; at < to; at += 1) if (timeAt.has(at)) return "current";
  return "earlier";
}
