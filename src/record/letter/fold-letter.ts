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
  º: "°",
};

/**
 * Fold a letter so that one spelling of a word has to be known: case, accents, superscripts,
 * ligatures, the many dashes and spaces. Line ends stay.
 */
export function foldLetter(original: string): FoldedLetter {
  const parts: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const character = original[at]!;
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
