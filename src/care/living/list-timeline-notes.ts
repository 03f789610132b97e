import {
  afterProcedureLimits,
  afterProcedureRules,
  afterProcedureSpans,
} from "#knowledge/after-procedure.ts";
import { livingLimits, livingRules } from "#knowledge/living-rules.ts";
import { addDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { addSpan } from "./add-span.ts";
import { limitTo } from "./apply-living-item.ts";
import { chooseClinicDay } from "./choose-clinic-day.ts";
import type { ClinicDay } from "./living-situation.ts";
import type { TimelinePhase } from "./timeline-phases.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

export const normalNotes = [
  "stayOpen",
  "stayClip",
  "energy",
  "activities",
  "usualClip",
  "smallCut",
  "lowMood",
] as const;
export type NormalNote = (typeof normalNotes)[number];

/** What is to be done or left out for now. */
export const carefulNotes = [
  "dailyLog",
  "dailyLogFromHome",
  "lifting",
  "liftingAsk",
  "liftingClinic",
  "clipLiftingAsk",
  "siteDry",
  "driving",
  "drivingAsk",
  "drivingClinic",
] as const;
export type CarefulNote = (typeof carefulNotes)[number];

export interface TimelineNote<Note extends string> {
  readonly note: Note;
  readonly reasons: readonly [PlanReason, ...PlanReason[]];
  /** The first day on which it no longer holds. */
  readonly until?: CalendarDay;
  readonly clinicDay?: ClinicDay;
}

/** What is usual in a phase, so that nobody takes it for a setback. */
export function listNormal(
  phase: TimelinePhase,
  { cut }: TimelineSituation,
): readonly TimelineNote<NormalNote>[] {
  const { energy, lowMood, smallCut } = afterProcedureRules;
  const { stayOpen, stayClip, activitiesFrom, activitiesBy } = afterProcedureSpans;
  const { usualFromClip, usualByClip } = afterProcedureSpans;
  const small: readonly TimelineNote<NormalNote>[] =
    cut === "small" ? [{ note: "smallCut", reasons: [explain(smallCut)] }] : [];
  const mood = { note: "lowMood", reasons: [explain(lowMood)] } as const;
  const tired = { note: "energy", reasons: [explain(energy)] } as const;
  const activities: TimelineNote<NormalNote> = {
    note: "activities",
    reasons: [
      limitTo("weeksFrom", activitiesFrom, "atOrOver"),
      limitTo("weeksTo", activitiesBy, "atOrUnder"),
    ],
  };
  const usual: TimelineNote<NormalNote> = {
    note: "usualClip",
    reasons: [
      limitTo("weeksFrom", usualFromClip, "atOrOver"),
      limitTo("weeksTo", usualByClip, "atOrUnder"),
    ],
  };
  switch (phase) {
    case "firstWeek":
      return [{ note: "stayOpen", reasons: [limitTo("days", stayOpen)] }, tired, mood];
    case "healing":
      return [tired, activities, ...small, mood];
    case "returning":
      return [activities, tired, ...small, mood];
    case "strength":
      return [tired, mood];
    case "settling":
      return [mood];
    case "firstDaysClip":
      return [{ note: "stayClip", reasons: [limitTo("days", stayClip)] }, usual];
    case "healingClip":
    case "returningClip":
      return [usual];
    case "firstYear":
    case "lifelong":
      return [];
  }
}

/**
 * What to do or to leave out on a day, until when. A limit that two sheets give differently is
 * "not yet" until the earlier end, then "ask"; a day the clinic set comes before both.
 *
 * @source POST-2 to POST-4, LIV-35 of the clinical dossier
 */
export function listCareful(
  situation: TimelineSituation,
  today: CalendarDay,
): readonly TimelineNote<CarefulNote>[] {
  const { procedure } = situation;
  return procedure.kind === "clip"
    ? [...listLog(situation, today), ...listAfterClip(situation, today)]
    : [
        ...listLog(situation, today),
        ...listLifting(situation, today),
        ...listDriving(situation, today),
      ];
}

/** A week at home; where the day of coming home is not known, through the longest stay and a week. */
function listLog(
  { procedure, homeOn }: TimelineSituation,
  today: CalendarDay,
): readonly TimelineNote<CarefulNote>[] {
  const { dailyLog, stayOpen, stayClip } = afterProcedureSpans;
  const latestHome = addSpan(procedure.on, procedure.kind === "clip" ? stayClip : stayOpen);
  const until = addSpan(homeOn ?? latestHome, dailyLog);
  if (today >= until) return [];
  const isHome = homeOn !== undefined && homeOn <= today;
  const reasons = [limitTo("days", dailyLog)] as const;
  return [{ note: isHome ? "dailyLog" : "dailyLogFromHome", reasons, until }];
}

function listLifting(
  { procedure, clinicDays }: TimelineSituation,
  today: CalendarDay,
): readonly TimelineNote<CarefulNote>[] {
  const { liftingFrom, liftingBy } = afterProcedureSpans;
  const limit = limitTo("lifting", afterProcedureLimits.lifting, "over");
  const clinicDay = chooseClinicDay("lifting", clinicDays, today);
  if (clinicDay !== undefined && clinicDay.setOn >= procedure.on) {
    const reasons = [explain(livingRules.clinicDay)] as const;
    return today < clinicDay.on
      ? [{ note: "liftingClinic", reasons, until: clinicDay.on, clinicDay }]
      : [];
  }
  const from = addSpan(procedure.on, liftingFrom);
  if (today < from) {
    const reasons = [limit, limitTo("weeksFrom", liftingFrom, "under")] as const;
    return [{ note: "lifting", reasons, until: from }];
  }
  const by = addSpan(procedure.on, liftingBy);
  const reasons = [limit, limitTo("weeksTo", liftingBy, "under")] as const;
  return today < by ? [{ note: "liftingAsk", reasons, until: by }] : [];
}

function listDriving(
  { procedure, clinicDays }: TimelineSituation,
  today: CalendarDay,
): readonly TimelineNote<CarefulNote>[] {
  const { drivingFrom, drivingBy } = livingLimits;
  const clinicDay = chooseClinicDay("driving", clinicDays, today);
  if (clinicDay !== undefined && clinicDay.setOn >= procedure.on) {
    const reasons = [explain(livingRules.clinicDay)] as const;
    return today < clinicDay.on
      ? [{ note: "drivingClinic", reasons, until: clinicDay.on, clinicDay }]
      : [];
  }
  const law = explain(livingRules.drivingAsk);
  const from = addSpan(procedure.on, drivingFrom);
  if (today < from) {
    const reasons = [limitTo("weeksFrom", drivingFrom, "under"), law] as const;
    return [{ note: "driving", reasons, until: from }];
  }
  const by = addSpan(procedure.on, drivingBy);
  const reasons = [limitTo("weeksTo", drivingBy, "under"), law] as const;
  return today < by ? [{ note: "drivingAsk", reasons, until: by }] : [];
}

/** How long not to lift or to drive after a clip was not verified: it is asked in the first weeks. */
function listAfterClip(
  { procedure }: TimelineSituation,
  today: CalendarDay,
): readonly TimelineNote<CarefulNote>[] {
  const { siteDryClip, usualByClip } = afterProcedureSpans;
  const dryUntil = addDays(addSpan(procedure.on, siteDryClip), 1);
  const until = addSpan(procedure.on, usualByClip);
  const site: readonly TimelineNote<CarefulNote>[] =
    // Of the hour nothing is known: a full day after the day of the clip is 24 hours for certain.
    today < dryUntil
      ? [{ note: "siteDry", reasons: [limitTo("days", siteDryClip)], until: dryUntil }]
      : [];
  const ask: readonly TimelineNote<CarefulNote>[] =
    today < until
      ? [
          {
            note: "clipLiftingAsk",
            reasons: [explain(afterProcedureRules.clipLimits), explain(livingRules.drivingAsk)],
            until,
          },
        ]
      : [];
  return [...site, ...ask];
}
