import { listOptions } from "#care/options/list-options.ts";
import { listTeamQuestions } from "#care/person/list-team-questions.ts";
import type { Person } from "#care/person/person.ts";
import { readOptionSituation } from "#care/person/read-option-situation.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { askTeam } from "#words/ask-team.ts";
import type { WordsContext } from "#words/words-context.ts";

/** What the person said they do not know comes beside their own questions, up to so many in all. */
const mostWithAsked = 5;
/** What nobody has said fills up to as many as are asked in one visit. */
const mostWithOpen = 3;

/**
 * What to ask the valve team: what the person does not know, then what the team's word alone would
 * settle in the list of options. Without a scan there is no list to settle.
 *
 * @param already how many questions of the person's own stand on the sheet
 */
export function tellTeamQuestions(
  person: Person,
  today: CalendarDay,
  already: number,
  context: WordsContext,
): string[] {
  const list = listOptions(readOptionSituation(person, today), today);
  const { asked, settling } = listTeamQuestions(person, list, today);
  const first = asked.slice(0, Math.max(0, mostWithAsked - already));
  const room = Math.max(0, mostWithOpen - already - first.length);
  const open = person.health.studies.length === 0 ? [] : settling.slice(0, room);
  return [...first, ...open].map((topic) => askTeam(topic, context));
}
