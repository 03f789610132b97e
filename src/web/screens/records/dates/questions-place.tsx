import { useWords } from "#web/components/diary-context.tsx";
import { LongTextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { fieldsOf } from "../lines/line-form.ts";
import type { FieldsProps } from "../lines/line-screens.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { questionForm, type QuestionDraft } from "./question-form.ts";

/** How many fit on the sheet for one visit. */
const onSheet = 3;

/** What the person wants to ask; the first three open ones go on the visit sheet. */
export const QuestionsPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { questions } = useTexts().records;
  return {
    form: questionForm,
    texts: questions,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: QuestionFields,
    groupsOf: (lines) => [
      { title: questions.onSheet, lines: lines.slice(0, onSheet) },
      { title: questions.later, lines: lines.slice(onSheet) },
    ],
    quickChanges: (fact) =>
      fact.status === "open"
        ? (["asked", "dropped"] as const).map((status) => ({
            label: questions[status],
            fields: { ...fieldsOf<"visitQuestion">(fact), status },
          }))
        : [],
  };
});

function QuestionFields({ draft, change, fault }: FieldsProps<QuestionDraft>) {
  const { questions } = useTexts().records;
  return (
    <LongTextField
      label={questions.text}
      value={draft.text}
      fault={fault("text")}
      onInput={(text) => change({ text })}
    />
  );
}
