import type { Language } from "./catalogue.ts";
import { changes } from "./english/changes.ts";

const byLanguage: Readonly<Record<Language, typeof changes>> = { en: changes };

/** The texts about several scans in one language; loaded with Plan. */
export function changeWordsFor(language: Language): typeof changes {
  return byLanguage[language];
}
