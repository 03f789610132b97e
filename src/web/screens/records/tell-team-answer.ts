import type { FactOf } from "#record/fact.ts";
import type { TeamAnswer, TeamTopic } from "#record/team-topic.ts";
import { fillMessage } from "#words/fill-message.ts";
import type { Language } from "#words/catalogue.ts";
import { formatPartialDay } from "#words/format-partial-day.ts";
import type { LateScreens } from "#words/late-screens.ts";

type TeamTexts = LateScreens["records"]["team"];

/** What a word of the team says, without its topic: an answer, a number or a day. */
export function tellTeamAnswer(
  { about, answer, value, on }: FactOf<"teamWord">,
  team: TeamTexts,
  language: Language,
): string {
  if (value !== undefined) {
    const message = about === "mitralValveArea" ? team.area : team.percent;
    return fillMessage(language, message, { value });
  }
  if (answer !== undefined) return answersOf(about, team)[answer] ?? "";
  return on === undefined ? "" : formatPartialDay(on, language);
}

/** The answers one topic takes, as a person reads them; "I do not know" comes last. */
export function answersOf(
  about: TeamTopic,
  team: TeamTexts,
): Readonly<Partial<Record<TeamAnswer, string>>> {
  const topic = team.topics[about];
  return { ...("answers" in topic ? topic.answers : team.yesNo), notSure: team.notSure };
}
