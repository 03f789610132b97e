import type { ScopedSentence } from "./letter-scope.ts";
import type { AssumptionCode } from "./letter-reading.ts";
import type { LetterMap } from "./letter-map.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { valves, type Structure } from "./structure-phrases.ts";

/** Whether a number is of the mitral valve or the left side, and how that is known. */
export type StructureDecision =
  | { readonly kind: "ours"; readonly assumed: readonly AssumptionCode[] }
  | { readonly kind: "other"; readonly structure: Structure }
  | { readonly kind: "unclear"; readonly named: readonly Structure[] };

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
  if (needs === "own") return { kind: "ours", assumed: [] };
  const wanted: Structure = needs;
  const isKind = ({ means }: PhraseHit<Structure>): boolean =>
    valves.has(means) === (needs === "mitral");
  const mentions = sentence.mentions.filter(isKind);
  const settle = (
    named: readonly Structure[],
    assumed: readonly AssumptionCode[] = [],
  ): StructureDecision => {
    const [one] = named;
    if (one === undefined || named.some((other) => other !== one)) {
      return { kind: "unclear", named: [...new Set(named)] };
    }
    return one === wanted ? { kind: "ours", assumed } : { kind: "other", structure: one };
  };
  const between = namesOf(mentions.filter(({ from }) => from >= label.from && from < numberAt));
  if (between.length > 0) return settle(between);
  const before = mentions.filter(({ to }) => to <= label.from);
  const after = mentions.filter(({ from }) => from > numberAt);
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
  const above = needs === "mitral" ? scope.valves : scope.chambers;
  const named = [...above, ...namesOf(after), ...namesOf(passing)];
  if (above.length === 0) return settle(named);
  return settle(named, [
    scope.via === "heading" ? "structureFromHeading" : "structureFromSentenceBefore",
  ]);
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
