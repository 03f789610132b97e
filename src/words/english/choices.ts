import type { QuestionId } from "#care/triage/questions.ts";
import type { ChoiceWords, QuestionWords } from "../catalogue-shape.ts";
import type { Feeling, Onset } from "../subject.ts";

/** The three answers to "How are you today?" */
export const feelings: Readonly<Record<Feeling, ChoiceWords>> = {
  usual: { label: "As usual", hint: "Like most days" },
  bitWorse: { label: "A bit worse", hint: "Something has changed" },
  muchWorse: { label: "Much worse", hint: "Or something new and sudden" },
};

/** The screens of a check-in by someone who feels worse. */
export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  redSigns: {
    title: "Do you have any of these?",
    hint: "Now, or in the last day. Choose all that fit.",
    none: "None of these",
  },
  breathAndSwelling: {
    title: "How are your breath and your legs?",
    hint: "Choose all that are new or worse.",
    none: "None of these",
  },
  otherSigns: {
    title: "Is there more?",
    hint: "Choose all that fit.",
    none: "None of these",
  },
  onset: {
    title: "How did it start?",
    hint: "Choose one.",
    none: "I am not sure",
  },
};

export const onsets: Readonly<Record<Onset, ChoiceWords>> = {
  sudden: { label: "All at once", hint: "In minutes or hours" },
  gradual: { label: "Little by little", hint: "Over days or weeks" },
};

export const conditionAnswers = { yes: "Yes", no: "No", notSure: "Not sure" } as const;
