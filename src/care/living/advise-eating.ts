import { livingLimits, livingRules } from "#knowledge/living-rules.ts";
import { medicineInteractions } from "#knowledge/medicines.ts";
import { explain } from "../grade/plan-reason.ts";
import { limitTo, listUnanswered, observeCondition } from "./apply-living-item.ts";
import type { LivingEntry } from "./living-advice.ts";
import type { LivingSituation } from "./living-situation.ts";

/**
 * Salt, drinks, alcohol and caffeine: upper ends, and for salt a floor. Where it is not known
 * which of two limits holds, the lower one is told.
 *
 * @source LIV-1 to LIV-15 of the clinical dossier
 */
export function adviseEating(situation: LivingSituation): readonly LivingEntry[] {
  return [
    ...adviseSalt(situation),
    {
      topic: "fluid",
      advice: "asTold",
      stance: "tell",
      reasons: [explain(livingRules.fluid)],
      missing: [],
    },
    ...adviseAlcohol(situation),
    ...adviseCaffeine(situation),
  ];
}

function adviseSalt(situation: LivingSituation): readonly LivingEntry[] {
  const failure = observeCondition("heartFailure", situation);
  const isFailing = situation.has.heartFailure === "yes";
  const { salt, sodium, saltInHeartFailure, sodiumFloor } = livingLimits;
  return [
    {
      topic: "salt",
      advice: "daily",
      stance: "tell",
      reasons: [
        limitTo("salt", isFailing ? saltInHeartFailure : salt, "atOrUnder", failure),
        limitTo("sodium", sodium),
        limitTo("sodiumFloor", sodiumFloor, "atOrOver"),
        explain(livingRules.salt),
      ],
      missing: [],
    },
    {
      topic: "salt",
      advice: "substituteAskFirst",
      stance: "ask",
      reasons: [explain(medicineInteractions.saltSubstituteWithMra)],
      missing: [],
    },
  ];
}

function adviseAlcohol(situation: LivingSituation): readonly LivingEntry[] {
  const { has, pregnancy } = situation;
  const isThinned =
    has.vitaminKAntagonist === "yes" ||
    (has.vitaminKAntagonist !== "no" && has.bloodThinner !== "no");
  const thinner: readonly LivingEntry[] = isThinned
    ? [
        {
          topic: "alcohol",
          advice: "thinnerAsk",
          stance: "ask",
          reasons: [
            explain(
              livingRules.alcoholWithThinner,
              observeCondition("vitaminKAntagonist", situation),
            ),
          ],
          missing: listUnanswered(["vitaminKAntagonist"], situation),
        },
      ]
    : [];
  // No amount is told to somebody who may be with child without saying that it is not for a child.
  const seen = explain(livingRules.alcoholInPregnancy);
  const child: readonly LivingEntry[] =
    pregnancy === undefined
      ? [
          {
            topic: "alcohol",
            advice: "pregnancyNotKnown",
            stance: "cannotTell",
            reasons: [seen],
            missing: ["pregnancy"],
          },
        ]
      : [];
  return [...child, chooseAlcohol(situation, pregnancy), ...thinner];
}

function chooseAlcohol(
  situation: LivingSituation,
  pregnancy: LivingSituation["pregnancy"],
): LivingEntry {
  const topic = "alcohol";
  if (pregnancy === "yes" || pregnancy === "planning") {
    const seen = [{ what: "pregnancy", value: pregnancy }];
    const reasons = [explain(livingRules.alcoholInPregnancy, seen)] as const;
    return { topic, advice: "pregnancyAsk", stance: "ask", reasons, missing: [] };
  }
  const fibrillation = observeCondition("atrialFibrillation", situation);
  const { alcohol, alcoholInFibrillation } = livingLimits;
  if (situation.has.atrialFibrillation === "no") {
    const reasons = [limitTo("alcohol", alcohol, "atOrUnder", fibrillation)] as const;
    return { topic, advice: "general", stance: "tell", reasons, missing: [] };
  }
  const reasons = [limitTo("alcohol", alcoholInFibrillation, "atOrUnder", fibrillation)] as const;
  const missing = listUnanswered(["atrialFibrillation"], situation);
  return missing.length === 0
    ? { topic, advice: "fibrillation", stance: "tell", reasons, missing }
    : { topic, advice: "fibrillationNotKnown", stance: "cannotTell", reasons, missing };
}

function adviseCaffeine({ pregnancy }: LivingSituation): readonly LivingEntry[] {
  const topic = "caffeine";
  const seen = pregnancy === undefined ? [] : [{ what: "pregnancy", value: pregnancy }];
  const { caffeine, caffeineInPregnancy } = livingLimits;
  const inPregnancy = limitTo("caffeine", caffeineInPregnancy, "atOrUnder", seen);
  const others: readonly LivingEntry[] = [
    {
      topic,
      advice: "coffee",
      stance: "tell",
      reasons: [explain(livingRules.coffee)],
      missing: [],
    },
    {
      topic,
      advice: "energyDrinks",
      stance: "tell",
      reasons: [explain(livingRules.energyDrinks)],
      missing: [],
    },
  ];
  if (pregnancy === "yes" || pregnancy === "planning") {
    return [
      { topic, advice: "pregnancy", stance: "tell", reasons: [inPregnancy], missing: [] },
      ...others,
    ];
  }
  if (pregnancy === "no") {
    const reasons = [limitTo("caffeine", caffeine, "atOrUnder", seen)] as const;
    return [{ topic, advice: "general", stance: "tell", reasons, missing: [] }, ...others];
  }
  const reasons = [limitTo("caffeineMost", caffeine), inPregnancy] as const;
  const missing = ["pregnancy"] as const;
  return [
    { topic, advice: "pregnancyNotKnown", stance: "cannotTell", reasons, missing },
    ...others,
  ];
}
