import { syllable } from "syllable";

/**
 * The Flesch-Kincaid grade of a page: the year of a US school in which its words are easy.
 *
 *     grade = 0.39 · words / sentences + 11.8 · syllables / words − 15.59
 *
 * One counter is named and kept, because counters differ by a grade or more on the same page: the
 * formula fixes neither what a sentence is nor how a syllable is found. Ours:
 *
 * - A page is a list of texts (headings, labels, paragraphs). Each text ends a sentence, and so
 *   do ". ! ?" inside one. Colons, semicolons and commas do not.
 * - Syllables are those of the npm package `syllable`; capitals such as "ESC" are spelled, one
 *   syllable a letter (W has three).
 * - A number, also a phone number, a time or a date's digits, counts as one word together with
 *   its unit, and takes the mean syllables of the page: it makes a sentence longer and neither
 *   lifts nor lowers the words. A text of numbers alone is left out.
 *
 * @source Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy
 * enlisted personnel, Research Branch Report 8-75 (1975)
 */
export function computeReadingGrade(texts: readonly string[]): ReadingGrade {
  const sentences = texts
    .flatMap(splitSentences)
    .map(countWords)
    .filter(({ words }) => words > 0);
  const sum = (of: (sentence: SentenceCount) => number): number =>
    sentences.reduce((total, sentence) => total + of(sentence), 0);
  const words = sum((sentence) => sentence.words);
  const numbers = sum((sentence) => sentence.numbers);
  const wordsPerSentence = (words + numbers) / sentences.length;
  const syllablesPerWord = sum((sentence) => sentence.syllables) / words;
  return {
    grade: 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
    wordsPerSentence,
    syllablesPerWord,
    longest: Math.max(...sentences.map((sentence) => sentence.words + sentence.numbers)),
  };
}

export interface ReadingGrade {
  readonly grade: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Words in the longest sentence. */
  readonly longest: number;
}

interface SentenceCount {
  readonly words: number;
  readonly numbers: number;
  readonly syllables: number;
}

/** A full stop inside a number or an abbreviation is followed by no space and ends nothing. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?]["”’)]*)\s+/u).filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

const numberWithUnit =
  /[+]?\d[\d.,:/()-]*(?: \d[\d.,:/()-]*)*(?:\s?(?:kg|lb|st|mmHg|kPa|%|°C|°F)(?!\p{L}))?/gu;

function countWords(sentence: string): SentenceCount {
  const numbers = sentence.match(numberWithUnit)?.length ?? 0;
  const found = sentence.replaceAll(numberWithUnit, " ").match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const syllables = found.reduce((total, word) => total + countSyllables(word), 0);
  return { words: found.length, numbers, syllables };
}

function countSyllables(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word)) {
    return Array.from(word).reduce<number>((total, letter) => total + (letter === "W" ? 3 : 1), 0);
  }
  return Math.max(1, syllable(word));
}
