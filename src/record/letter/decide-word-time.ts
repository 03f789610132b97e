import { compareDays } from "./decide-time.ts";
import { readTimeBefore } from "./time-before.ts";
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
  map: LetterMap,
  sentence: ScopedSentence,
  from: number,
  to: number,
): { readonly use: LetterUse; readonly isUnsure: boolean } {
  const { tokens, timeAt, folded, studyOn } = map;
  const { isEarlier, isReference } = sentence.scope;
  const before = readTimeBefore(map, sentence.from, from);
  let use: LetterUse = isEarlier ? "earlier" : "current";
  if (isReference || before.time === "condition") use = "leftOut";
  else if (before.time === "now") use = "current";
  else if (before.time === "earlier" && !before.isCompared)
    use = before.isLoose && !isEarlier ? "asks" : "earlier";
  else if (before.isCompared || hasChange(map, sentence.from, from)) use = "asks";
  else if (compareDays(before.days, studyOn).kind === "earlier") use = "earlier";
  let isUnsure = tokens
    .slice(Math.max(sentence.from, from - 5), from)
    .some(({ text }) => unsure.has(text));
  for (let at = from; at < Math.min(to + 4, sentence.to); at += 1) {
    const means = timeAt.get(at)?.means;
    if (at < to && (means === "change" || means === "earlier")) use = "asks";
    if (at >= to && means === "earlier" && use === "current") use = previousOrSame(timeAt, to, at);
    const { day } = tokens[at]!;
    if (at >= to && day !== undefined && use === "current") {
      if (compareDays(day.options, studyOn).kind === "earlier") use = "earlier";
      break;
    }
    if (at >= to && (tokens[at]!.text === "," || tokens[at]!.text === ":")) break;
    if (at < to + 2 && (tokens[at]!.text === "?" || unsure.has(tokens[at]!.text))) isUnsure = true;
  }
  if (folded.text.slice(tokens[from]!.start - 6, tokens[from]!.start).includes("v.a."))
    isUnsure = true;
  return { use, isUnsure };
}

function hasChange({ timeAt }: LetterMap, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (timeAt.get(at)?.means === "change") return true;
  return false;
}

/** "severe MR, unchanged from previous" is of this study; "severe MR previously" is not. */
function previousOrSame(timeAt: LetterMap["timeAt"], from: number, to: number): LetterUse {
  for (let at = from; at < to; at += 1) if (timeAt.has(at)) return "current";
  return "earlier";
}
