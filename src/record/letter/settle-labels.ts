import type { Token } from "./letter-token.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import type { LetterLanguage } from "./structure-phrases.ts";

/** Names whose meaning hangs on the language or on the names beside them. */
export function settleLabels(
  tokens: readonly Token[],
  hits: readonly PhraseHit<MeasureLabel>[],
  language: LetterLanguage,
): PhraseHit<MeasureLabel>[] {
  return hits
    .filter(({ means: { onlyIn } }) => onlyIn === undefined || onlyIn === language)
    .filter((hit) => !isBiplane(tokens, hit))
    .map((hit, at, all) => settleVolume(tokens, hit, all[at - 1]))
    .map((hit, at, all) => settleShort(tokens, hit, all[at - 1]));
}

/** `LVEDV BP 162 mL`: a blood pressure is two numbers. */
function isBiplane(tokens: readonly Token[], { from, to }: PhraseHit<MeasureLabel>): boolean {
  if (to - from > 1 || tokens[from]!.text !== "bp") return false;
  const first = tokens.slice(to, to + 5).findIndex(({ kind }) => kind === "number");
  return first >= 0 && !["/", "over"].includes(tokens[to + first + 1]?.text ?? "");
}

/** In Spanish the blood a beat moves, and behind the volume in diastole that in systole. */
function settleVolume(
  tokens: readonly Token[],
  hit: PhraseHit<MeasureLabel>,
  before: PhraseHit<MeasureLabel> | undefined,
): PhraseHit<MeasureLabel> {
  const isSaid = tokens[hit.from]!.text === "volumen" && tokens[hit.to - 1]!.text === "sistolico";
  const isBehind =
    before?.means.measure === "endDiastolicVolume" &&
    tokens[before.from]!.text === "volumen" &&
    tokens[before.from + 1]!.text === "diastolico" &&
    hit.from - before.to < 12;
  return isSaid && isBehind ? { ...hit, means: endSystolicVolume } : hit;
}

/** `VR` right behind the hole of a leak is its volume. */
function settleShort(
  tokens: readonly Token[],
  hit: PhraseHit<MeasureLabel>,
  before: PhraseHit<MeasureLabel> | undefined,
): PhraseHit<MeasureLabel> {
  const isShort = hit.to - hit.from === 1 && tokens[hit.from]!.text === "vr";
  if (!isShort || before?.means.measure !== "effectiveOrificeArea") return hit;
  if (hit.from - before.to > 8) return hit;
  return {
    ...hit,
    means: { measure: hit.means.measure, needs: hit.means.needs, onlyWith: ["mL"] },
  };
}

const endSystolicVolume: MeasureLabel = { measure: "endSystolicVolume", needs: "leftVentricle" };
