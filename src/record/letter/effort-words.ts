import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";

const effort = new Set(
  `exercise peak stress stressecho rising watt watts w bruce max maximal maximale maximaler belastung ergometrie stressechokardiographie
  belastungsecho fahrrad esfuerzo estres maximo maxima pico`.split(/\s+/u),
);

/** Words of a test under load beside a blood pressure: at rest it is another one. */
export function isOfEffort({ tokens }: LetterMap, { from, to }: ScopedSentence): boolean {
  return tokens.slice(from, to).some(({ text }) => effort.has(text));
}
