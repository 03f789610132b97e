import { endOfLine, isNameAboveNumber } from "./name-above-number.ts";
import type { LetterMap } from "./letter-map.ts";
import type { WrittenNumber } from "./letter-reading.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { approximately, fillers, type TimeMeaning } from "./time-phrases.ts";
import { readWrittenUnit } from "./written-unit.ts";

/** A number found behind a name, with what stood on the way. */
export interface WalkedNumber {
  readonly written: WrittenNumber;
  /** The token of the number, and where the number with its unit ends in the folded text. */
  readonly at: number;
  readonly to: number;
  readonly end: number;
  readonly times: readonly TimeMeaning[];
  /** Days written on the way or right behind. */
  readonly days: readonly string[];
  readonly strangers: number;
  readonly isApproximate: boolean;
  readonly isOnNextLine: boolean;
  readonly headerUnit?: string;
  /** The number is written as `120/80` and this is its first. */
  readonly isPair: boolean;
}

const longestWalk = 22;

/**
 * Walk from a name to its numbers: over words that change nothing, brackets with a normal range,
 * points that lead the eye. Stops at the next name, the end of the sentence, or too many strangers.
 *
 * @returns all numbers on the way, the nearest first
 */
export function walkToNumbers(
  map: LetterMap,
  label: PhraseHit<MeasureLabel>,
  from: number,
  sentenceEnd: number,
): WalkedNumber[] {
  const { tokens, labelAt, timeAt, folded, structureAt } = map;
  const found: WalkedNumber[] = [];
  const state = { times: [] as TimeMeaning[], days: [] as string[], strangers: 0 };
  let [isApproximate, isOnNextLine] = [false, false];
  let headerUnit: string | undefined;
  let limit: WrittenNumber["limit"];
  let end = sentenceEnd;
  if (tokens[end]?.kind === "line" && isOnlyMarks(map, from, end)) {
    const isNumberBelow = isValueStart(tokens, end + 1);
    const isAlone = isNumberBelow && isNameAboveNumber(map, label, end);
    if (isNumberBelow) isOnNextLine = !isAlone;
    if (isNumberBelow) end = isAlone ? endOfLine(tokens, end + 1) : end + 3;
  }
  for (let at = from; at < end && at < from + longestWalk; at += 1) {
    const token = tokens[at]!;
    const other = labelAt.get(at);
    if (other !== undefined && other.means.measure !== label.means.measure) {
      if (
        !(
          other.means.onlyWith !== undefined &&
          found.length === 0 &&
          other.to === at + 1 &&
          fillers.has(token.text)
        )
      )
        break;
    }
    const time = timeAt.get(at);
    if (time !== undefined) {
      state.times.push(time.means);
      at = time.to - 1;
      continue;
    }
    if (token.kind === "day") {
      state.days.push(...token.day!.options);
    } else if (token.text === "(" || token.text === "[") {
      const close = closing(map, at, end);
      const unit = readWrittenUnit(folded.text, token.end);
      if (close !== undefined && isReferenceGroup(map, at, close)) at = close;
      else if (unit !== undefined && tokens[close ?? at]?.start === unit.end) {
        headerUnit = unit.unit;
        at = close ?? at;
      } else if (close !== undefined && found.length === 0 && isAside(map, at, close)) at = close;
    } else if (token.text === ">" || token.text === "≥") limit = "above";
    else if (token.text === "<" || token.text === "≤") limit = "below";
    else if (approximately.has(token.text)) isApproximate = true;
    else if (limits.has(token.text) && tokens[at + 1]?.kind === "number")
      limit = limits.get(token.text);
    else if (token.kind === "number") {
      const number = readNumberAt(map, at, end, limit, state.times.includes("change"));
      found.push({
        ...number,
        ...state,
        times: [...state.times],
        days: [...state.days],
        isApproximate,
        isOnNextLine,
        ...(headerUnit === undefined ? {} : { headerUnit }),
      });
      limit = undefined;
      isApproximate = false;
      at = number.to - 1;
      while (tokens[at + 1] !== undefined && tokens[at + 1]!.start < number.end) at += 1;
    } else if (at < label.to) continue;
    else if (token.kind === "word" && !fillers.has(token.text) && !structureAt.has(at))
      state.strangers += 1;
    else if (
      token.kind === "mark" &&
      found.length === 0 &&
      !":=-()[]|/.,'*_~\"%^•…".includes(token.text)
    )
      state.strangers += 1;
    if (state.strangers > 4) break;
  }
  return found;
}

