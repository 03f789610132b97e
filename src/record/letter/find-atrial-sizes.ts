import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { readWrittenUnit } from "./written-unit.ts";

/** What else has a size there. */
const otherParts =
  /^(?:append|herzohr|orejuel|thromb|tromb|sept|wand|wall|pared|anul|annul|anill|ring|auricle|pulmon|vein|vene|vena|device|occlu|defect|defekt|pfo|asd|cia|mass|line|druck|pressure|presion|strain)/u;
const kinds = new Map<string, MeasureLabel["measure"]>([
  ["mL/m2", "leftAtrialVolumeIndex"],
  ["mm", "leftAtrialDiameter"],
  ["cm", "leftAtrialDiameter"],
]);

/**
 * Sizes of the left atrium with no name of their own: `Left atrium: mildly dilated, 39 mL/m2`,
 * `Aurícula izquierda de tamaño normal (3,7 cm; 30 ml/m2)`.
 *
 * @returns each as a name that is its number, where nothing but the left atrium is named before it
 */
export function findAtrialSizes(
  map: LetterMap,
  sentence: ScopedSentence,
): PhraseHit<MeasureLabel>[] {
  const { tokens, folded, labelAt } = map;
  const { from, to, mentions, scope } = sentence;
  const isHeaded =
    scope.via === "heading" && scope.chambers.length === 1 && scope.chambers[0] === "leftAtrium";
  const named = mentions.find(({ means }) => means === "leftAtrium");
  if (mentions.some(({ means }) => means !== "leftAtrium")) return [];
  if (named === undefined && !isHeaded) return [];
  const found: PhraseHit<MeasureLabel>[] = [];
  for (let at = named?.to ?? from; at < to; at += 1) {
    const token = tokens[at]!;
    // A number that begins its line belongs to the name above it.
    if (named === undefined && token.kind === "number" && !hasWord(tokens, from, at)) return [];
    if (labelAt.has(at) || otherParts.test(token.text)) return found;
    if (token.kind !== "number" || isLimit(tokens, at)) continue;
    const measure = kinds.get(readWrittenUnit(folded.text, token.end)?.unit ?? "");
    if (measure === undefined || found.some(({ means }) => means.measure === measure)) continue;
    found.push({ means: { measure, needs: "own" }, from: at, to: at + 1 });
  }
  return found;
}

function hasWord(tokens: LetterMap["tokens"], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "word");
}

/** `< 34`, `16-34`: what is so in others. */
function isLimit(tokens: LetterMap["tokens"], at: number): boolean {
  const [before, behind] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  return ["<", ">", "≤", "≥", "-", "to", "bis", "hasta"].includes(before) || behind === "-";
}
