import type { Catalogue } from "../catalogue-shape.ts";
import { answer } from "./answer.ts";
import { conditionAnswers, feelings, onsets, questions } from "./choices.ts";
import { conditions } from "./conditions.ts";
import { emergency } from "./emergency.ts";
import { limits, missing, sources } from "./evidence.ts";
import { findings } from "./findings.ts";
import { calendar, units } from "./measures.ts";
import { outcomes } from "./outcomes.ts";
import { reasons } from "./reasons.ts";
import { screens } from "./screens.ts";
import { signs } from "./signs.ts";

export const english: Catalogue = {
  language: "en",
  findings,
  conditions,
  questions,
  feelings,
  onsets,
  conditionAnswers,
  outcomes,
  signs,
  reasons,
  limits,
  missing,
  sources,
  answer,
  emergency,
  calendar,
  units,
  screens,
};
