import type { EchoMeasure } from "../echo-measure.ts";
import { decideStructure } from "./decide-structure.ts";
import { decideFirstTime, decideNextTime, type TimeDecision } from "./decide-time.ts";
import { quotePlaces, type LetterMap } from "./letter-map.ts";
import type { AssumptionCode, Doubt, LetterUse, LetterValue } from "./letter-reading.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import { walkToNumbers, type WalkedNumber } from "./number-walk.ts";
import { findPhaseSizes } from "./phase-sizes.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { findNamelessEarlier, type PlacedValue } from "./nameless-earlier.ts";
import { partOf } from "./number-pair.ts";
import { isOfEffort, isUnderLoad } from "./effort-words.ts";
import { findAtrialSizes } from "./find-atrial-sizes.ts";
import { findBackflow } from "./find-backflow.ts";
import { findTwins } from "./twin-labels.ts";
import { isSummary } from "./study-summary.ts";
import { resolveUnit } from "./resolve-unit.ts";
import { cellOf, isRuled, readHeader, type Column } from "./table-columns.ts";
import { fitsLabel, pairLabels } from "./fit-number.ts";

/** What is told of a number where no part of the heart is named. */
export const noneNamed = "none named";

/** A value, or a total stroke volume that others are checked with and nobody is shown. */
export type FoundValue = Omit<LetterValue, "measure"> & {
  readonly measure: EchoMeasure | "totalStrokeVolume";
  /** Told in the past behind a comparison (`settle-compared.ts`). */
  readonly isBehindComparison?: true;
  /** What it is if the letter gives this measure of the mitral valve only (`settle-compared.ts`). */
  readonly compared?: {
    readonly doubts: readonly Doubt[];
    /** It stands in a line of its own that tells of a whole study. */
    readonly isSummary: boolean;
  };
};

/** All numbers that stand behind a name we know, in the order of the letter. */
export function findValues(map: LetterMap): FoundValue[] {
  const found: PlacedValue[] = [];
  let columns: ReadonlyMap<number, Column> | undefined;
  let next = 0;
  for (const sentence of map.sentences) {
    const labels: PhraseHit<MeasureLabel>[] = [];
    for (; next < map.labels.length && map.labels[next]!.from < sentence.to; next += 1) {
      if (map.labels[next]!.from >= sentence.from) labels.push(map.labels[next]!);
    }
    if (sentence.isParagraphStart || !sentence.isRow) columns = undefined;
    if (sentence.isRow && labels.length === 0) columns = readHeader(map, sentence) ?? columns;
    const place = { map, sentence, columns };
    const before = found.length;
    const twins = findTwins(map, sentence);
    for (const { label, from } of twins) {
      found.push(...readLabel(place, label, { from }).slice(0, 1));
    }
    const isInTwins = ({ from }: PhraseHit<unknown>): boolean =>
      twins.some(({ label }) => from >= label.from && from < label.to);
    const others = labels.filter((label) => !isInTwins(label));
    for (const pair of pairLabels(map, sentence, others)) {
      found.push(...readLabel(place, pair.label, pair));
    }
    found.push(...readNameless(place, found.slice(before)));
    found.push(...findNamelessEarlier(map, sentence, found.slice(Math.max(0, before - 6))));
  }
  return found.map(({ value }) => value);
}

interface Place {
  readonly map: LetterMap;
  readonly sentence: ScopedSentence;
  readonly columns: ReadonlyMap<number, Column> | undefined;
}

interface WalkFrom {
  /** The token to walk from. */
  readonly from: number;
  /** Which number of `56/38` belongs to the label. */
  readonly part?: "first" | "second";
}

