import { useMemo } from "preact/hooks";
import { listOptions } from "#care/options/list-options.ts";
import { listTeamQuestions } from "#care/person/list-team-questions.ts";
import { readOptionSituation } from "#care/person/read-option-situation.ts";
import { speaksForToday } from "#care/person/read-team-words.ts";
import { teamTopicIds, teamTopics, type TeamTopic } from "#record/team-topic.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { DiaryNotices } from "../../today/diary-notices.tsx";
import { JustSavedLine } from "../../records/just-saved-line.tsx";
import { UnsavedNotice } from "../../records/unsaved-notice.tsx";
import { usePlan } from "../use-plan.ts";
import { TeamAnswers } from "./team-answers.tsx";
import { ToldRows } from "./told-rows.tsx";

/** So many questions stand open; the others are a tap away. */
const mostOpen = 6;

/** What only a valve team knows: what was told, what is to be asked, and what may be filled in. */
export default function TeamPage() {
  const diary = useDiary();
  const { plan: texts, records } = useTexts();
  const { team } = records;
  const { person, plan } = usePlan();
  const { today } = plan;
  const { teamWords } = person.health;
  const { settling, helping } = useMemo(
    () => listTeamQuestions(person, listOptions(readOptionSituation(person, today), today), today),
    [person, today],
  );
  const words = Object.values(teamWords);
  const isTold = (word: (typeof words)[number]): boolean =>
    teamTopics[word.about].takes === "day" || speaksForToday(word, today);
  const first = [...settling, ...helping].slice(0, mostOpen);
  const left = teamTopicIds.filter((about) => teamWords[about] === undefined);
  const more = left.filter((about) => !first.includes(about));
  const takesDay = (about: TeamTopic): boolean => teamTopics[about].takes === "day";
  return (
    <div class="screen record">
      <BackLink href="/plan" label={texts.title} />
      <DiaryNotices />
      <Heading title={team.title} class="h1-space" />
      <p class="intro">{team.intro}</p>
      <UnsavedNotice />
      <JustSavedLine />
      <ToldRows title={team.told} words={words.filter(isTold)} />
      <ToldRows
        title={team.toAsk}
        text={team.toAskText}
        words={words.filter((word) => !isTold(word))}
      />
      <TeamAnswers
        groups={[
          { title: team.nowTitle, topics: first, isFolded: false },
          {
            title: team.moreTitle,
            topics: more.filter((about) => !takesDay(about)),
            isFolded: first.length > 0,
          },
          { title: team.daysTitle, topics: more.filter(takesDay), isFolded: true },
        ]}
        author={{ setBy: diary.chart.value.profile.clinicName ?? "", setOn: today }}
        today={today}
      />
      <ul class="rows group">
        <li>
          <LinkRow modest href="/plan/options" label={team.options} />
        </li>
        <li>
          <LinkRow modest href="/card/visit" label={team.onSheet} />
        </li>
      </ul>
    </div>
  );
}
