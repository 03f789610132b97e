import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";

const effort = new Set(
  `exercise peak stress stressecho rising watt watts w bruce max maximal maximale maximaler belastung ergometrie stressechokardiographie
  belastungsecho fahrrad esfuerzo estres maximo maxima pico`.split(/\s+/u),
);

const load = new Set("exercise belastung ergometrie esfuerzo ejercicio".split(" "));
const atRest = new Set("rest resting ruhe ruheecho reposo baseline".split(" "));

/** `At peak exercise: PASP 57 mmHg`: a load is named before the number, and no rest since. */
export function isUnderLoad(
  { tokens }: LetterMap,
  { from }: ScopedSentence,
  labelFrom: number,
): boolean {
  let isLoaded = false;
  for (let at = from; at < labelFrom; at += 1) {
    const { text } = tokens[at]!;
    if (load.has(text)) isLoaded = true;
    else if (atRest.has(text)) isLoaded = false;
  }
  return isLoaded;
}

/** Words of a test under load beside a blood pressure: at rest it is another one. */
export function isOfEffort({ tokens }: LetterMap, { from, to }: ScopedSentence): boolean {
  return tokens.slice(from, to).some(({ text }, at) => {
    // `120 W`, and not `w` for a woman.
    if (text === "w") return tokens[from + at - 1]?.kind === "number";
    return effort.has(text);
  });
}
