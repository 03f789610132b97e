import type { Language } from "./catalogue.ts";
import { letter } from "./english/letter.ts";

const byLanguage: Readonly<Record<Language, typeof letter>> = { en: letter };

/** The texts about a pasted letter in one language; loaded with that screen. */
export function letterWordsFor(language: Language): typeof letter {
  return byLanguage[language];
}
