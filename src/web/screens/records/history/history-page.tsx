import type { HistoryId } from "#record/health-ids.ts";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { SaveLine, useSaving } from "../../settings/save-line.tsx";
import { RecordScreen } from "../record-screen.tsx";
import { useHealth } from "../use-health.ts";
import { listUnanswered, otherQuestions, riskQuestions } from "./history-groups.ts";
import { HistoryQuestion } from "./history-question.tsx";

/** "Have you ever had …": each is answered for itself, and "none of these" says each "no". */
export function HistoryPage() {
  const diary = useDiary();
  const { history } = useTexts().records;
  const { sex } = diary.chart.value.profile;
  const { state, save } = useSaving();
  return (
    <RecordScreen title={history.title} intro={history.intro}>
      <Group title={history.riskTitle} ids={riskQuestions} />
      <Group title={history.otherTitle} ids={otherQuestions} />
      <Pick
        name="sex"
        question={history.sex}
        hint={history.sexHint}
        answers={history.sexes}
        chosen={sex}
        onChoose={(chosen) => void save([diary.newFact("profile", { sex: chosen })])}
      />
      <SaveLine state={state} />
      <section class="part">
        <h2>{history.moreTitle}</h2>
        <ul class="rows">
          <li>
            <LinkRow
              modest
              href="/settings/health"
              label={history.moreLink}
              hint={history.moreHint}
            />
          </li>
        </ul>
      </section>
    </RecordScreen>
  );
}

function Group({ title, ids }: { readonly title: string; readonly ids: readonly HistoryId[] }) {
  const diary = useDiary();
  const texts = useTexts().records.history;
  const { history } = useHealth();
  const { state, save } = useSaving();
  const open = listUnanswered(ids, history);
  const isFirst = open.length === ids.length;
  return (
    <section class="history-group">
      <h2>{title}</h2>
      {ids.map((id) => (
        <HistoryQuestion key={id} id={id} onSave={(fact) => void save([fact])} />
      ))}
      {open.length === 0 ? null : (
        <button
          type="button"
          class="act ghost"
          onClick={() =>
            void save(open.map((id) => diary.newFact("history", { history: id, answer: "no" })))
          }
        >
          {isFirst ? texts.noneOfThese : texts.noToTheRest}
        </button>
      )}
      <SaveLine state={state} />
    </section>
  );
}
