import type { LetterMap } from "./letter-map.ts";
import type { PhraseHit } from "./phrase-table.ts";
import type { SignMeaning } from "./sign-phrases.ts";

const reversal = new Set(
  "reversal reversed reversals flussumkehr umkehr ruckfluss rueckfluss inversion reversion invertido inverso reverso".split(
    " ",
  ),
);
const blunting = new Set(
  "blunting blunted abgeschwacht abschwachung abflachung abgeflacht abgeflachter atenuacion atenuado aplanamiento".split(
    " ",
  ),
);
const pulmonary = new Set("pulmonary pulm pulmonar pulmonares".split(" "));
const veins = new Set("vein veins venous vena venas venoso".split(" "));
const ownWord = new Set(
  "lungenvene lungenvenen lungenvenenfluss pulmonalvene pulmonalvenen pulmonalvenenfluss".split(
    " ",
  ),
);
/** The veins of the liver tell of the tricuspid valve. */
const otherVeins = new Set(
  "hepatic lebervene lebervenen hepatica hepaticas suprahepatica suprahepaticas aorta aortic aorten".split(
    " ",
  ),
);
const farthest_tokens = 9;

/** Flow in the veins of the lung that runs back or is blunted, in whatever order it is told. */
export function findVeinFlow({ tokens, sentences }: LetterMap): PhraseHit<SignMeaning>[] {
  return sentences.flatMap(({ from, to }) => {
    const found: PhraseHit<SignMeaning>[] = [];
    for (let at = from; at < to; at += 1) {
      const { text } = tokens[at]!;
      const isReversal = reversal.has(text);
      if (!isReversal && !blunting.has(text)) continue;
      const vein = findVein(tokens, Math.max(from, at - farthest_tokens), at, to);
      if (vein === undefined) continue;
      const sign = isReversal ? "pulmonaryVeinReversal" : "pulmonaryVeinBlunting";
      found.push({
        means: { sign, isThere: true, needs: "own" },
        from: Math.min(at, vein.from),
        to: Math.max(at + 1, vein.to),
      });
    }
    return found;
  });
}

/** The veins of the lung near a word, with no point, number or other vein on the way. */
function findVein(
  tokens: LetterMap["tokens"],
  from: number,
  at: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  for (const step of [1, -1]) {
    for (let place = at + step; place >= from && place < to; place += step) {
      const { kind, text } = tokens[place]!;
      if (Math.abs(place - at) > farthest_tokens || kind === "number") break;
      if (otherVeins.has(text) || ",;:".includes(text)) break;
      if (ownWord.has(text)) return { from: place, to: place + 1 };
      if (!veins.has(text)) continue;
      if (pulmonary.has(tokens[place - 1]?.text ?? "")) return { from: place - 1, to: place + 1 };
      if (pulmonary.has(tokens[place + 1]?.text ?? "")) return { from: place, to: place + 2 };
    }
  }
  return undefined;
}
