import type { Language } from "./catalogue.ts";
import { prophylaxis } from "./english/prophylaxis.ts";

const byLanguage: Readonly<Record<Language, typeof prophylaxis>> = { en: prophylaxis };

/** The texts of the answer about antibiotics in one language; loaded with the card. */
export function prophylaxisWordsFor(language: Language): typeof prophylaxis {
  return byLanguage[language];
}
