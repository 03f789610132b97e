import type { Language } from "./catalogue.ts";
import { optionWords } from "./english/options.ts";

/** The texts of what guides list, in one language; loaded with Plan. */
export type OptionTexts = typeof optionWords;

const byLanguage: Readonly<Record<Language, OptionTexts>> = { en: optionWords };

export function optionWordsFor(language: Language): OptionTexts {
  return byLanguage[language];
}
