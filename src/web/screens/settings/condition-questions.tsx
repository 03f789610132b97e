import { conditionIds, type ConditionId } from "#record/condition.ts";
import type { Fact } from "#record/fact.ts";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { Pick } from "#web/components/pick.tsx";

interface Props {
  readonly onAnswer: (fact: Fact) => void;
}

/** One question for each condition; nothing is chosen until the person chooses it. */
export function ConditionQuestions({ onAnswer }: Props) {
  const diary = useDiary();
  const { conditions: words, conditionAnswers } = useWords();
  const { conditions } = diary.chart.value;
  // Whether the clinic follows a pregnancy is a question only where there may be one.
  const isAsked = (id: ConditionId): boolean =>
    id !== "pregnancyFollowed" || conditions.pregnancy?.answer === "yes";
  return (
    <>
      {conditionIds.filter(isAsked).map((id) => (
        <Pick
          key={id}
          name={id}
          question={words[id].question}
          hint={words[id].hint}
          answers={conditionAnswers}
          chosen={conditions[id]?.answer}
          onChoose={(answer) => onAnswer(diary.newFact("condition", { condition: id, answer }))}
        />
      ))}
    </>
  );
}
