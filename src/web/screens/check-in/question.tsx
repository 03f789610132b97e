import { useLocation, useRoute } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { findingsToAsk, questionIds, type QuestionId } from "#care/triage/questions.ts";
import type { Onset } from "#record/finding.ts";
import { BackButton } from "#web/components/back-link.tsx";
import { ChoiceRow, Rows, TickRow } from "#web/components/choice-rows.tsx";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { LongTextField } from "#web/components/field.tsx";
import { Heading } from "#web/components/heading.tsx";
import { draft, questionPath, setPresent, type Draft } from "./draft.ts";
import { enter } from "./enter.ts";
import { isEmergencyAlready, questionAfter, toCheckIn, toUrgentCheckIn } from "./judge-draft.ts";

/** One question of a check-in by someone who feels worse. */
export function Question() {
  const { params } = useRoute();
  const { route } = useLocation();
  const question = questionIds.find((one) => one === params["question"]);
  // Opened by an old address, or gone back to from the answer: there is nothing to go on with.
  // Asked once, as the draft is done while this screen still stands and the answer opens.
  const [isLost] = useState(() => draft.peek() === undefined || draft.peek()?.isDone === true);
  useEffect(() => {
    if (isLost || question === undefined) route("/", true);
  }, [isLost, question, route]);
  if (isLost || question === undefined || draft.value === undefined) return null;
  return question === "onset" ? (
    <OnsetQuestion key={question} value={draft.value} />
  ) : (
    <SignsQuestion key={question} question={question} value={draft.value} />
  );
}

function useFinish(value: Draft) {
  const diary = useDiary();
  const { route } = useLocation();
  const finish = (fact: ReturnType<typeof toCheckIn>): void => {
    enter(diary, [fact]);
    // Replaced, not added: going back from the answer must not end in a question without answers.
    route("/answer", true);
    draft.value = { ...value, isDone: true };
  };
  return {
    /** Goes to the next question that matters, or to the answer. */
    goOn: (question: QuestionId, latest: Draft = value): void => {
      const next = questionAfter(diary, latest, question);
      if (next === undefined) finish(toCheckIn(diary, latest, question));
      else route(questionPath(next));
    },
    /** A red sign ends the questions at once. */
    answerIfRed: (): void => {
      const latest = draft.peek();
      if (latest !== undefined && isEmergencyAlready(diary, latest)) {
        finish(toUrgentCheckIn(diary, latest));
      }
    },
  };
}

function SignsQuestion({
  question,
  value,
}: {
  readonly question: Exclude<QuestionId, "onset">;
  readonly value: Draft;
}) {
  const diary = useDiary();
  const { findings, questions, screens } = useWords();
  const { goOn, answerIfRed } = useFinish(value);
  const shown = findingsToAsk(question, diary.chart.value.conditions);
  const isRed = question === "redSigns";
  const isLast = question === "otherSigns";
  const hasAnswer =
    shown.some((finding) => value.present.includes(finding)) ||
    (isLast && value.text.trim() !== "");
  const next = hasAnswer ? screens.checkIn.next : questions[question].none;
  return (
    <form
      class="screen"
      onSubmit={(event) => {
        event.preventDefault();
        goOn(question);
      }}
    >
      <BackButton />
      <Heading title={questions[question].title} />
      <p class="intro quiet">
        {questions[question].hint} {isRed ? screens.checkIn.tapAndAnswer : null}
      </p>
      <fieldset>
        <legend class="visually-hidden">{questions[question].title}</legend>
        <Rows>
          {shown.map((finding) => (
            <TickRow
              key={finding}
              label={findings[finding].label}
              hint={findings[finding].hint}
              checked={value.present.includes(finding)}
              onChange={(isPresent) => {
                setPresent(finding, isPresent);
                if (isRed && isPresent) answerIfRed();
              }}
            />
          ))}
        </Rows>
      </fieldset>
      {isLast ? (
        <div class="form-end">
          <LongTextField
            label={screens.checkIn.somethingElse}
            hint={screens.checkIn.somethingElseHint}
            value={value.text}
            onInput={(text) => {
              draft.value = { ...value, text };
            }}
          />
        </div>
      ) : null}
      <div class="acts">
        <button type="submit" class={hasAnswer ? "act" : "act ghost"}>
          {next}
        </button>
      </div>
    </form>
  );
}

function OnsetQuestion({ value }: { readonly value: Draft }) {
  const { onsets, questions } = useWords();
  const { goOn } = useFinish(value);
  const answer = (onset: Onset | undefined): void => {
    const { onset: _, ...rest } = value;
    const latest: Draft = onset === undefined ? rest : { ...rest, onset };
    draft.value = latest;
    goOn("onset", latest);
  };
  return (
    <div class="screen">
      <BackButton />
      <Heading title={questions.onset.title} class="h1-space" />
      <Rows>
        <ChoiceRow {...onsets.sudden} onChoose={() => answer("sudden")} />
        <ChoiceRow {...onsets.gradual} onChoose={() => answer("gradual")} />
        <ChoiceRow label={questions.onset.none} onChoose={() => answer(undefined)} />
      </Rows>
    </div>
  );
}
