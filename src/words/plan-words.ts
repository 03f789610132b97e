import type { Language } from "./catalogue.ts";
import { grade } from "./english/grade.ts";
import { stage } from "./english/stage.ts";
import { visits } from "./english/visits.ts";

const english = { grade, stage, visits };

/** What is said of a grade, a stage and the next visits, in one language. */
export type PlanTexts = typeof english;

const byLanguage: Readonly<Record<Language, PlanTexts>> = { en: english };

/** The texts of Plan; loaded with it. */
export function planWordsFor(language: Language): PlanTexts {
  return byLanguage[language];
}
