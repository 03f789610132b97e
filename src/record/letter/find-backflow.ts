import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import { findPhrases, makePhraseTable, phrasesOf, type PhraseHit } from "./phrase-table.ts";
import { readWrittenUnit } from "./written-unit.ts";

/** How a letter to a person says what flows back with a beat. */
const backTable = makePhraseTable<true>(
  phrasesOf<true>(
    true,
    `{flows|flow|flowed|flowing|leaks|leak|leaked|leaking|goes|go|went|going} {back|backward|backwards|the wrong way|in the wrong direction},
    {fliesst|fliessen|lauft|laufen|stromt|stromen} {zuruck|ruckwarts}, {refluye|refluyen|regresa|regresan|vuelve|vuelven} {atras|hacia atras|}`,
  ),
);
const reach_tokens = 5;

/**
 * Volumes told by what they do and no name: `about 38 mL of blood flows backward`.
 *
 * @returns each as a name from its number to the words behind it
 */
export function findBackflow(map: LetterMap, sentence: ScopedSentence): PhraseHit<MeasureLabel>[] {
  const { tokens, folded } = map;
  const own = tokens.slice(sentence.from, sentence.to);
  return findPhrases(own, backTable).flatMap((hit): PhraseHit<MeasureLabel>[] => {
    const [from, to] = [sentence.from + hit.from, sentence.from + hit.to];
    for (let at = from - 1; at >= sentence.from && from - at <= reach_tokens; at -= 1) {
      const token = tokens[at]!;
      if (token.kind !== "number") continue;
      const isVolume = readWrittenUnit(folded.text, token.end)?.unit === "mL";
      const means = { measure: "regurgitantVolume", needs: "mitral" } as const;
      return isVolume ? [{ means, from: at, to }] : [];
    }
    return [];
  });
}
