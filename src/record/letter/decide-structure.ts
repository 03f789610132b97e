import type { ScopedSentence } from "./letter-scope.ts";
import type { AssumptionCode } from "./letter-reading.ts";
import type { LetterMap } from "./letter-map.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { valves, type Structure } from "./structure-phrases.ts";

/** Whether a number is of the mitral valve or the left side, and how that is known. */
export type StructureDecision =
  | { readonly kind: "ours"; readonly assumed: readonly AssumptionCode[] }
  | { readonly kind: "other"; readonly structure: Structure; readonly isFromBefore: boolean }
  | {
      readonly kind: "unclear";
      readonly named: readonly Structure[];
      /** Nothing names a part of the heart, or only sentences before do. */
      readonly isFromBefore: boolean;
    };

/**
 * Decide what a name stands for by the words around it: the nearest part of the heart before it,
 * one between it and its number, one behind it; then the sentence before, then the heading.
 *
 * Where two parts could be meant, or none is named, the answer is `unclear` and never a guess.
 *
 * @param numberAt the token of the number
 */
export function decideStructure(
  map: LetterMap,
  sentence: ScopedSentence,
  label: PhraseHit<MeasureLabel>,
  numberAt: number,
): StructureDecision {
  const { needs } = label.means;
  if (needs === "own") {
    const other = findOtherBetween(sentence, label, numberAt);
    return other === undefined
      ? { kind: "ours", assumed: [] }
      : { kind: "other", structure: other, isFromBefore: false };
  }
  const wanted: Structure = needs;
  const isOfValve = needs === "mitral" || needs === "tricuspid";
  // An E wave is of a valve that lets blood into a ventricle.
  const isWave = label.means.measure === "mitralEVelocity";
  const isNamed = (means: Structure): boolean =>
    isWave ? inlets.has(means) : valves.has(means) === isOfValve;
  const isKind = ({ means }: PhraseHit<Structure>): boolean => isNamed(means);
  const mentions = sentence.mentions.filter(
    (hit) => isKind(hit) && (needs === "leftAtrium" || !isDoneWith(map, hit, label.from)),
  );
  const settle = (
    named: readonly Structure[],
    assumed: readonly AssumptionCode[] = [],
    isFromBefore = false,
  ): StructureDecision => {
    const [one] = named;
    if (one === undefined || named.some((other) => other !== one)) {
      return { kind: "unclear", named: [...new Set(named)], isFromBefore };
    }
    return one === wanted
      ? { kind: "ours", assumed }
      : { kind: "other", structure: one, isFromBefore };
  };
  const between = namesOf(mentions.filter(({ from }) => from >= label.from && from < numberAt));
  if (between.length > 0) return settle(between);
  const before = mentions.filter(({ to }) => to <= label.from);
  const after = mentions.filter(
    ({ from }) => from > numberAt && (isOfValve || !isParted(map, numberAt, from)),
  );
  const nearest = before.at(-1);
  const passing = sentence.passing.filter((hit) => isKind(hit) && hit.to <= label.from);
  const lastPassing = passing.at(-1);
  if (nearest !== undefined) {
    const bracketed = after.filter(({ from }) => isBracketedBehind(map, numberAt, from));
    const joined = before.filter((hit) => isJoined(map, hit, nearest, label.from));
    const named = namesOf([...joined, nearest, ...bracketed]);
    if (lastPassing !== undefined && lastPassing.from > nearest.from) named.push(lastPassing.means);
    return settle(named);
  }
  const { scope } = sentence;
  const isHeading = scope.via === "heading";
  const above = isOfValve
    ? scope.valves.filter(isNamed)
    : scope.chambers.filter(
        (chamber) => isHeading || needs === "leftAtrium" || !atria.has(chamber),
      );
  const named = [...above, ...namesOf(after), ...namesOf(passing)];
  const isOurs = needs === "mitral" ? isMitral(map, sentence, label) : isLeft(map, sentence, label);
  if (named.length === 0 && isOurs) return { kind: "ours", assumed: [] };
  if (above.length === 0) return settle(named, [], named.length === 0);
  return settle(
    named,
    [isHeading ? "structureFromHeading" : "structureFromSentenceBefore"],
    !isHeading && named.length === above.length,
  );
}

