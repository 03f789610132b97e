import type { Language } from "./catalogue.ts";
import { yourNumbers } from "./english/your-numbers.ts";

const byLanguage: Readonly<Record<Language, typeof yourNumbers>> = { en: yourNumbers };

/** The texts of "Your numbers" in one language; loaded with that screen. */
export function yourNumbersFor(language: Language): typeof yourNumbers {
  return byLanguage[language];
}