function readLabel(place: Place, name: PhraseHit<MeasureLabel>, walk: WalkFrom): PlacedValue[] {
  const { map, sentence } = place;
  const walked = walkToNumbers(map, name, walk.from, sentence.to);
  const { or } = name.means;
  const isOther =
    or !== undefined && !walked.slice(0, 1).some((number) => fitsLabel(map, name.means, number));
  const label = isOther ? { ...name, means: or } : name;
  const numbers = walked.filter((number) => fitsLabel(map, label.means, number));
  const indexed = readIndexed(place, label, walked);
  const inColumns = place.columns === undefined ? undefined : readColumns(place, label, numbers);
  if (inColumns !== undefined) return [...inColumns, ...indexed];
  const [first] = numbers;
  if (first === undefined) return [];
  const chosen = walk.part === undefined ? first : partOf(map, first, walk.part);
  if (chosen === undefined) return [];
  const firstTime = decideFirstTime(map, sentence, label.from, first);
  if (firstTime.kind === "reference") return [];
  const found = [buildValue(place, label, chosen, firstTime)];
  let previous = first;
  for (const number of numbers.slice(1, 4)) {
    const time = decideNextTime(map, number, previous);
    if (time !== undefined && time.kind !== "reference") {
      found.push(buildValue(place, label, number, time));
    }
    previous = number;
  }
  return [...found, ...indexed];
}

/** Those that no name has taken. */
function readNameless(place: Place, found: readonly PlacedValue[]): PlacedValue[] {
  const isTaken = ({
    value: {
      quote: { start, end },
    },
  }: PlacedValue): boolean =>
    found.some(({ value: { quote } }) => quote.start < end && quote.end > start);
  const { map, sentence } = place;
  const isAtriumTold = ({ value: { measure } }: PlacedValue): boolean =>
    measure.startsWith("leftAtrial") && found.some(({ value }) => value.measure === measure);
  return [
    ...findPhaseSizes(map, sentence),
    ...findBackflow(map, sentence),
    ...findAtrialSizes(map, sentence),
  ]
    .flatMap((label) => {
      const isNumber = map.tokens[label.from]!.kind === "number";
      const read = readLabel(place, label, { from: isNumber ? label.from : label.to });
      // Further numbers belong to the next part of the beat; one for the body's size does not.
      return read.filter(({ value }, at) => at === 0 || value.measure !== label.means.measure);
    })
    .filter((placed) => !isTaken(placed) && !isAtriumTold(placed));
}

/** What the size of the body is taken into, and in which unit. */
const indexedAs = {
  endSystolicDiameter: { measure: "endSystolicDiameterIndex", unit: "mm/m2" },
  leftAtrialDiameter: { measure: "leftAtrialVolumeIndex", unit: "mL/m2" },
} as const;

/** `LVESD 39 mm (20.4 mm/m2)`, `left atrium 48 mm, 55 mL/m2`: the second says it for the body's size. */
function readIndexed(
  place: Place,
  label: PhraseHit<MeasureLabel>,
  walked: readonly WalkedNumber[],
): PlacedValue[] {
  const { measure: own } = label.means;
  if (own !== "endSystolicDiameter" && own !== "leftAtrialDiameter") return [];
  const { measure, unit } = indexedAs[own];
  const number = walked.find(({ written, strangers }) => written.unit === unit && strangers === 0);
  if (number === undefined) return [];
  const time = decideFirstTime(place.map, place.sentence, label.from, number);
  const means = { ...label.means, measure } as const;
  return time.kind === "reference" ? [] : [buildValue(place, { ...label, means }, number, time)];
}

/** One value a column that says which study it is of. */
function readColumns(
  place: Place,
  label: PhraseHit<MeasureLabel>,
  numbers: readonly WalkedNumber[],
): PlacedValue[] | undefined {
  const { map, sentence, columns } = place;
  const seen = new Set<number>();
  const found: PlacedValue[] = [];
  // Between blanks the number right behind its name is in no column: the blanks tell nothing.
  if (
    numbers[0] !== undefined &&
    !isRuled(map, sentence) &&
    cellOf(map, sentence, numbers[0].at) === 0
  )
    return undefined;
  for (const number of numbers) {
    const cell = cellOf(map, sentence, number.at);
    const column = columns?.get(cell);
    if (column === undefined || seen.has(cell)) continue;
    seen.add(cell);
    if (column.role === "current")
      found.push(buildValue(place, label, number, { kind: "current" }));
    if (column.role === "earlier") {
      const on = column.on === undefined ? {} : { on: column.on };
      found.push(buildValue(place, label, number, { kind: "earlier", ...on }));
    }
  }
  return seen.size > 0 ? found : undefined;
}

