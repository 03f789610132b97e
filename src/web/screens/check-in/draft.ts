import { signal } from "@preact/signals";
import type { QuestionId } from "#care/triage/questions.ts";
import type { Feeling, FindingId, Onset } from "#record/finding.ts";

/** A check-in on its way. It outlives the single screens, so that going back keeps the answers. */
export interface Draft {
  readonly feeling: Exclude<Feeling, "usual">;
  readonly present: readonly FindingId[];
  readonly onset?: Onset;
  readonly text: string;
  /** The answer was given; going back must not end in its questions and save it twice. */
  readonly isDone?: true;
}

export const draft = signal<Draft | undefined>(undefined);

export function startDraft(feeling: Draft["feeling"]): void {
  draft.value = { feeling, present: [], text: "" };
}

export function setPresent(finding: FindingId, isPresent: boolean): void {
  const { value } = draft;
  if (value === undefined) return;
  const others = value.present.filter((one) => one !== finding);
  draft.value = { ...value, present: isPresent ? [...others, finding] : others };
}

/** The address of a question's screen. */
export function questionPath(question: QuestionId): string {
  return `/check-in/${question}`;
}
