import { readMonth } from "../import/month-name.ts";
import { compareDays } from "./decide-time.ts";
import type { FoundValue } from "./find-values.ts";
import { quotePlaces, type LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import { tokenFrom } from "./letter-token.ts";
import { readNumberAt } from "./number-walk.ts";
import { resolveUnit } from "./resolve-unit.ts";
import { isInTime, studyWords } from "./time-before.ts";
import { joining, were } from "./time-phrases.ts";

/** A value with the place of its number: the token behind it. */
export interface PlacedValue {
  readonly value: FoundValue;
  readonly to: number;
}

/** Words that may stand between the value of today and the number of then. */
const leading = new Set(
  `it this that these those they was were has had been is in at on of the a an and with which from down up
  er sie es das dies diese dieser war waren wurde wurden im am vom der die den dem bei in mit von
  ello esto estos estas era eran fue fueron en el la los las de del y con un una`.split(/\s+/u),
);
/** As far back as a reader still knows what "last year these were" speaks of. */
const reach_tokens = 16;

/**
 * Numbers of a study before that are told by the one of today and no name: `EROA 0.27 cm2, RVol
 * 44 mL; last year these were 0.25 cm2 and 41 mL`.
 *
 * As many numbers are taken as were told last, in their order, and only where each has the unit of
 * its own, lies near it, and neither another name nor another part of the heart stands between.
 *
 * @param told all values found by their names up to the end of the sentence
 */
export function findNamelessEarlier(
  map: LetterMap,
  sentence: ScopedSentence,
  told: readonly PlacedValue[],
): PlacedValue[] {
  const { tokens, folded } = map;
  const found: PlacedValue[] = [];
  const isTaken = (place: number): boolean =>
    told.some(
      ({
        value: {
          quote: { start, end },
        },
      }) => start <= place && place < end,
    );
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]!.kind !== "number" || isTaken(folded.starts[tokens[at]!.start]!)) continue;
    const run = readRun(map, at, sentence.to);
    const clause = readClause(map, at, sentence.from);
    const end = run.at(-1)!.to;
    const isAlone =
      map.hasBracketsOfThen && tokens[at - 1]?.text === "(" && tokens[end]?.text === ")";
    if (clause !== undefined && (isAlone || isEarlier(map, clause, at, end))) {
      found.push(...pairUp(map, clause, run, told, isAlone));
    }
    at = run.at(-1)!.to - 1;
  }
  return found;
}

type Run = readonly ReturnType<typeof readNumberAt>[];

/** `0.25 cm2 and 41 mL`, `59 and 40 mm`. */
function readRun(map: LetterMap, first: number, end: number): Run {
  const run = [readNumberAt(map, first, end, undefined, true)];
  for (;;) {
    const { to, end: place } = run.at(-1)!;
    const next = tokenFrom(map.tokens, to, place);
    if (!joining.has(map.tokens[next]?.text ?? "") || next + 1 >= end) return run;
    if (map.tokens[next + 1]!.kind !== "number") return run;
    run.push(readNumberAt(map, next + 1, end, undefined, true));
  }
}

interface Clause {
  /** The first token of the words that lead to the number. */
  readonly from: number;
  /** The token behind what was told before. */
  readonly before: number;
}

/** Back over words that say when, to where the clause begins; `undefined` behind other words. */
function readClause(map: LetterMap, numberAt: number, sentenceFrom: number): Clause | undefined {
  const { tokens } = map;
  let from = numberAt;
  for (; from > sentenceFrom; from -= 1) {
    const { kind, text } = tokens[from - 1]!;
    if (text === "(" || text === "," || text === "[") return { from, before: from - 1 };
    const isLeading =
      kind === "day" || leading.has(text) || studyWords.has(text) || isInTime(map.timeAt, from - 1);
    if (!isLeading && text !== ":") return undefined;
  }
  return { from, before: from };
}

