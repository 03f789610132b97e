import { answerFreshness } from "#knowledge/answer-freshness.ts";
import type { FactOf } from "#record/fact.ts";
import type { FindingId } from "#record/finding.ts";
import { addDays, addMonths } from "#units/calendar-day.ts";
import { calendarDay, type CalendarDay } from "#units/zoned-time.ts";
import type { SymptomsAnswer } from "../grade/assign-stage.ts";
import { everydayLimits } from "#record/health-ids.ts";
import type { Person } from "./person.ts";
import { readTeamWords } from "./read-team-words.ts";

export interface ReadSymptoms {
  readonly symptoms: SymptomsAnswer;
  /** Left out where there is nothing to compare with. */
  readonly symptomsAreNewOrWorse?: boolean;
}

/** What a leak that gets worse makes people say. */
const ofTheLeak: readonly FindingId[] = [
  "breathlessAtRest",
  "moreBreathless",
  "breathlessLyingFlat",
  "morePillows",
  "wakingBreathless",
  "moreSwelling",
  "veryTired",
  "stoppedActivities",
  "fainted",
  "pinkFrothyCough",
];

/**
 * Whether the person has symptoms of the leak, by their own word.
 *
 * A check-in of the last two weeks that tells of them raises; a day "as usual" says nothing, for
 * usual may be breathless. "None" is only said by a fresh answer about everyday life, and not
 * while a test on a bike or treadmill that brought symptoms out still speaks (SEV-SYM): the team
 * that made it knows them, so they are there and not new.
 */
export function readSymptoms(person: Person, today: CalendarDay): ReadSymptoms {
  const told = readTold(person, today);
  const isFound = readTeamWords(person, today).exerciseTest === "symptoms";
  return told.symptoms !== "present" && isFound
    ? { symptoms: "present", symptomsAreNewOrWorse: false }
    : told;
}

function readTold({ chart, health }: Person, today: CalendarDay): ReadSymptoms {
  const since = addDays(today, -answerFreshness.worseCheckIn.value);
  const isWorse = chart.checkIns.some(
    ({ fact }) =>
      calendarDay(fact.at) >= since && fact.present.some((finding) => ofTheLeak.includes(finding)),
  );
  if (isWorse) return { symptoms: "present", symptomsAreNewOrWorse: true };
  const [last, before] = [health.everyday.at(-1), health.everyday.at(-2)];
  const oldest = addMonths(today, -answerFreshness.everydayAnswer.value);
  if (last === undefined || calendarDay(last.at) < oldest) return { symptoms: "notKnown" };
  if (last.limit === "everything") return { symptoms: "none" };
  return {
    symptoms: "present",
    ...(before === undefined ? {} : { symptomsAreNewOrWorse: rate(last) > rate(before) }),
  };
}

function rate({ limit }: FactOf<"everyday">): number {
  return everydayLimits.indexOf(limit);
}
