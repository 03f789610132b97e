import type { Language } from "./catalogue.ts";
import { medicineWords } from "./english/medicines.ts";

const byLanguage: Readonly<Record<Language, typeof medicineWords>> = { en: medicineWords };

/** The texts about medicines in one language; loaded with the list. */
export function medicineWordsFor(language: Language): typeof medicineWords {
  return byLanguage[language];
}
