import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import type { WalkedNumber } from "./number-walk.ts";
import type { TimeMeaning } from "./time-phrases.ts";

/** Which study a number belongs to. */
export type TimeDecision =
  | { readonly kind: "current" }
  | { readonly kind: "earlier"; readonly on?: string }
  | { readonly kind: "unclear" | "condition" | "reference" };

const current: TimeDecision = { kind: "current" };

/**
 * Decide by the words before the name, between name and number, and right behind the number.
 *
 * @param number the first number behind a name
 * @param studyOn the day of this study, when it is known
 */
export function decideFirstTime(
  map: LetterMap,
  sentence: ScopedSentence,
  labelFrom: number,
  number: WalkedNumber,
  studyOn: string | undefined,
): TimeDecision {
  const { times, days } = number;
  const last = lastOf(times, ["earlier", "now", "condition"]);
  if (sentence.scope.isReference || isReference(number)) return { kind: "reference" };
  if (last === "condition") return { kind: "condition" };
  const change = decideChange(map, times, number.at);
  if (change !== undefined) return change;
  if (last === "now") return current;
  if (last === "earlier") {
    return times.includes("compare") || times.includes("same")
      ? { kind: "unclear" }
      : { kind: "earlier", ...firstDay(days) };
  }
  const behind = decideBehind(map, number, studyOn);
  if (behind !== undefined) return behind;
  if (days.length > 0) return compareDays(days, studyOn);
  const before = decideBefore(map, sentence, labelFrom);
  if (before !== undefined) return before;
  return sentence.scope.isEarlier ? { kind: "earlier" } : current;
}

/** Of a later number behind the same name; `undefined` when nothing says what it is. */
export function decideNextTime(
  map: LetterMap,
  number: WalkedNumber,
  previous: WalkedNumber,
  studyOn: string | undefined,
): TimeDecision | undefined {
  const times = number.times.slice(previous.times.length);
  const days = number.days.slice(previous.days.length);
  if (times.includes("condition") || times.includes("reference")) return undefined;
  const change = decideChange(map, number.times, number.at);
  if (change !== undefined) return change;
  const last = lastOf(times, ["earlier", "now", "compare"]);
  if (last === "now") return current;
  if (last !== undefined) return { kind: "earlier", ...firstDay(days) };
  const behind = decideBehind(map, number, studyOn);
  if (behind !== undefined && behind.kind !== "current") return behind;
  return days.length > 0 ? compareDays(days, studyOn) : undefined;
}

/** `increased from 0.32 to 0.41` */
function decideChange(
  { tokens }: LetterMap,
  times: readonly TimeMeaning[],
  at: number,
): TimeDecision | undefined {
  if (!times.includes("change")) return undefined;
  for (let index = at - 1; index > at - 4; index -= 1) {
    const text = tokens[index]?.text ?? "";
    if (["to", "auf", "a", "hasta"].includes(text)) return current;
    if (["from", "von", "de", "desde"].includes(text)) return { kind: "earlier" };
  }
  return undefined;
}

/** `normal > 55 %`, `ref. 0-5`; "normal 62 %" alone says how the number is. */
function isReference({ times, written }: WalkedNumber): boolean {
  return (
    times.includes("reference") && (written.limit !== undefined || written.high !== written.low)
  );
}

/** `0.32 cm2 previously`, `62 % (2022)` */
function decideBehind(
  { tokens, timeAt }: LetterMap,
  { end, at: numberAt }: WalkedNumber,
  studyOn: string | undefined,
): TimeDecision | undefined {
  let at = numberAt;
  while (tokens[at] !== undefined && tokens[at]!.start < end) at += 1;
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "line") return undefined;
    if (token.kind === "day") {
      return hasNumberBehind(tokens, index + 1)
        ? undefined
        : compareDays(token.day!.options, studyOn);
    }
    const time = timeAt.get(index);
    if (time?.means === "earlier") {
      return hasNumberBehind(tokens, time.to) ? undefined : { kind: "earlier" };
    }
    if (time?.means === "condition") return { kind: "condition" };
    if (time?.means === "now") return current;
    if (time !== undefined) return undefined;
    if (!linking.has(token.text)) return undefined;
  }
  return undefined;
}

const linking = new Set(
  "( [ in at on the im am vom bei der dem beim en el la del from von".split(" "),
);

function hasNumberBehind(tokens: LetterMap["tokens"], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || [")", "]", ",", ".", ";", "\n"].includes(token.text)) return false;
    if (token.kind === "number") return true;
  }
  return false;
}

function decideBefore(
  { tokens, timeAt }: LetterMap,
  { from }: ScopedSentence,
  labelFrom: number,
): TimeDecision | undefined {
  let [seen, isCompared, isSettled] = [undefined as TimeMeaning | undefined, false, false];
  let hasComma = false;
  for (let at = from; at < labelFrom; at += 1) {
    at = behindBracket(tokens, at, labelFrom);
    const time = timeAt.get(at);
    if (time !== undefined) {
      if (time.means === "compare" || time.means === "same") isCompared = true;
      else if (time.means !== "reference" && time.means !== "change") {
        [seen, hasComma, isSettled] = [time.means, false, false];
        if (time.means === "now") isCompared = false;
      }
    }
    const token = tokens[at]!;
    if (token.text === ",") hasComma = true;
    if (token.text === ":" || (token.kind === "number" && !hasComma)) isSettled = true;
  }
  if (seen === "condition") return { kind: "condition" };
  if (seen === "earlier") {
    return isCompared || (hasComma && !isSettled) ? { kind: "unclear" } : { kind: "earlier" };
  }
  return undefined;
}

/** Behind a bracket that is closed again: what it says of its number holds no further. */
export function behindBracket(tokens: LetterMap["tokens"], from: number, end: number): number {
  if (tokens[from]!.text !== "(") return from;
  for (let at = from + 1; at < Math.min(end, from + 20); at += 1) {
    if (tokens[at]!.text === ")") return at;
  }
  return from;
}

/** What the days beside a number say about it. */
export function compareDays(days: readonly string[], studyOn: string | undefined): TimeDecision {
  if (studyOn === undefined || days.length === 0) return { kind: "unclear" };
  if (days.some((day) => studyOn.startsWith(day))) return current;
  return days.every((day) => day < studyOn)
    ? { kind: "earlier", ...firstDay(days) }
    : { kind: "unclear" };
}

function firstDay(days: readonly string[]): { on?: string } {
  return days.length === 1 ? { on: days[0]! } : {};
}

function lastOf(
  times: readonly TimeMeaning[],
  among: readonly TimeMeaning[],
): TimeMeaning | undefined {
  return times.filter((time) => among.includes(time)).at(-1);
}