function buildValue(
  { map, sentence }: Place,
  label: PhraseHit<MeasureLabel>,
  number: WalkedNumber,
  time: TimeDecision,
): PlacedValue {
  const { isLoose } = label.means;
  // `fitsLabel` lets no number of a name without a measure through.
  const measure = label.means.measure as FoundValue["measure"];
  const structure = decideStructure(map, sentence, label, number.at);
  const asMeasure = measure === "totalStrokeVolume" ? "forwardStrokeVolume" : measure;
  const resolved = resolveUnit(asMeasure, number.written, number.headerUnit);
  const doubts: Doubt[] = [...resolved.doubts];
  const assumed: AssumptionCode[] = [...resolved.assumed];
  if ([label.from, number.at].some((at) => map.tokens[at]!.isMended === true))
    assumed.push("spellingMended");
  if (number.isApproximate) assumed.push("approximate");
  const name = quotePlaces(
    map.folded,
    map.tokens[label.from]!.start,
    map.tokens[label.to - 1]!.end,
  );
  const ask = (code: Doubt["code"], expected: string, what: string): void => {
    doubts.push({ code, expected, found: what });
  };
  let use: LetterUse = "current";
  if (structure.kind === "other") {
    ask("otherStructure", "a value of the mitral valve or the left ventricle", structure.structure);
    use = "leftOut";
  } else if (structure.kind === "unclear") {
    const named = structure.named.join(" and ");
    ask("whichValve", "which part of the heart it is of", named === "" ? noneNamed : named);
  } else assumed.push(...structure.assumed);
  if (time.kind === "condition") {
    ask("condition", "a value of this study", "a condition or a limit");
    use = "leftOut";
  }
  const isBehindComparison = time.kind === "behindComparison";
  if (time.kind === "unclear" || isBehindComparison)
    ask("whichTime", "a value of this study", "perhaps one of an earlier study");
  if (measure === "systolicPressure" && isOfEffort(map, sentence))
    ask("notSure", "a blood pressure at rest", "one of a test under load");
  else if (isUnderLoad(map, sentence, label.from))
    ask("notSure", "a number at rest", "one of a test under load");
  if (isLoose === true)
    ask("notSure", `${measure}`, `"${name.text}", which can mean something else`);
  if (number.strangers > 0)
    ask(
      "farFromLabel",
      "the number beside its name",
      `other words between "${name.text}" and ${number.written.low}`,
    );
  if (number.isOnNextLine)
    ask(
      "nextLine",
      "the number on the line of its name",
      `${number.written.low} on the line below "${name.text}"`,
    );
  if (
    measure === "pulmonarySystolicPressure" &&
    map.folded.text
      .slice(number.end, number.end + 3)
      .trim()
      .startsWith("+")
  ) {
    ask(
      "addsAtrialPressure",
      "a pressure with that of the right atrium",
      `"+" behind ${number.written.low}`,
    );
  }
  if (use !== "leftOut" && structure.kind !== "unclear" && time.kind === "earlier") use = "earlier";
  else if (use !== "leftOut" && doubts.length > 0) use = "asks";
  const isCompared = time.kind === "earlier" && structure.kind !== "ours" && structure.isFromBefore;
  const value: FoundValue = {
    measure,
    use,
    ...(isCompared
      ? { compared: { doubts: resolved.doubts, isSummary: isSummary(map, sentence) } }
      : {}),
    ...(isBehindComparison ? { isBehindComparison } : {}),
    written: number.written,
    ...(resolved.stored === undefined ? {} : { stored: resolved.stored }),
    ...(time.kind === "earlier" && time.on !== undefined ? { on: time.on } : {}),
    quote: quotePlaces(
      map.folded,
      map.tokens[label.from]!.start,
      Math.max(number.end, map.tokens[label.to - 1]!.end),
    ),
    doubts,
    assumed,
  };
  return { value, to: number.to };
}
