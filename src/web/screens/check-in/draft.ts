import { signal } from "@preact/signals";
import {
  findingsToAsk,
  nextQuestion,
  questionIds,
  type CheckInDraft,
  type QuestionId,
} from "#care/triage/questions.ts";
import type { Chart } from "#record/fold-chart.ts";
import type { Fact } from "#record/fact.ts";
import type { Feeling, FindingId, Onset } from "#record/finding.ts";
import type { Diary } from "#web/diary/diary.ts";
import { now_ms } from "#web/components/now.ts";
import { decideWith } from "./speak-now.ts";

/** A check-in on its way. It outlives the single screens, so that going back keeps the answers. */
export interface Draft {
  readonly feeling: Exclude<Feeling, "usual">;
  readonly present: readonly FindingId[];
  readonly onset?: Onset;
  readonly text: string;
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

/** The draft as it stands after a question was answered; earlier questions count as answered too. */
function answeredUpTo(
  value: Draft,
  question: QuestionId,
  conditions: Chart["conditions"],
): CheckInDraft {
  const upTo = questionIds.slice(0, questionIds.indexOf(question) + 1);
  const asked = upTo.flatMap((one) => (one === "onset" ? [] : findingsToAsk(one, conditions)));
  const text = value.text.trim();
  return {
    feeling: value.feeling,
    // What is there was also asked, even if a changed condition hides its question now.
    asked: [...new Set([...asked, ...value.present])],
    present: value.present,
    ...(value.onset === undefined ? {} : { onset: value.onset }),
    ...(text === "" ? {} : { text }),
  };
}

/** The next question that can still matter after this one; `undefined` when the answer is ready. */
export function questionAfter(
  diary: Diary,
  value: Draft,
  question: QuestionId,
): QuestionId | undefined {
  if (question === "onset") return undefined;
  const { conditions } = diary.chart.value;
  const answered = answeredUpTo(value, question, conditions);
  return nextQuestion(answered, conditions, isEmergency(diary, answered));
}

/** Whether a red sign just tapped is already an emergency, whatever else would be answered. */
export function isEmergencyAlready(diary: Diary, value: Draft): boolean {
  const { feeling, present } = value;
  return isEmergency(diary, { feeling, present, asked: present });
}

/** The check-in as a fact, after the question that was answered last. */
export function toCheckIn(diary: Diary, value: Draft, question: QuestionId): Fact {
  return diary.newFact(
    "checkIn",
    toFields(answeredUpTo(value, question, diary.chart.value.conditions)),
  );
}

/** Ended by a red sign: the other signs of that screen were shown but not answered. */
export function toUrgentCheckIn(diary: Diary, value: Draft): Fact {
  const { feeling, present } = value;
  return diary.newFact("checkIn", toFields({ feeling, present, asked: present }));
}

function isEmergency(diary: Diary, answered: CheckInDraft): boolean {
  const fact = diary.newFact("checkIn", toFields(answered));
  return decideWith(diary, [fact], now_ms.peek()).kind === "emergency";
}

function toFields({ present, asked, ...rest }: CheckInDraft) {
  return { ...rest, present: [...present], asked: [...asked] };
}
