import { useState } from "preact/hooks";
import { findLessonAnswers } from "#record/lesson-answers.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { SaveLine, useSaving } from "../settings/save-line.tsx";
import type { Chapter } from "./chapters.ts";
import { scoreChapter } from "./score.ts";

/** The questions of a chapter. Each answer is kindly put right at once, and kept in the diary. */
export function TeachBack({ chapter }: { readonly chapter: Chapter }) {
  const diary = useDiary();
  const { learn } = useTexts();
  const fill = useFill();
  const { right, answered, count } = scoreChapter(chapter, diary.chart.value.standing);
  return (
    <section class="teach-back">
      <h2>{learn.questions}</h2>
      <p class="quiet">{learn.questionsIntro}</p>
      {Object.keys(chapter.lesson.questions).map((name) => (
        <Question key={name} chapter={chapter} name={name} />
      ))}
      {answered === 0 ? null : <p class="score">{fill(learn.rightOf, { right, count })}</p>}
    </section>
  );
}

function Question({ chapter, name }: { readonly chapter: Chapter; readonly name: string }) {
  const diary = useDiary();
  const { state, save } = useSaving();
  const [given, setGiven] = useState<string>();
  const { lesson, words, id } = chapter;
  const question = lesson.questions[name];
  const said = words.questions[name];
  if (question === undefined || said === undefined) return null;
  const { right, choices } = question;
  // What was tapped just now is answered at once; the diary has it a moment later.
  const kept = findLessonAnswers(diary.chart.value.standing, id).get(name)?.choice;
  const chosen = given ?? kept;
  const choose = (choice: string): void => {
    if (choice === chosen) return;
    setGiven(choice);
    const answer = { lesson: id, question: name, choice, right };
    void save([diary.newFact("lessonAnswer", answer)]);
  };
  return (
    <fieldset class="question">
      <legend>{said.ask}</legend>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          class="answer"
          aria-pressed={choice === chosen}
          onClick={() => choose(choice)}
        >
          {said.choices[choice]?.label}
          {choice === chosen && choice === right ? <Icon name="check" size={22} /> : null}
        </button>
      ))}
      <Reply isRight={chosen === right} text={said.choices[chosen ?? ""]?.reply} />
      <SaveLine state={state} />
    </fieldset>
  );
}

/** The kind word; its place is there before, so that it is read out when it comes. */
function Reply({
  isRight,
  text,
}: {
  readonly isRight: boolean;
  readonly text: string | undefined;
}) {
  return (
    <output class="reply" data-right={text === undefined ? undefined : isRight}>
      {text === undefined ? null : (
        <>
          <Icon name={isRight ? "check" : "info"} size={22} />
          <span>{text}</span>
        </>
      )}
    </output>
  );
}
