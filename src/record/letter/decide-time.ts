import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import { tokenFrom } from "./letter-token.ts";
import type { WalkedNumber } from "./number-walk.ts";
import { lastTimeOf, readTimeBefore } from "./time-before.ts";
import { joining, were, type TimeMeaning } from "./time-phrases.ts";
import { readWrittenUnit } from "./written-unit.ts";

/** Which study a number belongs to. */
export type TimeDecision =
  | { readonly kind: "current" }
  | { readonly kind: "earlier"; readonly on?: string }
  /** Told in the past behind a comparison: of then, if the letter has the number of today. */
  | { readonly kind: "behindComparison" }
  | { readonly kind: "unclear" | "condition" | "reference" };

const current: TimeDecision = { kind: "current" };

/**
 * Decide by the words before the name, between name and number, and right behind the number.
 *
 * @param number the first number behind a name
 */
export function decideFirstTime(
  map: LetterMap,
  sentence: ScopedSentence,
  labelFrom: number,
  number: WalkedNumber,
): TimeDecision {
  const { times, days } = number;
  if (isThen(map, number.at)) return { kind: "earlier", ...firstDay(days) };
  const last = lastTimeOf(times, ["earlier", "now", "condition"]);
  if (sentence.scope.isReference || isReference(number)) return { kind: "reference" };
  if (last === "condition") return { kind: "condition" };
  const change = decideChange(map, times, number.at);
  if (change !== undefined) {
    // `if the ejection fraction fell to 60 %`
    const { time } = readTimeBefore(map, sentence.from, labelFrom);
    return time === "condition" ? { kind: "condition" } : change;
  }
  if (last === "now") return current;
  if (last === "earlier") {
    return times.includes("compare") || times.includes("same")
      ? { kind: "unclear" }
      : { kind: "earlier", ...firstDay(days) };
  }
  const behind = decideBehind(map, number);
  if (behind !== undefined) return behind;
  if (days.length > 0) return compareDays(days, map.studyOn);
  const before = decideBefore(map, sentence, labelFrom);
  if (before !== undefined) return before;
  if (map.afterComparison.has(sentence.from) && isToldOfThen(map, sentence.from, number.at)) {
    return { kind: "behindComparison" };
  }
  return sentence.scope.isEarlier ? { kind: "earlier", ...earlierOn(sentence) } : current;
}

/** Of a later number behind the same name; `undefined` when nothing says what it is. */
export function decideNextTime(
  map: LetterMap,
  number: WalkedNumber,
  previous: WalkedNumber,
): TimeDecision | undefined {
  const times = number.times.slice(previous.times.length);
  const days = number.days.slice(previous.days.length);
  if (isThen(map, number.at)) return { kind: "earlier", ...firstDay(days) };
  // `(before 59 and 40 mm)` tells of two names at once: neither number is sure to be of this one.
  if (isOneOfTwo(map, number)) return undefined;
  if (times.includes("condition") || times.includes("reference")) return undefined;
  const change = decideChange(map, number.times, number.at);
  if (change !== undefined) return change;
  const last = lastTimeOf(times, ["earlier", "now", "compare"]);
  if (last === "now") return current;
  if (last !== undefined) return { kind: "earlier", ...firstDay(days) };
  const behind = decideBehind(map, number);
  if (behind !== undefined && behind.kind !== "current") return behind;
  return days.length > 0 ? compareDays(days, map.studyOn) : undefined;
}

function isToldOfThen({ tokens }: LetterMap, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => were.has(text));
}

/** `EROA has increased (was 0.26 cm2)` */
function isThen({ tokens }: LetterMap, at: number): boolean {
  return tokens[at - 2]?.text === "(" && were.has(tokens[at - 1]!.text);
}

function isOneOfTwo({ tokens }: LetterMap, { to }: WalkedNumber): boolean {
  const { text = "" } = tokens[to] ?? {};
  const isJoined = joining.has(text) || text === "/" || text === "bzw";
  return isJoined && tokens[to + 1]?.kind === "number";
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
  map: LetterMap,
  { end, at: numberAt }: WalkedNumber,
): TimeDecision | undefined {
  const { tokens, timeAt, studyOn } = map;
  const at = behindJoined(map, tokenFrom(tokens, numberAt, end));
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
    // `LVESD was 36 mm then.`
    if (token.text === "then" && ".;,)".includes(tokens[index + 1]?.text ?? ".")) {
      return { kind: "earlier" };
    }
    if (!linking.has(token.text)) return undefined;
  }
  return undefined;
}

/** `LVEF was 64 % and LVIDs was 3.5 cm on that study`: what stands behind the second is of both. */
function behindJoined({ tokens, labelAt, folded }: LetterMap, from: number): number {
  const label = joining.has(tokens[from]?.text ?? "") ? labelAt.get(from + 1) : undefined;
  if (label === undefined) return from;
  for (let at = label.to; at < label.to + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind === "number") {
      const end = readWrittenUnit(folded.text, token.end)?.end ?? token.end;
      return tokenFrom(tokens, at + 1, end);
    }
    if (!were.has(token?.text ?? "")) return from;
  }
  return from;
}

const linking = new Set(
  "( [ in systole diastole at on the im am vom bei der dem beim en el la del from von".split(" "),
);

function hasNumberBehind(tokens: LetterMap["tokens"], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || ")],.;\n".includes(token.text) || joining.has(token.text))
      return false;
    if (token.kind === "number") return true;
  }
  return false;
}

function decideBefore(
  map: LetterMap,
  { from, scope }: ScopedSentence,
  labelFrom: number,
): TimeDecision | undefined {
  const { time, isCompared, isLoose, days } = readTimeBefore(map, from, labelFrom);
  if (time === "condition") return { kind: "condition" };
  if (time === "now") return current;
  if (time === "earlier") {
    return isCompared || isLoose ? { kind: "unclear" } : { kind: "earlier", ...firstDay(days) };
  }
  if (days.length === 0 || scope.isEarlier) return undefined;
  return compareDays(days, map.studyOn);
}

/**
 * What the days beside a number say about it.
 *
 * @param studyOn what the day of this study can be; none when nothing is known of it
 */
export function compareDays(days: readonly string[], studyOn: readonly string[]): TimeDecision {
  if (studyOn.length === 0 || days.length === 0) return { kind: "unclear" };
  if (days.some((day) => studyOn.some((study) => study.startsWith(day)))) return current;
  return days.every((day) => studyOn.every((study) => day < study))
    ? { kind: "earlier", ...firstDay(days) }
    : { kind: "unclear" };
}

function earlierOn({ scope }: ScopedSentence): { on?: string } {
  return scope.on === undefined ? {} : { on: scope.on };
}

function firstDay(days: readonly string[]): { on?: string } {
  return days.length === 1 ? { on: days[0]! } : {};
}
