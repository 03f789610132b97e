import type { Language } from "./catalogue.ts";
import { card } from "./english/card.ts";

const byLanguage: Readonly<Record<Language, typeof card>> = { en: card };

/** The texts of the card in one language; loaded with the card. */
export function cardWordsFor(language: Language): typeof card {
  return byLanguage[language];
}
