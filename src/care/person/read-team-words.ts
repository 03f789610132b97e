import { answerFreshness } from "#knowledge/answer-freshness.ts";
import type { Item } from "#knowledge/item.ts";
import { optionLimits } from "#knowledge/option-limits.ts";
import type { FactOf } from "#record/fact.ts";
import { isTeamTopic, type TeamTopic } from "#record/team-topic.ts";
import { addMonths } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import {
  coronaryStates,
  exerciseTests,
  optionAnswers,
  otherOperations,
  surgicalRisks,
  type OptionAnswer,
  type OptionSituation,
} from "../options/option-situation.ts";
import { earliestDay, type Person } from "./person.ts";

/** Topics of which a word soon no longer speaks for today. */
const ofNow: readonly TeamTopic[] = ["stable", "waterBuiltUp", "medicinesAtBest"];

/**
 * What a valve team told somebody of what a list of options asks, as far as it speaks for today.
 *
 * "Not sure" and a word that has grown old leave it not known. Of a stay in hospital "in the last
 * year" the day counts, and a "no" only for as long as what soon changes.
 */
export function readTeamWords({ health }: Pick<Person, "health">, today: CalendarDay): TeamSaid {
  const said = (about: TeamTopic): FactOf<"teamWord"> | undefined => {
    const word = health.teamWords[about];
    return word !== undefined && speaksForToday(word, today) ? word : undefined;
  };
  const answers = optionAnswers.filter(isTeamTopic).flatMap((about) => {
    const answer = said(about)?.answer;
    return answer === "yes" || answer === "no" ? [[about, answer === "yes"] as const] : [];
  });
  const choose = <Answer extends string>(about: TeamTopic, answers: readonly Answer[]) =>
    answers.find((one) => one === said(about)?.answer);
  const read = {
    surgicalRisk: choose("surgicalRisk", surgicalRisks),
    coronary: choose("coronary", coronaryStates),
    otherOperation: choose("otherOperation", otherOperations),
    exerciseTest: choose("exerciseTest", exerciseTests),
    repairSuccess_percent: said("repairSuccess")?.value,
    surgicalMortality_percent: said("surgicalMortality")?.value,
    mitralValveArea_cm2: said("mitralValveArea")?.value,
  } satisfies { readonly [Key in keyof OptionSituation]?: OptionSituation[Key] | undefined };
  return Object.fromEntries([
    ...answers,
    ...Object.entries(read).filter(([, value]) => value !== undefined),
  ]) as TeamSaid;
}

type TeamSaid = Readonly<Partial<Record<OptionAnswer, boolean>>> &
  Pick<
    OptionSituation,
    | "surgicalRisk"
    | "coronary"
    | "otherOperation"
    | "exerciseTest"
    | "repairSuccess_percent"
    | "surgicalMortality_percent"
    | "mitralValveArea_cm2"
  >;

/** Whether what was said still counts; "not sure" was never said by a team. */
export function speaksForToday(
  { about, answer, on, setOn }: FactOf<"teamWord">,
  today: CalendarDay,
): boolean {
  if (answer === "notSure" || setOn === undefined || setOn > today) return false;
  if (about === "heartFailureStayLastYear") {
    // In a year of which the month is not known, a stay may be longer ago than that.
    return answer === "yes"
      ? on !== undefined && isWithin(optionLimits.stayWithin, earliestDay(on), today)
      : isWithin(answerFreshness.teamWordOfNow, setOn, today);
  }
  const { teamWord, teamWordOfNow } = answerFreshness;
  return isWithin(ofNow.includes(about) ? teamWordOfNow : teamWord, setOn, today);
}

/** Up to so many months ago; nothing without a day. */
export function isWithin(
  { value }: Item<number>,
  day: CalendarDay | undefined,
  today: CalendarDay,
): boolean {
  return day !== undefined && day <= today && day >= addMonths(today, -value);
}
