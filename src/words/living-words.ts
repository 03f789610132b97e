import type { Language } from "./catalogue.ts";
import { living } from "./english/living.ts";
import { timeline } from "./english/timeline.ts";

interface AllLivingWords {
  readonly living: typeof living;
  readonly timeline: typeof timeline;
}

const byLanguage: Readonly<Record<Language, AllLivingWords>> = { en: { living, timeline } };

/** The texts of daily life and of the time after an operation; loaded with Plan. */
export function livingWordsFor(language: Language): AllLivingWords {
  return byLanguage[language];
}
