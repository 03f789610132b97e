import { ruleset } from "#knowledge/ruleset.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { adviseEating } from "./advise-eating.ts";
import { adviseExercise } from "./advise-exercise.ts";
import { adviseGoingOut } from "./advise-going-out.ts";
import { adviseHealth } from "./advise-health.ts";
import { advisePregnancy } from "./advise-pregnancy.ts";
import { livingTopics, type LivingAdvice, type LivingTopic } from "./living-advice.ts";
import type { LivingSituation } from "./living-situation.ts";

const topics = Object.keys(livingTopics) as readonly LivingTopic[];

/**
 * What the sources say of daily life for one person, topic by topic, each with its reasons.
 *
 * What was not verified is asked. What is not known is named, and never ends in "go ahead". There
 * is no dose, no target below a source's floor, and no choice made for anybody.
 *
 * @param today the calendar day where the person lives
 * @source LIV-1 to LIV-38 and LIV-EX1 to LIV-EX10 of the clinical dossier
 */
export function adviseLiving(situation: LivingSituation, today: CalendarDay): LivingAdvice {
  const known = leaveOutAhead(situation, today);
  const entries = [
    ...advisePregnancy(known),
    ...adviseExercise(known, today),
    ...adviseEating(known),
    ...adviseHealth(known, today),
    ...adviseGoingOut(known, today),
  ];
  return {
    today,
    rulesetVersion: ruleset.version,
    validUntil: ruleset.validUntil.slice(0, 10),
    entries: topics.flatMap((topic) => entries.filter((entry) => entry.topic === topic)),
  };
}

/** An operation that is planned has changed nothing yet. */
function leaveOutAhead(situation: LivingSituation, today: CalendarDay): LivingSituation {
  const { procedures } = situation;
  return procedures === undefined
    ? situation
    : { ...situation, procedures: procedures.filter(({ on }) => on <= today) };
}
