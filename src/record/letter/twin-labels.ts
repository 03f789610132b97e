import type { EchoMeasure } from "../echo-measure.ts";
import type { PlacedLabel } from "./fit-number.ts";
import type { LetterMap } from "./letter-map.ts";
import type { ScopedSentence } from "./letter-scope.ts";
import { findPhrases, makePhraseTable, phrasesOf } from "./phrase-table.ts";
import { tokenFrom } from "./letter-token.ts";
import { joining } from "./time-phrases.ts";
import { readWrittenUnit } from "./written-unit.ts";

type Twins = readonly [first: EchoMeasure, second: EchoMeasure];

const twinTable = makePhraseTable<Twins>([
  ...phrasesOf<Twins>(
    ["endDiastolicVolume", "endSystolicVolume"],
    `{end diastolic|diastolic|enddiastolisch} {and|und|/} {end systolic|systolic|endsystolisch} {lv|} {volumes|volume|volumen},
    volumenes {telediastolico|diastolico} y {telesistolico|sistolico}`,
  ),
  ...phrasesOf<Twins>(
    ["endDiastolicDiameter", "endSystolicDiameter"],
    `{end diastolic|diastolic|enddiastolisch} {and|und|/} {end systolic|systolic|endsystolisch} {lv|} {diameters|diameter|dimensions|dimension|durchmesser},
    diametros {telediastolico|diastolico} y {telesistolico|sistolico}`,
  ),
]);

const leading = new Set(
  "of are were is was with measure measured von mit betragen betrug de del vi son miden : = lv".split(
    " ",
  ),
);
/**
 * One name for two sizes, and both numbers behind it: `end-diastolic and end-systolic volumes of
 * 150 mL and 65 mL`.
 */
export function findTwins(map: LetterMap, sentence: ScopedSentence): PlacedLabel[] {
  const { tokens, folded } = map;
  const behindUnit = (at: number): number => {
    const end = readWrittenUnit(folded.text, tokens[at]!.end)?.end ?? tokens[at]!.end;
    return tokenFrom(tokens, at + 1, end);
  };
  const own = tokens.slice(sentence.from, sentence.to);
  return findPhrases(own, twinTable).flatMap(({ means, from, to }): PlacedLabel[] => {
    let first = sentence.from + to;
    while (leading.has(tokens[first]?.text ?? "")) first += 1;
    if (tokens[first]?.kind !== "number") return [];
    const link = behindUnit(first);
    const second = link + 1;
    if (second >= sentence.to || !(joining.has(tokens[link]!.text) || tokens[link]!.text === "/"))
      return [];
    if (tokens[second]!.kind !== "number") return [];
    const place = { from: sentence.from + from, to: sentence.from + to };
    return means.map((measure, at) => ({
      label: { ...place, means: { measure, needs: "leftVentricle" } },
      from: [first, second][at]!,
    }));
  });
}
