import type { Language } from "./catalogue.ts";
import { sheets } from "./english/sheets.ts";

const byLanguage: Readonly<Record<Language, typeof sheets>> = { en: sheets };

/** The texts of the papers in one language; loaded with them. */
export function sheetsWordsFor(language: Language): typeof sheets {
  return byLanguage[language];
}
