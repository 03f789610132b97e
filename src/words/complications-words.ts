import type { Language } from "./catalogue.ts";
import { complications, strokeWords } from "./english/complications.ts";

interface ComplicationsWords {
  readonly complications: typeof complications;
  readonly stroke: typeof strokeWords;
}

const byLanguage: Readonly<Record<Language, ComplicationsWords>> = {
  en: { complications, stroke: strokeWords },
};

/** The texts about breath classes, lung pressure and stroke scores in one language. */
export function complicationsWordsFor(language: Language): ComplicationsWords {
  return byLanguage[language];
}
