/** A letter in small letters without accents, and where each of its characters came from. */
export interface FoldedLetter {
  readonly original: string;
  readonly text: string;
  /** For each character of `text` where it starts in `original`; one more for the end. */
  readonly starts: Uint32Array;
}

const written: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "⁄": "/",
  "∕": "/",
  "≈": "~",
  "≃": "~",
  "≅": "~",
  "’": "'",
  "‘": "'",
  "′": "'",
  "`": "'",
  "´": "'",
  "│": "|",
  "┃": "|",
  "¦": "|",
  "\u00AD": "",
  "\u200B": "",
  "\uFEFF": "",
  "\r": " ",
  ø: "o",
  ß: "ss",
  º: "°",
};

/**
 * Fold a letter so that one spelling of a word has to be known: case, accents, superscripts,
 * ligatures, the many dashes and spaces. Line ends stay.
 */
export function foldLetter(original: string): FoldedLetter {
  const parts: string[] = [];
  const starts: number[] = [];
  const seen = readDigits(original);
  const glued = findGluedUnits(original);
  for (let at = 0; at < original.length; at += 1) {
    const character = seen[at]!;
    if (glued.has(at)) {
      parts.push(" ");
      starts.push(at);
    }
    const folded = character < "\u0080" ? foldAscii(character) : foldOther(character);
    for (let index = 0; index < folded.length; index += 1) starts.push(at);
    parts.push(folded);
  }
  starts.push(original.length);
  return { original, text: parts.join(""), starts: Uint32Array.from(starts) };
}

function foldAscii(character: string): string {
  return written[character] ?? character.toLowerCase();
}

function foldOther(character: string): string {
  const known = written[character];
  if (known !== undefined) return known;
  if (/\s/u.test(character)) return character === "\u2028" || character === "\u2029" ? "\n" : " ";
  // Character by character, for the places must stay; a lone surrogate stays as it is.
  return character.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("⁄", "/");
}

/** A unit and the next name without a space between: `0.37 cm2RVol55 mlRF53 %`. */
const gluedUnit =
  /\d ?(?:mm ?Hg|[mc]m[2²]?(?! ?Hg)|[mc]m?\/s|m[lL](?:\/m[2²])?|%)(?=\p{Lu}\p{L})/gu;

/** Where such names begin. */
function findGluedUnits(original: string): ReadonlySet<number> {
  return new Set(
    Array.from(original.matchAll(gluedUnit), ({ 0: { length }, index }) => index + length),
  );
}

/** A scan takes 1 for `l` or `I` and 0 for `O`: `6l mm`, `l32/78`, `O.46`. */
const scannedNumber =
  /(^|[^\p{L}\d])((?=[lIO]*\d)[\dlIO]{2,3}(?:[.,]\d{1,2})?|O[.,]\d{1,2})(?![\p{L}\d])/gu;

/** The same text with the digits of such numbers; places stay. */
function readDigits(original: string): string {
  return original.replaceAll(
    scannedNumber,
    (_, before: string, number: string) =>
      before + number.replaceAll(/[lI]/gu, "1").replaceAll("O", "0"),
  );
}