const chamberOf: Readonly<Partial<Record<MeasureLabel["measure"], Structure>>> = {
  leftAtrialDiameter: "leftAtrium",
  leftAtrialVolumeIndex: "leftAtrium",
  endSystolicDiameter: "leftVentricle",
  endDiastolicDiameter: "leftVentricle",
  endSystolicVolume: "leftVentricle",
  endDiastolicVolume: "leftVentricle",
  ejectionFraction: "leftVentricle",
};

/** `Left atrium normal, right atrium 48 mm`, `LVESD normal, aorta 35 mm`: another's, though named. */
function findOtherBetween(
  { mentions, passing }: ScopedSentence,
  { means: { measure }, to }: PhraseHit<MeasureLabel>,
  numberAt: number,
): Structure | undefined {
  const own = chamberOf[measure];
  if (own === undefined) return undefined;
  return [...mentions, ...passing].find(
    ({ means, from }) => from >= to && from < numberAt && means !== own && means !== "mitral",
  )?.means;
}

const inlets: ReadonlySet<Structure> = new Set<Structure>(["mitral", "tricuspid"]);
const atria: ReadonlySet<Structure> = new Set<Structure>(["leftAtrium", "rightAtrium"]);
type Label = PhraseHit<MeasureLabel>;

/**
 * Whoever writes "EF 60 %" and names no chamber means the left one, but not below the right one;
 * of a volume only a letter about the mitral valve is sure to.
 */
function isLeft(map: LetterMap, sentence: ScopedSentence, { means: { measure } }: Label): boolean {
  if (sentence.isBelowRightVentricle) return false;
  return ofLeft.has(measure) || (map.isMitralNamed && volumes.has(measure));
}

const ofLeft = new Set<MeasureLabel["measure"]>([
  "ejectionFraction",
  "endSystolicDiameter",
  "endDiastolicDiameter",
]);
const volumes = new Set<MeasureLabel["measure"]>(["endSystolicVolume", "endDiastolicVolume"]);

/**
 * In a letter that names the mitral valve an E wave without a name is that valve's, but not at the
 * right ventricle; and a leak is of the only valve that may leak.
 */
function isMitral(
  map: LetterMap,
  { isBelowRightVentricle, mentions }: ScopedSentence,
  { means: { measure } }: Label,
): boolean {
  if (map.isOnlyMitral) return true;
  const isAtRight =
    isBelowRightVentricle || mentions.some(({ means }) => means === "rightVentricle");
  if (measure === "mitralEVelocity") return map.isMitralNamed && !isAtRight;
  return map.isOnlyMitralLeak && ofLeak.has(measure);
}

const ofLeak = new Set<MeasureLabel["measure"]>([
  "effectiveOrificeArea",
  "regurgitantVolume",
  "regurgitantFraction",
  "venaContracta",
  "flowConvergenceRadius",
]);

/** `EF 60 %, RV normal`: the chamber behind the comma is another matter. */
function isParted({ tokens }: LetterMap, numberAt: number, at: number): boolean {
  return tokens.slice(numberAt + 1, at).some(({ text }) => text === ",");
}

/** `LA 46 mm, EF 60 %`: an atrium has neither; a comma or its own number ends what is said of it. */
function isDoneWith({ tokens }: LetterMap, hit: PhraseHit<Structure>, labelFrom: number): boolean {
  if (!atria.has(hit.means)) return false;
  for (let at = hit.to; at < labelFrom; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "number" || kind === "line" || ",()".includes(text)) return true;
  }
  return false;
}

function namesOf(hits: readonly PhraseHit<Structure>[]): Structure[] {
  return hits.map(({ means }) => means);
}

/** `MR and TR with EROA ...`: both stand before it, and no comma or number keeps them apart. */
function isJoined(
  { tokens }: LetterMap,
  hit: PhraseHit<Structure>,
  nearest: PhraseHit<Structure>,
  labelFrom: number,
): boolean {
  if (labelFrom - nearest.to <= 0) return false;
  for (let at = hit.to; at < nearest.from; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "number" || kind === "line" || ",:()|".includes(text)) return false;
  }
  return true;
}

/** `EROA 0.4 cm2 (TR)` */
function isBracketedBehind({ tokens }: LetterMap, numberAt: number, at: number): boolean {
  return at - numberAt <= 5 && tokens[at - 1]?.text === "(";
}
