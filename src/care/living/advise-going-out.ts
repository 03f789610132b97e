import { afterProcedureRules, afterProcedureSpans } from "#knowledge/after-procedure.ts";
import { isPastReview } from "#knowledge/is-past-review.ts";
import { livingLimits, livingRules } from "#knowledge/living-rules.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanObservation } from "../grade/plan-reason.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import { plain } from "./advise-health.ts";
import { addSpan } from "./add-span.ts";
import { limitTo, listUnanswered } from "./apply-living-item.ts";
import { chooseClinicDay } from "./choose-clinic-day.ts";
import type { LivingEntry, MissingForLiving } from "./living-advice.ts";
import type { LivingSituation } from "./living-situation.ts";

/**
 * Driving, flying, trips, sex and other operations.
 *
 * No law and no airline's rule was verified, so driving and flying are never called fine: a day the
 * clinic set is told as theirs, a source that says "not yet" is told, all else is asked.
 *
 * @source LIV-33 to LIV-38, POST-12 of the clinical dossier
 */
export function adviseGoingOut(
  situation: LivingSituation,
  today: CalendarDay,
): readonly LivingEntry[] {
  return [
    adviseDriving(situation, today),
    adviseFlying(situation, today),
    plain("travel", "pack", "tell", livingRules.travel),
    adviseSex(situation, today),
    ...adviseOtherOperations(situation),
  ];
}

function findLastOn({ procedures = [] }: LivingSituation): CalendarDay | undefined {
  return procedures
    .map(({ on }) => on)
    .sort()
    .at(-1);
}

function adviseDriving(situation: LivingSituation, today: CalendarDay): LivingEntry {
  const topic = "driving";
  const clinicDay = chooseClinicDay("driving", situation.clinicDays, today, findLastOn(situation));
  if (clinicDay !== undefined) {
    const seen = [{ what: "driving", value: clinicDay.on }];
    const reasons = [explain(livingRules.clinicDay, seen)] as const;
    const advice = today < clinicDay.on ? "clinicNotYet" : "clinicFrom";
    return { topic, advice, stance: "tell", reasons, missing: [], clinicDay };
  }
  const missing = listProcedureMissing(situation);
  const open = findLastOpen(situation);
  const ask = explain(livingRules.drivingAsk);
  const { drivingFrom, drivingBy } = livingLimits;
  if (open === undefined) return { topic, advice: "ask", stance: "ask", reasons: [ask], missing };
  const observed = observeProcedure(open);
  if (today < addSpan(open.on, drivingFrom)) {
    const reasons = [limitTo("weeksFrom", drivingFrom, "under", observed), ask] as const;
    return { topic, advice: "notYet", stance: "tell", reasons, missing };
  }
  const isRecent = today < addSpan(open.on, drivingBy);
  const reasons = isRecent
    ? ([limitTo("weeksTo", drivingBy, "under", observed), ask] as const)
    : ([ask] as const);
  const advice = isRecent ? "afterProcedureAsk" : "ask";
  return { topic, advice, stance: "ask", reasons, missing };
}

function adviseFlying(situation: LivingSituation, today: CalendarDay): LivingEntry {
  const topic = "flying";
  const unfit = findUnfit(situation);
  if (unfit.observed.length > 0) {
    const reasons = [explain(livingRules.noFlying, unfit.observed)] as const;
    return { topic, advice: "shouldNot", stance: "tell", reasons, missing: [] };
  }
  const clinicDay = chooseClinicDay("flying", situation.clinicDays, today, findLastOn(situation));
  if (clinicDay !== undefined) {
    const seen = [{ what: "flying", value: clinicDay.on }];
    const reasons = [explain(livingRules.clinicDay, seen)] as const;
    const advice = today < clinicDay.on ? "clinicNotYet" : "clinicFrom";
    return { topic, advice, stance: "tell", reasons, missing: [], clinicDay };
  }
  const ask = explain(livingRules.flyingAsk);
  const missing = [...unfit.missing, ...listProcedureMissing(situation)];
  const { flyingFrom, flyingBy } = livingLimits;
  const open = findLastOpen(situation);
  const observed = open === undefined ? [] : observeProcedure(open);
  if (open !== undefined && today < addSpan(open.on, flyingFrom)) {
    const reasons = [limitTo("daysFrom", flyingFrom, "under", observed), ask] as const;
    return { topic, advice: "tooEarly", stance: "tell", reasons, missing };
  }
  if (open !== undefined && today < addSpan(open.on, flyingBy)) {
    const reasons = [
      limitTo("daysFrom", flyingFrom, "under", observed),
      limitTo("weeksTo", flyingBy, "under", observed),
      ask,
    ] as const;
    return { topic, advice: "sourcesDiffer", stance: "ask", reasons, missing };
  }
  const clip = situation.procedures?.find(
    ({ kind, on }) => kind === "clip" && today < addSpan(on, flyingBy),
  );
  const advice = clip === undefined ? "ask" : "afterProcedureAsk";
  return { topic, advice, stance: "ask", reasons: [ask], missing };
}

