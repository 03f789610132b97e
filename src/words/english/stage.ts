import type { LeakStage, MissingForStage, StageLetter } from "#care/grade/assign-stage.ts";
import type { EchoMeasure } from "../echo-subject.ts";

export interface StageTexts {
  /** Beside the letter, and alone where the guide has no letters. */
  readonly name: string;
  readonly meaning: string;
  readonly todo: string;
}

const stages: Readonly<Record<StageLetter, StageTexts>> = {
  A: {
    name: "at risk",
    meaning: "The valve is not quite as it should be. The leak is small or not there yet.",
    todo: "Ask when the next heart scan is due.",
  },
  AorB: {
    name: "small leak",
    meaning: "The leak is small. We know too little of the valve to say more.",
    todo: "Ask your doctor what the valve looks like.",
  },
  B: {
    name: "it may grow",
    meaning: "There is a leak, and it is not called large. It can grow with time.",
    todo: "Go to each visit, also when you feel well.",
  },
  C1: {
    name: "large leak, no symptoms, heart not changed past the limits",
    meaning:
      "The leak is called large. You told us of no symptoms. The lower left room is within the limits of the guide.",
    todo: "Go to each visit. Call if you get short of breath, tired or swollen.",
  },
  C2: {
    name: "large leak, no symptoms, heart has changed",
    meaning: "The leak is called large. You feel no symptoms. But the lower left room has changed.",
    todo: "Ask your heart team now what comes next. Do not wait for symptoms.",
  },
  C: {
    name: "large leak, no symptoms, heart not fully known",
    meaning:
      "The leak is called large. You told us of no symptoms. We do not know enough of the lower left room.",
    todo: "Ask your doctor for the numbers that are missing.",
  },
  D: {
    name: "large leak with symptoms",
    meaning: "The leak is called large, and you told us of symptoms.",
    todo: "Call your heart team and ask what can be done. Do not wait for the next date.",
  },
};

/** What is missing that is no measure. */
const missing: Readonly<Record<Exclude<MissingForStage, EchoMeasure>, string>> = {
  grade: "how large the leak is",
  mechanism: "where the leak comes from: the valve, or the heart around it",
  symptoms: "if you have symptoms, such as getting short of breath",
};

const headlines: Readonly<Record<LeakStage["kind"], string>> = {
  /** Messages with `{letter}` and `{name}`. */
  stage: "Stage {letter}: {name}.",
  cannotTell: "We cannot tell the stage.",
  notStaged: "This kind of leak has no such stage here.",
};

/** How a stage is told; never a letter alone. */
export const stage = {
  stages,
  missing,
  headlines,
  withoutLetter: "Where you are: {name}.",
  couldBe: "It could be: {list}.",
  or: "or",
  notStagedMeaning:
    "The heart around the valve pulls it open. How the heart does counts for more than a letter.",
  notStagedTodo: "Ask your heart team where you are, and what comes next.",
  cannotTellTodo: "Ask your doctor. Add what is missing.",
  missingTitle: "What we need to know:",
  byGuide: "By {guide}:",
} as const;
