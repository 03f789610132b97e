import { afterProcedureRules } from "#knowledge/after-procedure.ts";
import { endocarditisPrevention } from "#knowledge/endocarditis-prevention.ts";
import { livingLimits, livingRules } from "#knowledge/living-rules.ts";
import { askBeforePainkiller } from "#knowledge/medicines/interactions.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanObservation } from "../grade/plan-reason.ts";
import { placeInterval, type DueWindow } from "../surveillance/due-date.ts";
import { limitTo, observeCondition } from "./apply-living-item.ts";
import type { LivingEntry, MissingForLiving } from "./living-advice.ts";
import type { LivingSituation } from "./living-situation.ts";

/**
 * Teeth with the next visit to the dentist, fever, vaccines, pain pills, smoking, weight, sleep.
 *
 * While it is not known who is at high risk of an infection of the heart, the higher count of
 * visits to the dentist is told.
 *
 * @source LIV-16 to LIV-21, IE-50, TRI-28 of the clinical dossier
 */
export function adviseHealth(
  situation: LivingSituation,
  today: CalendarDay,
): readonly LivingEntry[] {
  const { has } = situation;
  const fibrillation = observeCondition("atrialFibrillation", situation);
  const isFibrillating = has.atrialFibrillation === "yes";
  return [
    adviseTeeth(situation, today),
    plain("teeth", "skin", "tell", livingRules.skin),
    adviseFever(situation),
    plain("vaccines", "ask", "ask", livingRules.vaccines),
    plain("painkillers", "askFirst", "ask", askBeforePainkiller),
    plain("smoking", "stop", "tell", livingRules.smoking),
    isFibrillating
      ? {
          topic: "weight",
          advice: "fibrillation",
          stance: "tell",
          reasons: [limitTo("weightLoss", livingLimits.weightLoss, "atOrOver", fibrillation)],
          missing: [],
        }
      : plain("weight", "healthy", "tell", livingRules.healthyWeight),
    ...(isFibrillating ? [plain("sleep", "ask", "ask", livingRules.sleepApnoea)] : []),
  ];
}

/** Advice that is the same for everybody. */
export function plain<Entry extends LivingEntry>(
  topic: Entry["topic"],
  advice: Entry["advice"],
  stance: "tell" | "ask",
  item: Parameters<typeof explain>[0],
  observed: readonly PlanObservation[] = [],
): Entry {
  const reasons = [explain(item, observed)] as const;
  // Safe: topic and advice are those of one entry, as the parameters say.
  return { topic, advice, stance, reasons, missing: [] } as unknown as Entry;
}

function adviseTeeth(situation: LivingSituation, today: CalendarDay): LivingEntry {
  const { dentistHighRisk, dentistOthers, brushing } = endocarditisPrevention;
  const risk = readRisk(situation);
  const item = risk.advice === "otherRisk" ? dentistOthers : dentistHighRisk;
  const { lastDentistOn } = situation;
  const isKnown = lastDentistOn !== undefined && lastDentistOn <= today;
  const due: { readonly due?: DueWindow } = isKnown
    ? { due: placeVisit(lastDentistOn, item.value, today) }
    : {};
  const missing: readonly MissingForLiving[] = [
    ...risk.missing,
    ...(isKnown ? [] : (["lastDentistOn"] as const)),
  ];
  return {
    topic: "teeth",
    advice: risk.advice,
    stance: risk.advice === "riskNotKnown" ? "cannotTell" : "tell",
    reasons: [
      limitTo("dentistVisits", item, "atOrOver", risk.observed),
      limitTo("brushing", brushing, "atOrOver"),
    ],
    missing,
    ...due,
  };
}

/** Twice a year is every 6 months, once every 12. */
function placeVisit(last: CalendarDay, visits_perYear: number, today: CalendarDay): DueWindow {
  const months = 12 / visits_perYear;
  return placeInterval(last, { from_mo: months, by_mo: months }, today);
}

function readRisk(situation: LivingSituation): {
  readonly advice: "highRisk" | "riskNotKnown" | "otherRisk";
  readonly observed: readonly PlanObservation[];
  readonly missing: readonly MissingForLiving[];
} {
  const { has, procedures, infectionRisk } = situation;
  const observed = [
    ...(infectionRisk === undefined ? [] : [{ what: "infectionRisk", value: infectionRisk }]),
    ...(procedures ?? []).map(({ kind }) => ({ what: "procedure", value: kind })),
    ...observeCondition("previousEndocarditis", situation),
    ...observeCondition("mechanicalValve", situation),
  ];
  const isHigh =
    infectionRisk === "high" ||
    (procedures?.length ?? 0) > 0 ||
    has.previousEndocarditis === "yes" ||
    has.mechanicalValve === "yes";
  if (isHigh) return { advice: "highRisk", observed, missing: [] };
  if (infectionRisk === "other") return { advice: "otherRisk", observed, missing: [] };
  return { advice: "riskNotKnown", observed, missing: ["infectionRisk"] };
}

/** Fever is called about the same day with every leak; on new or mended valves by a row of its own. */
function adviseFever(situation: LivingSituation): LivingEntry {
  const isOperated =
    (situation.procedures?.length ?? 0) > 0 ||
    situation.has.mechanicalValve === "yes" ||
    situation.has.previousEndocarditis === "yes";
  const item = isOperated ? afterProcedureRules.feverOnValve : sameDaySigns.fever;
  return plain("fever", "callToday", "tell", item);
}
