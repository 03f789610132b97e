import type { Token } from "./letter-token.ts";

/** Words that stand for something; marks may be among them, as in `lvid ( s )`. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly means: Meaning;
  /** Letters that are also a word of a language: taken only when written large. */
  readonly onlyUpper?: true;
}

export interface PhraseHit<Meaning> {
  readonly means: Meaning;
  /** Tokens `from` to `to`, without `to`. */
  readonly from: number;
  readonly to: number;
}

/** Phrases by their first word, longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export function makePhraseTable<Meaning>(
  phrases: readonly Phrase<Meaning>[],
): PhraseTable<Meaning> {
  const table = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0]!;
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  for (const same of table.values()) same.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/**
 * Write phrases of one meaning as text: words with spaces, phrases with commas, and `{a|b}` where
 * one word or another may stand.
 */
export function phrasesOf<Meaning>(
  means: Meaning,
  text: string,
  rest: { readonly onlyUpper?: true } = {},
): Phrase<Meaning>[] {
  return text
    .split(",")
    .flatMap(spellings)
    .map((phrase) => ({ words: phrase.trim().split(/\s+/u).map(bareForm), means, ...rest }));
}

function spellings(text: string): string[] {
  const choice = /\{([^{}]*)\}/u.exec(text);
  if (choice === null) return [text];
  return choice[1]!.split("|").flatMap((one) => spellings(text.replace(choice[0], one)));
}

/** A long adjective without its ending: `endsystolischer`, `endsystolischen`, `mitrales`. */
export function bareForm(word: string): string {
  return word.length < 6 ? word : word.replace(/(isch|ar|al)(?:e[rnsm]?)$/u, "$1");
}

/** All phrases of a table in the tokens, in order, the longest at each place, none in another. */
export function findPhrases<Meaning>(
  tokens: readonly Token[],
  table: PhraseTable<Meaning>,
): PhraseHit<Meaning>[] {
  const hits: PhraseHit<Meaning>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]!;
    if (token.kind !== "word") continue;
    for (const phrase of table.get(token.text) ?? []) {
      if (phrase.onlyUpper === true && token.isUpper !== true) continue;
      const to = matchWords(tokens, from, phrase.words);
      if (to === undefined) continue;
      hits.push({ means: phrase.means, from, to });
      from = to - 1;
      break;
    }
  }
  return hits;
}

/** Words that letters cut short with a point inside a name. */
const cutShort = new Set(
  "reg regurg r vol vel max eff syst sist diast endsyst enddiast fracc frac contr art pulm ventr med mittl min grad sev mod insuf insuff val ins estim indx ind index diam".split(
    " ",
  ),
);

function matchWords(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
): number | undefined {
  let at = from + 1;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    let skipped = 0;
    if (isNextCell(tokens[at - 1], tokens[at])) return undefined;
    while (tokens[at]?.text !== word) {
      if (skipped === 2 || !maySkip(tokens, at)) return undefined;
      skipped += 1;
      at += 1;
    }
    at += 1;
  }
  return at;
}

/** A gap this wide parts two columns: `REPORT          Date` is no report date. */
const widestGap_chars = 3;

function isNextCell(before: Token | undefined, after: Token | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    after.kind !== "line" &&
    after.start - before.end > widestGap_chars
  );
}

function maySkip(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "line")
    return tokens[at - 1]?.kind === "word" && tokens[at + 1]?.kind === "word";
  if (token.text === "-") return true;
  return token.text === "." && cutShort.has(tokens[at - 1]?.text ?? "");
}
