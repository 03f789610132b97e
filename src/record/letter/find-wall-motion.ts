import type { LetterMap } from "./letter-map.ts";
import type { PhraseHit } from "./phrase-table.ts";
import type { SignMeaning } from "./sign-phrases.ts";

const weak = /^(?:hypokine|akine|dyskine|hipoquine|hipocine|aquine|acine|disquine|discine)/u;
const region =
  /^(?:infer|anter|lateral|septal|septum|septo|apikal|apical|apex|posterior|basal|hinterwand|vorderwand|spitz)/u;
/** All of the chamber, or the other one. */
const elsewhere = /^(?:global|diffus|general|rv|vd|right|recht|derech)/u;
const reach_tokens = 5;

/** A part of the left ventricle that moves too little: `Akinesie inferior`, `anterior wall akinetic`. */
export function findWallMotion({ tokens, sentences }: LetterMap): PhraseHit<SignMeaning>[] {
  return sentences.flatMap(({ from, to }) => {
    const found: PhraseHit<SignMeaning>[] = [];
    for (let at = from; at < to; at += 1) {
      if (!weak.test(tokens[at]!.text)) continue;
      const [first, end] = [Math.max(from, at - reach_tokens), Math.min(to, at + reach_tokens + 1)];
      const near = tokens.slice(first, end).map(({ text }) => text);
      const part = near.findIndex((text) => region.test(text));
      if (part < 0 || near.some((text) => elsewhere.test(text))) continue;
      found.push({
        means: { sign: "wallMotionAbnormality", isThere: true, needs: "own" },
        from: Math.min(at, first + part),
        to: Math.max(at, first + part) + 1,
      });
    }
    return found;
  });
}
