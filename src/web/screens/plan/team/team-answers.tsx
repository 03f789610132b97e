import type { TeamTopic } from "#record/team-topic.ts";
import { Fault } from "#web/components/field.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { SaveLine } from "../../settings/save-line.tsx";
import { AuthorFields } from "./author-fields.tsx";
import { emptyTopic, type Author } from "./team-form.ts";
import { TeamQuestion } from "./team-question.tsx";
import { useTeamForm } from "./use-team-form.ts";

interface Group {
  readonly title: string;
  readonly topics: readonly TeamTopic[];
  readonly isFolded: boolean;
}

interface Props {
  readonly groups: readonly Group[];
  readonly author: Author;
  readonly today: string;
}

/** Many short questions, each of which may be left open, with one author and one day for all. */
export function TeamAnswers({ groups, author, today }: Props) {
  const { team } = useTexts().records;
  const form = useTeamForm({}, author);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      {groups
        .filter(({ topics }) => topics.length > 0)
        .map(({ title, topics, isFolded }) => {
          const questions = topics.map((about) => (
            <TeamQuestion
              key={about}
              about={about}
              draft={form.drafts[about] ?? emptyTopic}
              fault={form.fault}
              canLeaveOpen
              onChange={(draft) => form.change(about, draft)}
            />
          ));
          return isFolded ? (
            <details class="group" key={title}>
              <summary>
                <Icon name="forward" size={20} />
                {title}
              </summary>
              {questions}
            </details>
          ) : (
            <section class="group" key={title}>
              <h2>{title}</h2>
              {questions}
            </section>
          );
        })}
      {form.needsAuthor ? (
        <section class="group">
          <h2>{team.whoTitle}</h2>
          <AuthorFields
            author={form.author}
            today={today}
            fault={form.fault}
            onChange={form.changeAuthor}
          />
        </section>
      ) : null}
      <div class="acts">
        <Fault id="team-nothing" text={form.nothing} />
        <button type="submit" class="act">
          {team.save}
        </button>
      </div>
      <SaveLine state={form.state} />
    </form>
  );
}
