import { livingRules } from "#knowledge/living-rules.ts";
import { soonSigns } from "#knowledge/soon-signs.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";
import { explain, isPast, toStoredLimit, type PlanObservation } from "../grade/plan-reason.ts";
import type { LivingEntry } from "./living-advice.ts";
import type { LivingSituation } from "./living-situation.ts";

/**
 * A child on the way is a call today, a wish for one a talk first; nobody stops a medicine alone.
 * Nothing is said where the answer is no.
 *
 * @source LIV-30 to LIV-32, TRI-38 of the clinical dossier
 */
export function advisePregnancy(situation: LivingSituation): readonly LivingEntry[] {
  const { pregnancy } = situation;
  const topic = "pregnancy";
  const seen = pregnancy === undefined ? [] : [{ what: "pregnancy", value: pregnancy }];
  const contact = explain(livingRules.pregnancyContact, seen);
  const medicines: LivingEntry = {
    topic,
    advice: "medicines",
    stance: "ask",
    reasons: [explain(livingRules.pregnancyMedicines, seen)],
    missing: [],
  };
  const both = [contact, explain(soonSigns.pregnancy, seen)] as const;
  if (pregnancy === "yes") {
    // The one question of the diary asks for a plan as well.
    return [
      { topic, advice: "callToday", stance: "tell", reasons: both, missing: [] },
      ...adviseTreatFirst(situation),
      medicines,
    ];
  }
  if (pregnancy === "planning") {
    return [
      { topic, advice: "teamFirst", stance: "tell", reasons: both, missing: [] },
      ...adviseTreatFirst(situation),
      medicines,
    ];
  }
  if (pregnancy === "no") return [];
  return [
    { topic, advice: "askBefore", stance: "ask", reasons: [contact], missing: ["pregnancy"] },
  ];
}

/** LIV-30: what the team will want to talk of before; it is theirs and the person's to choose. */
function adviseTreatFirst({ leak, symptoms, values }: LivingSituation): readonly LivingEntry[] {
  if (leak?.high !== 4) return [];
  const limit = toStoredLimit(stageLimits.reducedFunction, "atOrUnder");
  const { ejectionFraction: value } = values;
  const observed: readonly PlanObservation[] = [
    ...(symptoms === "present" ? [{ what: "symptoms", value: symptoms }] : []),
    ...(value !== undefined && isPast(value, limit)
      ? [{ what: "ejectionFraction", value, unit: limit.unit, limit }]
      : []),
  ];
  if (observed.length === 0) return [];
  return [
    {
      topic: "pregnancy",
      advice: "treatFirst",
      stance: "ask",
      reasons: [
        explain(livingRules.treatBeforePregnancy, [{ what: "leak", value: 4 }, ...observed]),
      ],
      missing: [],
    },
  ];
}
