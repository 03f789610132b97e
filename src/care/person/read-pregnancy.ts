import { answerFreshness } from "#knowledge/answer-freshness.ts";
import { addMonths } from "#units/calendar-day.ts";
import { calendarDay, type CalendarDay } from "#units/zoned-time.ts";
import type { Answer, Person } from "./person.ts";

/**
 * Whether the person is pregnant or plans to be: by their own answer, and where there is none by
 * sex and age, so that a man or somebody of 82 is not asked at every turn.
 *
 * The younger of the two ages a year of birth allows counts.
 */
export function readPregnancy({ chart }: Person, today: CalendarDay): Answer | undefined {
  const { conditions, profile } = chart;
  const said = conditions.pregnancy;
  const oldest = addMonths(today, -answerFreshness.noPregnancy.value);
  // A yes speaks until somebody says otherwise; a no of years ago says nothing of today.
  if (said !== undefined && (said.answer !== "no" || calendarDay(said.at) >= oldest)) {
    return said.answer;
  }
  const { birthYear, sex } = profile;
  const age_years = birthYear === undefined ? undefined : Number(today.slice(0, 4)) - birthYear - 1;
  const isPast = age_years !== undefined && age_years >= answerFreshness.pastPregnancy.value;
  return sex === "male" || isPast ? "no" : undefined;
}
