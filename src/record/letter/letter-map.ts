import { foldLetter, type FoldedLetter } from "./fold-letter.ts";
import { cutIntoSentences } from "./letter-lines.ts";
import { scopeSentences, type ScopedSentence } from "./letter-scope.ts";
import { cutIntoTokens, type Token } from "./letter-token.ts";
import type { Quote } from "./letter-reading.ts";
import { measureTable, type MeasureLabel } from "./measure-labels.ts";
import { findPhrases, type PhraseHit } from "./phrase-table.ts";
import { structureTables, type LetterLanguage, type Structure } from "./structure-phrases.ts";
import { timeTable, type TimeMeaning } from "./time-phrases.ts";

/** A letter cut up once, for everything that looks for something in it. */
export interface LetterMap {
  readonly folded: FoldedLetter;
  readonly tokens: readonly Token[];
  readonly sentences: readonly ScopedSentence[];
  readonly labels: readonly PhraseHit<MeasureLabel>[];
  readonly labelAt: ReadonlyMap<number, PhraseHit<MeasureLabel>>;
  readonly timeAt: ReadonlyMap<number, PhraseHit<TimeMeaning>>;
  readonly language: LetterLanguage;
}

export function mapLetter(text: string): LetterMap {
  const folded = foldLetter(text);
  const tokens = cutIntoTokens(folded);
  const language = guessLanguage(tokens);
  const labels = findPhrases(tokens, measureTable);
  const labelOf = new Map<number, PhraseHit<MeasureLabel>>();
  for (const hit of labels) for (let at = hit.from; at < hit.to; at += 1) labelOf.set(at, hit);
  const mentions = findPhrases(tokens, structureTables[language]);
  const isPassing = ({ from, means }: PhraseHit<Structure>): boolean =>
    labelOf.has(from) && !ours.has(means);
  return {
    folded,
    tokens,
    sentences: scopeSentences(tokens, cutIntoSentences(tokens, folded.text), mentions, isPassing),
    labels,
    labelAt: new Map(labels.map((hit) => [hit.from, hit])),
    timeAt: new Map(findPhrases(tokens, timeTable).map((hit) => [hit.from, hit])),
    language,
  };
}

const ours: ReadonlySet<Structure> = new Set<Structure>(["mitral", "leftVentricle", "leftAtrium"]);

/** The letter between two tokens, with `to` left out, as it was written. */
export function quoteTokens({ folded, tokens }: LetterMap, from: number, to: number): Quote {
  return quotePlaces(folded, tokens[from]!.start, tokens[to - 1]!.end);
}

/** The letter between two places of the folded text, as it was written. */
export function quotePlaces({ original, starts }: FoldedLetter, from: number, to: number): Quote {
  const [start, end] = [starts[from]!, starts[to]!];
  const text = original.slice(start, end);
  return { text, start, end };
}

const telling: Readonly<Record<Exclude<LetterLanguage, "english">, ReadonlySet<string>>> = {
  german: new Set(
    "und der die das mit ist keine kein nicht vorhof ventrikel klappe bei des eine mitralklappe mitralinsuffizienz leichte schwere mittelgradige grad herz befund".split(
      " ",
    ),
  ),
  spanish: new Set(
    "y el los las del con es una leve severa moderada izquierdo izquierda ventriculo auricula valvula insuficiencia fevi sin de grave por regurgitacion mitral derecho".split(
      " ",
    ),
  ),
};
const english = new Set(
  "and the of with is no valve left right ventricle atrium mild severe regurgitation normal there was".split(
    " ",
  ),
);

/** By the small words; English when none of them tell. */
function guessLanguage(tokens: readonly Token[]): LetterLanguage {
  const counts = { english: 0, german: 0, spanish: 0 };
  for (const { kind, text } of tokens) {
    if (kind !== "word") continue;
    if (english.has(text)) counts.english += 1;
    if (telling.german.has(text)) counts.german += 1;
    if (telling.spanish.has(text)) counts.spanish += 1;
  }
  const { german, spanish } = counts;
  if (german > counts.english && german >= spanish) return "german";
  return spanish > counts.english ? "spanish" : "english";
}