/** The words before say `then`, or a day or a month behind does. */
function isEarlier(map: LetterMap, { from }: Clause, numberAt: number, runEnd: number): boolean {
  const { tokens, timeAt, studyOn } = map;
  let isSaid = false;
  const isOfBefore = (options: readonly string[]): boolean =>
    compareDays(options, studyOn).kind === "earlier";
  for (let at = from; at < numberAt; at += 1) {
    const means = timeAt.get(at)?.means;
    if (means === "earlier") isSaid = true;
    else if (means !== undefined) return false;
    const { day } = tokens[at]!;
    if (day !== undefined) isSaid = isOfBefore(day.options);
  }
  if (isSaid) return true;
  const wasSaid = tokens.slice(from, numberAt).some(({ text }) => were.has(text));
  let at = runEnd;
  while (tokens[at] !== undefined && !isWhen(tokens[at]!)) {
    const { kind, text } = tokens[at]!;
    // `It was 38 % before the procedure.`
    if (timeAt.get(at)?.means === "earlier") return true;
    if (at - runEnd > 3 || kind === "line" || kind === "number" || ",.;)".includes(text)) {
      return false;
    }
    at += 1;
  }
  const token = tokens[at];
  if (token?.day !== undefined) return isOfBefore(token.day.options);
  // `this was 31 % in January`
  return wasSaid && token !== undefined;
}

function isWhen({ kind, text }: LetterMap["tokens"][number]): boolean {
  return kind === "day" || (kind === "word" && readMonth(text) !== undefined);
}

function pairUp(
  map: LetterMap,
  clause: Clause,
  run: Run,
  told: readonly PlacedValue[],
  isAlone: boolean,
): PlacedValue[] {
  const before = told
    .filter(({ value, to }) => value.use === "current" && to <= clause.before)
    .sort((one, other) => one.to - other.to)
    .slice(-run.length);
  if (before.length < run.length || isParted(map, before, clause.before)) return [];
  const shared = run.at(-1)!.written.unit;
  const pairs = run.map((number, index): PlacedValue | undefined => {
    const { value } = before[index]!;
    // A number alone in its bracket has the unit of the one before it.
    const unit = number.written.unit ?? shared ?? (isAlone ? value.written.unit : undefined);
    if (unit === undefined || value.measure === "totalStrokeVolume") return undefined;
    const { stored, doubts } = resolveUnit(value.measure, { ...number.written, unit }, undefined);
    if (stored === undefined || doubts.length > 0 || !isNear(value, stored.value)) return undefined;
    const told: FoundValue = {
      measure: value.measure,
      use: "earlier",
      written: number.written,
      stored,
      quote: quotePlaces(map.folded, map.tokens[clause.from]!.start, number.end),
      doubts: [],
      assumed: ["structureFromSentenceBefore"],
    };
    return { value: told, to: number.to };
  });
  const whole = pairs.filter((one) => one !== undefined);
  return whole.length === run.length ? whole : [];
}

/** Another name, part of the heart or number since, or too far back. */
function isParted(map: LetterMap, before: readonly PlacedValue[], to: number): boolean {
  const { tokens, labelAt, structureAt } = map;
  const from = before.at(-1)!.to;
  if (to - from > reach_tokens) return true;
  for (let at = from; at < to; at += 1) {
    const { kind } = tokens[at]!;
    // The ends of a normal range: `normal is 55-70 %`.
    const isRange = tokens[at - 1]?.text === "-" || tokens[at + 1]?.text === "-";
    if (labelAt.has(at) || structureAt.has(at) || (kind === "number" && !isRange)) return true;
  }
  return false;
}

/** No heart changes more than this between two visits, and another number often lies further off. */
const farthestRatio = 2;

function isNear({ stored }: FoundValue, then: number): boolean {
  if (stored === undefined) return false;
  const ratio = stored.value / then;
  return ratio <= farthestRatio && ratio >= 1 / farthestRatio;
}
