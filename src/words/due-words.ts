import type { Language } from "./catalogue.ts";
import { due } from "./english/due.ts";

const byLanguage: Readonly<Record<Language, typeof due>> = { en: due };

/** The one line of what is due; apart from Plan's texts, for Today shows it. */
export function dueWordsFor(language: Language): typeof due {
  return byLanguage[language];
}
