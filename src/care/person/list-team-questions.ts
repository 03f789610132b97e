import { isTeamTopic, teamTopics, type TeamTopic } from "#record/team-topic.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { optionSocieties } from "#knowledge/option-statement.ts";
import type { OptionList } from "../options/option-list.ts";
import type { MissingForOption } from "../options/option-situation.ts";
import type { Person } from "./person.ts";
import { speaksForToday } from "./read-team-words.ts";

/** What is still to be asked of a valve team, each list without what the one before has. */
export interface TeamQuestions {
  /** The person does not know, or what they were told has grown old. */
  readonly asked: readonly TeamTopic[];
  /** Nobody has said; the team's word alone would settle a statement of a guide. */
  readonly settling: readonly TeamTopic[];
  /** Nobody has said; something else is missing beside it. */
  readonly helping: readonly TeamTopic[];
}

/** What to ask the team, from what was told and what the list of options could not be told without. */
export function listTeamQuestions(
  { health }: Person,
  list: OptionList,
  today: CalendarDay,
): TeamQuestions {
  const asked = Object.values(health.teamWords)
    .filter((word) => teamTopics[word.about].takes !== "day" && !speaksForToday(word, today))
    .map(({ about }) => about);
  if (list.kind === "emergency") return { asked, settling: [], helping: [] };
  const open = list.options.flatMap(({ bySociety }) =>
    optionSocieties.flatMap((society) =>
      bySociety[society].statements.filter(({ status }) => status === "mayApply"),
    ),
  );
  const isNew = (topic: TeamTopic): boolean => !asked.includes(topic);
  const settling = unique(
    open.filter(({ missing }) => missing.every(isTeamTopic)).flatMap(({ missing }) => missing),
  ).filter(isNew);
  const helping = unique(list.missing)
    .filter(isNew)
    .filter((topic) => !settling.includes(topic));
  return { asked, settling, helping };
}

function unique(missing: readonly MissingForOption[]): readonly TeamTopic[] {
  return [...new Set(missing.filter(isTeamTopic))];
}