/** The number at a token, as far as its range, its unit and the cell of its unit go. */
export function readNumberAt(
  { tokens, folded }: LetterMap,
  at: number,
  end: number,
  limit: WrittenNumber["limit"],
  isChange: boolean,
): Pick<WalkedNumber, "written" | "at" | "to" | "end" | "isPair"> {
  const low = tokens[at]!;
  let [last, isPair] = [at, false];
  const ownUnit = readWrittenUnit(folded.text, low.end);
  let next = at + 1;
  while (ownUnit !== undefined && next < end && tokens[next]!.start < ownUnit.end) next += 1;
  const link = tokens[next];
  const second = tokens[next + 1];
  if (link !== undefined && second?.kind === "number" && next + 1 < end) {
    if (link.text === "/" || over.has(link.text)) isPair = true;
    else if (
      ["-", "to", "bis", "a", "±"].includes(link.text) &&
      isSameUnit(folded.text, ownUnit, second.end) &&
      !(isChange && link.text !== "-" && leaving.has(tokens[at - 1]?.text ?? ""))
    )
      last = next + 1;
  }
  const sign = tokens[next + 2];
  // `62 +/- 3`
  if (
    link?.text === "+" &&
    second?.text === "/" &&
    sign?.text === "-" &&
    tokens[next + 3]?.kind === "number"
  )
    last = next + 3;
  const high = tokens[last]!;
  const unit = readWrittenUnit(folded.text, high.end) ?? cellUnit(folded.text, high.end) ?? ownUnit;
  const written = {
    low: low.value!,
    high: high.value!,
    ...(limit === undefined ? {} : { limit }),
    ...(unit === undefined ? {} : { unit: unit.unit }),
  };
  return { written, at, to: last + 1, end: Math.max(unit?.end ?? 0, high.end), isPair };
}

/** Right before a number. */
const limits = new Map<string, WrittenNumber["limit"]>([
  ...["above", "exceeding", "uber", "over"].map((word) => [word, "above"] as const),
  ...["below", "under", "unter"].map((word) => [word, "below"] as const),
]);

/** `128 over 76` */
const over = new Set(["over", "uber", "zu", "sobre"]);

/** `increased from 0.31 to 0.44` is no range. */
const leaving = new Set(["from", "von", "de", "desde"]);

/** `0.4 cm2 - 45 ml` are two numbers and no range. */
function isSameUnit(text: string, own: ReturnType<typeof readWrittenUnit>, at: number): boolean {
  return own === undefined || own.unit === readWrittenUnit(text, at)?.unit;
}

/** A unit in the next cell of a table, or in brackets right behind the number. */
function cellUnit(text: string, at: number): ReturnType<typeof readWrittenUnit> {
  const gap = /[ \t]{0,8}[|\t[(][ \t]{0,8}/uy;
  gap.lastIndex = at;
  return gap.test(text) ? readWrittenUnit(text, gap.lastIndex) : undefined;
}

/** `60 %`, `< 20 mL` */
function isValueStart(tokens: LetterMap["tokens"], at: number): boolean {
  const isLimit = "<>≤≥".includes(tokens[at]?.text || "-");
  return tokens[isLimit ? at + 1 : at]?.kind === "number";
}

/** Marks, and words in brackets that say how it was measured: `LVEF (biplane)`. */
function isOnlyMarks({ tokens }: LetterMap, from: number, to: number): boolean {
  let isInBracket = false;
  for (let at = from; at < to; at += 1) {
    const { kind, text } = tokens[at]!;
    if (text === "(") isInBracket = true;
    else if (text === ")") isInBracket = false;
    else if (kind === "number" || (kind !== "mark" && !isInBracket)) return false;
  }
  return true;
}

function closing({ tokens }: LetterMap, from: number, end: number): number | undefined {
  for (let at = from + 1; at < end && at < from + 20; at += 1) {
    if (tokens[at]!.text === ")" || tokens[at]!.text === "]") return at;
  }
  return undefined;
}

/** `sPAP (inkl. ZVD 8) 49 mmHg` */
const including = new Set("inkl incl including incluye incluida incluido".split(" "));

/** Words in brackets between a name and its number that name nothing else: `annulus (AP) 39 mm`. */
function isAside(
  { tokens, timeAt, labelAt, structureAt }: LetterMap,
  from: number,
  to: number,
): boolean {
  if (including.has(tokens[from + 1]!.text)) return true;
  for (let at = from + 1; at < to; at += 1) {
    const { kind } = tokens[at]!;
    if (kind !== "word" || timeAt.has(at) || labelAt.has(at) || structureAt.has(at)) return false;
  }
  return to - from > 1;
}

/** `(normal > 55 %)`, `(55-70)`, `[ref 0-5]`, `(>= 52)`: what is so in others. */
function isReferenceGroup({ tokens, timeAt }: LetterMap, from: number, to: number): boolean {
  let [hasNumber, hasLimit, hasWord] = [false, false, false];
  for (let at = from + 1; at < to; at += 1) {
    const { kind, text } = tokens[at]!;
    if (timeAt.get(at)?.means === "reference") hasWord = true;
    if (kind === "number") hasNumber = true;
    if (kind === "mark" && "<>≤≥".includes(text)) hasLimit = true;
    if (text === "-" && tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number")
      hasLimit = true;
  }
  return hasNumber && (hasLimit || hasWord);
}
