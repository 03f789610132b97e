import { afterProcedureRules } from "#knowledge/after-procedure.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { countDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import { findCardChanges, type CardChange } from "./find-card-changes.ts";
import {
  findRedSigns,
  findSameDaySigns,
  type RedTimelineSign,
  type SameDayTimelineSign,
  type TimelineSign,
} from "./find-timeline-signs.ts";
import {
  listCareful,
  listNormal,
  type CarefulNote,
  type NormalNote,
  type TimelineNote,
} from "./list-timeline-notes.ts";
import { listUpcoming, type UpcomingList } from "./list-upcoming.ts";
import { planBloodThinner, type BloodThinnerPlan } from "./plan-blood-thinner.ts";
import { findPhase, type PlacedPhase } from "./timeline-phases.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

interface TimelineBase {
  readonly today: CalendarDay;
  readonly procedure: ValveProcedure;
  readonly rulesetVersion: string;
  readonly validUntil: CalendarDay;
}

/** Where a person is after a procedure, or how long it still is. Red signs come first. */
export type Timeline =
  | (TimelineBase & {
      readonly kind: "ahead";
      readonly daysUntil: number;
      /** Teeth are put in order before. */
      readonly reasons: readonly [PlanReason, ...PlanReason[]];
    })
  | (TimelineBase &
      UpcomingList & {
        readonly kind: "placed";
        /** 0 on the day of the procedure. */
        readonly day: number;
        /** 1 on days 0 to 6. */
        readonly week: number;
        readonly redSigns: readonly TimelineSign<RedTimelineSign>[];
        readonly sameDaySigns: readonly TimelineSign<SameDayTimelineSign>[];
        readonly phase: PlacedPhase;
        readonly normal: readonly TimelineNote<NormalNote>[];
        readonly careful: readonly TimelineNote<CarefulNote>[];
        readonly bloodThinner: BloodThinnerPlan;
        readonly card: readonly CardChange[];
        readonly missing: readonly ("procedureDay" | "atrialFibrillation" | "repairMaterial")[];
      });

/**
 * Where today stands after a procedure on the mitral valve.
 *
 * The phases are those of the usual course; nothing here says that a person is well. What is not
 * known leaves a sign in the lists, and a review of the blood thinner is never a word to stop.
 *
 * @source POST-1 to POST-16 of the clinical dossier
 * @example placeOnTimeline({ procedure: { kind: "repair", on: "2026-11-01" }, has: {} }, "2026-11-08").week // 2
 */
export function placeOnTimeline(situation: TimelineSituation, today: CalendarDay): Timeline {
  const { procedure } = situation;
  const base = {
    today,
    procedure,
    rulesetVersion: ruleset.version,
    validUntil: ruleset.validUntil.slice(0, 10),
  };
  const day = countDays(procedure.on, today);
  if (day < 0) {
    const reasons = [explain(afterProcedureRules.teethBefore)] as const;
    return { kind: "ahead", ...base, daysUntil: -day, reasons };
  }
  const phase = findPhase(procedure, today);
  const careful = listCareful(situation, today);
  const bloodThinner = planBloodThinner(situation, today);
  const card = findCardChanges(situation, today);
  return {
    kind: "placed",
    ...base,
    day,
    week: Math.floor(day / 7) + 1,
    redSigns: findRedSigns(situation, today),
    sameDaySigns: findSameDaySigns(situation, today),
    phase,
    normal: listNormal(phase.phase, situation),
    careful,
    bloodThinner,
    card,
    ...listUpcoming(situation, { phase: phase.phase, careful, bloodThinner, card }, today),
    missing: [
      ...(situation.isDayKnown === false ? (["procedureDay"] as const) : []),
      ...bloodThinner.missing,
      ...card.flatMap(({ missing }) => missing),
    ],
  };
}
