import {
  findingsToAsk,
  nextQuestion,
  questionIds,
  type CheckInDraft,
  type QuestionId,
} from "#care/triage/questions.ts";
import type { Chart } from "#record/fold-chart.ts";
import type { Fact } from "#record/fact.ts";
import { now_ms } from "#web/components/now.ts";
import type { Diary } from "#web/diary/diary.ts";
import type { Draft } from "./draft.ts";
import { decideWith } from "./speak-now.ts";

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
