import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import type { HistoryId } from "#record/health-ids.ts";
import { parseFact } from "#record/parse-fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { PartialDayField } from "#web/components/partial-day-field.tsx";
import { readTypedDay, toTypedDay } from "#web/components/partial-day.ts";
import { Pick } from "#web/components/pick.tsx";
import { answerHistory } from "../answer-again.ts";
import { focusFirstFault } from "../focus-first-fault.ts";
import type { FaultId } from "../lines/line-form.ts";
import { useHealth } from "../use-health.ts";
import { questionsWithTime } from "./history-groups.ts";

interface Props {
  readonly id: HistoryId;
  readonly onSave: (fact: FactOf<"history">) => void;
}

/** One thing a person had or not; where its time matters, when. Each answer is kept as given. */
export function HistoryQuestion({ id, onSave }: Props) {
  const diary = useDiary();
  const { form, history } = useTexts().records;
  const now = useHealth().history[id];
  const { question, ...more } = history.questions[id];
  return (
    <>
      <Pick
        name={id}
        question={question}
        hint={"hint" in more ? more.hint : undefined}
        answers={{ yes: form.yes, no: form.no, notSure: form.notSure }}
        chosen={now?.answer}
        onChoose={(answer) =>
          onSave(diary.newFact("history", answerHistory(id, answer, diary.chart.value.standing)))
        }
      />
      {now?.answer === "yes" && questionsWithTime.includes(id) ? (
        <When id={id} now={now} onSave={onSave} />
      ) : null}
    </>
  );
}

function When({ id, now, onSave }: Props & { readonly now: FactOf<"history"> }) {
  const diary = useDiary();
  const { form, history } = useTexts().records;
  const [since, setSince] = useState(() => toTypedDay(now.since));
  const [fault, setFault] = useState<FaultId>();
  const submit = (): void => {
    const read = readTypedDay(since);
    const when = read.ok && read.when !== undefined ? { since: read.when } : {};
    const fact = diary.newFact("history", { history: id, answer: "yes", ...when });
    const found = read.ok ? (parseFact(fact).ok ? undefined : "future") : read.fault;
    setFault(found);
    if (found === undefined) onSave(fact);
    else focusFirstFault();
  };
  return (
    <form
      class="when"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PartialDayField
        label={history.since}
        value={since}
        fault={fault === undefined ? undefined : form.faults[fault]}
        onInput={(typed) => {
          setSince(typed);
          setFault(undefined);
        }}
      />
      <button type="submit" class="plain">
        {history.sinceSave}
      </button>
    </form>
  );
}
