import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { readWrittenUnit } from "./written-unit.ts";

const phases = {
  diastole: new Set(
    "diastole enddiastole enddiastolisch diastolisch diastolic full filled".split(" "),
  ),
  systole: new Set(
    "systole sistole endsystole endsystolisch systolisch systolic squeezes squeezed".split(" "),
  ),
} as const;
type Phase = keyof typeof phases;
const measures = {
  length: { diastole: "endDiastolicDiameter", systole: "endSystolicDiameter" },
  volume: { diastole: "endDiastolicVolume", systole: "endSystolicVolume" },
} as const;

const kinds = new Map<string, keyof typeof measures>([
  ["mm", "length"],
  ["cm", "length"],
  ["mL", "volume"],
]);

const between = new Set(
  "in en der the end at across wide weit diameter durchmesser diametro when it is - has after relaxed filled cuando esta lleno (".split(
    " ",
  ),
);
/** What else has a width in diastole. */
const otherParts = new Set(
  `annulus anulus anillo ring root raiz wurzel septum septo wall wand pared posterior tract trakt tracto
  leaflet leaflets segel velo velos orifice septal thickness dicke wanddicke grosor ivs`.split(
    /\s+/u,
  ),
);
const reach_tokens = 30;

/**
 * Sizes of the left ventricle that are told by the part of the beat and no name: `the left
 * ventricle is 57 mm in diastole and 36 mm in systole`, `misst enddiastolisch 57 mm`.
 *
 * @returns each as a name from its number to the part of the beat, or the part of the beat before it
 */
export function findPhaseSizes(
  map: LetterMap,
  sentence: ScopedSentence,
): PhraseHit<MeasureLabel>[] {
  const { tokens, folded } = map;
  const found: PhraseHit<MeasureLabel>[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "number") continue;
    const unit = readWrittenUnit(folded.text, token.end);
    const kind = kinds.get(unit?.unit ?? "");
    if (unit === undefined || kind === undefined) continue;
    let behind = at + 1;
    while (behind < sentence.to && tokens[behind]!.start < unit.end) behind += 1;
    const phase = findPhase(map, at - 1, -1) ?? findPhase(map, behind, 1);
    if (phase === undefined || !isOfLeftVentricle(map, sentence, at)) continue;
    const means = { measure: measures[kind][phase.name], needs: "leftVentricle" } as const;
    found.push({ means, from: Math.min(at, phase.at), to: phase.at + 1 });
  }
  return found;
}

/** The part of the beat right before a number, or behind it over a few small words. */
function findPhase(
  { tokens }: LetterMap,
  from: number,
  step: 1 | -1,
): { readonly name: Phase; readonly at: number } | undefined {
  for (let at = from; Math.abs(at - from) < 8; at += step) {
    const text = tokens[at]?.text ?? "";
    for (const name of ["diastole", "systole"] as const) {
      if (phases[name].has(text)) return { name, at };
    }
    if (step === -1 || !(between.has(text) || text === "\n")) return undefined;
  }
  return undefined;
}

/** The last part of the heart that is named before it, in this sentence or right before. */
function isOfLeftVentricle({ tokens }: LetterMap, sentence: ScopedSentence, at: number): boolean {
  for (let back = at - 1; back >= sentence.from; back -= 1) {
    if (otherParts.has(tokens[back]!.text)) return false;
  }
  const named = [...sentence.mentions, ...sentence.passing]
    .filter(({ to }) => to <= at)
    .sort((one, other) => one.from - other.from)
    .at(-1);
  if (named !== undefined) return named.means === "leftVentricle";
  for (let back = at - 1; back >= 0 && at - back < reach_tokens; back -= 1) {
    const { text } = tokens[back]!;
    if (!/^ventri[ck]/u.test(text)) continue;
    const near = [tokens[back - 1]?.text ?? "", tokens[back + 1]?.text ?? ""];
    return !near.some((word) => /^(?:right|recht|derech)/u.test(word));
  }
  return false;
}
