import { useState } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import type { FactOf } from "#record/fact.ts";
import { isTeamTopic, type TeamTopic } from "#record/team-topic.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { Fault } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { SaveLine } from "../../settings/save-line.tsx";
import { focusFirstFault } from "../../records/focus-first-fault.ts";
import { noteSaved } from "../../records/just-saved.ts";
import { RecordScreen } from "../../records/record-screen.tsx";
import { TakeBack } from "../../records/take-back.tsx";
import { useHealth } from "../../records/use-health.ts";
import { useToday } from "../../records/use-today.ts";
import { AuthorFields } from "./author-fields.tsx";
import { emptyTopic, isOpen, toTopicDraft } from "./team-form.ts";
import { TeamQuestion } from "./team-question.tsx";
import { useTeamForm } from "./use-team-form.ts";

const list = "/plan/team";

/** One thing a team said: another answer, a slip mended, or taken back. */
export default function OneAnswerPage() {
  const { params } = useRoute();
  const { records } = useTexts();
  const about = params["topic"] ?? "";
  const { teamWords } = useHealth();
  if (!isTeamTopic(about)) {
    return (
      <RecordScreen title={records.form.gone} back={[list, records.team.title]}>
        {null}
      </RecordScreen>
    );
  }
  const before = teamWords[about];
  return <OneAnswer key={about} about={about} {...(before === undefined ? {} : { before })} />;
}

interface Props {
  readonly about: TeamTopic;
  readonly before?: FactOf<"teamWord">;
}

function OneAnswer({ about, before }: Props) {
  const diary = useDiary();
  const { route } = useLocation();
  const { form: texts, team } = useTexts().records;
  const fill = useFill();
  const today = useToday();
  const [why, setWhy] = useState<"changed" | "slip">();
  const [asksWhy, setAsksWhy] = useState(false);
  const { name, ...topic } = team.topics[about];
  const clinic = diary.chart.value.profile.clinicName;
  const form = useTeamForm(
    before === undefined ? {} : { [about]: toTopicDraft(before) },
    { setBy: before?.setBy ?? clinic ?? "", setOn: before?.setOn ?? today },
    (fact) =>
      before === undefined || why !== "slip" || fact.corrects !== undefined
        ? fact
        : { ...fact, corrects: before.id },
  );
  const draft = form.drafts[about] ?? emptyTopic;
  const submit = async (): Promise<void> => {
    if (before !== undefined && why === undefined) {
      setAsksWhy(true);
      focusFirstFault();
      return;
    }
    if (!(await form.submit())) return;
    noteSaved(fill(texts.saved, { name }));
    route(list, true);
  };
  return (
    <RecordScreen
      title={before === undefined ? name : fill(team.oneTitle, { name })}
      intro={"hint" in topic ? topic.hint : undefined}
      back={[list, team.title]}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TeamQuestion
          about={about}
          draft={draft}
          fault={form.fault}
          onChange={(changed) => form.change(about, changed)}
        />
        {isOpen(about, draft) || draft.chosen === "notSure" ? null : (
          <AuthorFields
            author={form.author}
            today={today}
            fault={form.fault}
            onChange={form.changeAuthor}
          />
        )}
        {before === undefined ? null : (
          <Pick
            name="why"
            question={texts.why}
            answers={texts.whys}
            chosen={why}
            fault={asksWhy && why === undefined ? texts.faults.choose : undefined}
            onChoose={setWhy}
          />
        )}
        <div class="acts">
          <Fault id="team-nothing" text={form.nothing} />
          <button type="submit" class="act">
            {team.save}
          </button>
        </div>
        <SaveLine state={form.state} />
      </form>
      {before === undefined ? null : <TakeBack path="/plan/team" name={name} facts={[before]} />}
    </RecordScreen>
  );
}
