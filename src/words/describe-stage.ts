import type { LeakStage, StageLetter } from "#care/grade/assign-stage.ts";
import { leakGuidelineIds, type LeakGuidelineId } from "#care/grade/leak-guideline.ts";
import {
  capitalise,
  describePlanReason,
  nameMissing,
  type PlanReasonWords,
} from "./describe-plan-reason.ts";
import { fillMessage } from "./fill-message.ts";
import { planWordsFor } from "./plan-words.ts";
import type { WordsContext } from "./words-context.ts";

/** Where a person is on the way of a lasting leak; a letter never stands without its meaning. */
export interface StageWords {
  /** Whose answer it is, where the guides differ. */
  readonly guide?: string;
  readonly headline: string;
  readonly meaning: readonly string[];
  readonly todo: string;
  readonly why: readonly PlanReasonWords[];
  readonly flags: readonly PlanReasonWords[];
  readonly missing: readonly string[];
}

/** The stage under each guide; one answer where nothing but the letter differs. */
export function describeStage(
  stages: Readonly<Record<LeakGuidelineId, LeakStage>>,
  context: WordsContext,
): readonly StageWords[] {
  const { grade } = planWordsFor(context.language);
  const [first, second] = leakGuidelineIds.map((id) => stages[id]);
  if (first !== undefined && second !== undefined && isSame(first, second)) {
    return [describeOne(first, context)];
  }
  return leakGuidelineIds.map((id) => ({
    guide: capitalise(grade.guidelines[id]),
    ...describeOne(stages[id], context),
  }));
}

/** The same stage for the same reasons, whatever the guide calls it. */
function isSame(one: LeakStage, other: LeakStage): boolean {
  const strip = ({ guideline: _id, usesLetters: _letters, ...rest }: LeakStage): string =>
    JSON.stringify(rest);
  return strip(one) === strip(other);
}

function describeOne(stage: LeakStage, { language }: WordsContext): StageWords {
  const { stage: words, grade } = planWordsFor(language);
  const tellAll = (reasons: LeakStage["reasons"]): PlanReasonWords[] =>
    reasons.map((reason) => describePlanReason(reason, grade.rules, language));
  return {
    ...describeWhere(stage, language),
    why: tellAll(stage.reasons),
    flags: tellAll(stage.flags),
    missing: nameMissing(stage.missing, words.missing, language),
  };
}

function describeWhere(
  stage: LeakStage,
  language: WordsContext["language"],
): Pick<StageWords, "headline" | "meaning" | "todo"> {
  const { stage: words } = planWordsFor(language);
  switch (stage.kind) {
    case "stage": {
      const { name, meaning, todo } = words.stages[stage.stage];
      const message = stage.usesLetters ? words.headlines.stage : words.withoutLetter;
      const headline = fillMessage(language, message, { letter: nameLetter(stage.stage), name });
      return { headline, meaning: [meaning], todo };
    }
    case "cannotTell": {
      const list = stage.between.map((letter) => words.stages[letter].name).join(`; ${words.or} `);
      const between =
        stage.between.length === 0 ? [] : [fillMessage(language, words.couldBe, { list })];
      return {
        headline: words.headlines.cannotTell,
        meaning: between,
        todo: words.cannotTellTodo,
      };
    }
    case "notStaged":
      return {
        headline: words.headlines.notStaged,
        meaning: [words.notStagedMeaning],
        todo: words.notStagedTodo,
      };
  }
}

/** As a letter of the clinic writes it. */
function nameLetter(stage: StageLetter): string {
  return stage === "AorB" ? "A/B" : stage;
}