/** Heart failure out of balance, or a severe leak with symptoms. */
function findUnfit(situation: LivingSituation): {
  readonly observed: readonly PlanObservation[];
  readonly missing: readonly MissingForLiving[];
} {
  const { leak, symptoms, has } = situation;
  const isSevere = leak?.high === 4 && symptoms === "present";
  return {
    observed: [
      ...(has.unstableHeart === "yes" ? [{ what: "unstableHeart", value: "yes" }] : []),
      ...(isSevere
        ? [
            { what: "leak", value: 4 },
            { what: "symptoms", value: symptoms },
          ]
        : []),
    ],
    missing: [
      ...listUnanswered(["unstableHeart"], situation),
      ...(leak === undefined ? (["leak"] as const) : []),
      ...(symptoms === "notKnown" ? (["symptoms"] as const) : []),
    ],
  };
}

function adviseSex(situation: LivingSituation, today: CalendarDay): LivingEntry {
  const { symptoms, has } = situation;
  const observed = [{ what: "symptoms", value: symptoms }];
  const reasons = [explain(livingRules.sex, observed)] as const;
  const missing: readonly MissingForLiving[] = [
    ...(symptoms === "notKnown" ? (["symptoms"] as const) : []),
    ...listUnanswered(["unstableHeart"], situation),
    ...listProcedureMissing(situation),
    ...(isPastReview(livingRules.sex, today) ? (["freshRules"] as const) : []),
  ];
  const isUnwell = symptoms === "present" || has.unstableHeart === "yes";
  // How soon after an operation was not read: the team says.
  const { recovery } = afterProcedureSpans;
  const isOperated = situation.procedures?.some(({ on }) => today < addSpan(on, recovery));
  if (isUnwell || isOperated === true) {
    return { topic: "sex", advice: "ask", stance: "ask", reasons, missing: [] };
  }
  return missing.length > 0
    ? { topic: "sex", advice: "ask", stance: "cannotTell", reasons, missing }
    : { topic: "sex", advice: "fine", stance: "tell", reasons, missing };
}

function adviseOtherOperations({ has, procedures }: LivingSituation): readonly LivingEntry[] {
  const isMechanical =
    has.mechanicalValve === "yes" || procedures?.some(({ kind }) => kind === "mechanicalValve");
  return [
    plain("otherOperations", "tell", "tell", livingRules.otherOperations),
    ...(isMechanical === true
      ? [plain("otherOperations", "thinnerPlan", "ask", afterProcedureRules.noStopForSmallWork)]
      : []),
  ];
}

function listProcedureMissing({ procedures }: LivingSituation): readonly MissingForLiving[] {
  return procedures === undefined ? ["procedures"] : [];
}

/** The last operation through the chest. */
function findLastOpen({ procedures = [] }: LivingSituation): ValveProcedure | undefined {
  return procedures
    .filter(({ kind }) => kind !== "clip")
    .reduce<ValveProcedure | undefined>(
      (last, one) => (last === undefined || one.on > last.on ? one : last),
      undefined,
    );
}

function observeProcedure({ kind, on }: ValveProcedure): readonly PlanObservation[] {
  return [
    { what: "procedure", value: kind },
    { what: "procedureOn", value: on },
  ];
}
