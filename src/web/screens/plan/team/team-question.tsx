import { teamTopics, type TeamTopic } from "#record/team-topic.ts";
import { TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { PartialDayField } from "#web/components/partial-day-field.tsx";
import { Pick } from "#web/components/pick.tsx";
import { answersOf } from "../../records/tell-team-answer.ts";
import { emptyTopic, isOpen, type TopicDraft } from "./team-form.ts";

interface Props {
  readonly about: TeamTopic;
  readonly draft: TopicDraft;
  /** What is wrong with one part of it, by its key. */
  readonly fault: (key: string) => string | undefined;
  /** Left out where one answer alone is changed: there "back" leaves it as it is. */
  readonly canLeaveOpen?: boolean;
  readonly onChange: (draft: TopicDraft) => void;
}

/** One thing a team may have told: a few answers, a number, or a day. It may be left open. */
export function TeamQuestion({ about, draft, fault, canLeaveOpen = false, onChange }: Props) {
  const { team } = useTexts().records;
  const topic = team.topics[about];
  const hint = "hint" in topic ? topic.hint : undefined;
  const change = (part: Partial<TopicDraft>): void => onChange({ ...draft, ...part });
  const { takes } = teamTopics[about];
  if (takes === "day") {
    return (
      <TextField
        label={topic.question}
        type="date"
        value={draft.day}
        fault={fault(about)}
        onInput={(day) => change({ day })}
      />
    );
  }
  const answers = takes === "number" ? { number: team.isNumber, notSure: team.notSure } : undefined;
  return (
    <div class="team-question">
      <Pick
        name={about}
        question={topic.question}
        hint={hint}
        answers={(answers ?? answersOf(about, team)) as Readonly<Record<string, string>>}
        chosen={draft.chosen}
        fault={draft.chosen === "number" ? undefined : fault(about)}
        onChoose={(chosen) => change({ chosen: chosen as TopicDraft["chosen"] })}
      />
      {draft.chosen === "number" ? (
        <TextField
          label={team.value}
          inputMode="decimal"
          maxLength={8}
          value={draft.number}
          fault={fault(about)}
          onInput={(number) => change({ number })}
        />
      ) : null}
      {about === "heartFailureStayLastYear" && draft.chosen === "yes" ? (
        <PartialDayField
          label={team.stayOn}
          value={draft.stay}
          fault={fault(`${about}.on`)}
          onInput={(stay) => change({ stay })}
        />
      ) : null}
      {!canLeaveOpen || isOpen(about, draft) ? null : (
        <button type="button" class="plain" onClick={() => onChange(emptyTopic)}>
          {team.leaveOpen}
          <span class="visually-hidden">: {topic.name}</span>
        </button>
      )}
    </div>
  );
}
