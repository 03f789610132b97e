import { afterProcedureRules, afterProcedureSpans } from "#knowledge/after-procedure.ts";
import type { Item } from "#knowledge/item.ts";
import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { addSpan } from "./add-span.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

export const redTimelineSigns = [
  "breathlessAtRest",
  "chestPain",
  "pinkCough",
  "fainted",
  "confused",
  "strokeSigns",
  "suddenWithMechanicalValve",
  "newHeartbeat",
  "woundOpens",
  "groinOrLeg",
  "heavyBleeding",
  "headInjury",
] as const;
export type RedTimelineSign = (typeof redTimelineSigns)[number];

export const sameDayTimelineSigns = [
  "fever",
  "woundRed",
  "moreBreathless",
  "weightGain",
  "knownHeartbeat",
  "smallBleeding",
] as const;
export type SameDayTimelineSign = (typeof sameDayTimelineSigns)[number];

/** A sign to watch for, with the rows it stands in. */
export interface TimelineSign<Sign extends string> {
  readonly sign: Sign;
  readonly reasons: readonly [PlanReason, ...PlanReason[]];
}

/**
 * For what to call the emergency number after a procedure. What is not known leaves a sign in.
 *
 * @source POST-5, TRI-1 to TRI-14, X-16 of the clinical dossier
 */
export function findRedSigns(
  { procedure, has }: TimelineSituation,
  today: CalendarDay,
): readonly TimelineSign<RedTimelineSign>[] {
  const isHealing = today < addSpan(procedure.on, afterProcedureSpans.recovery);
  const mayBeMechanical = procedure.kind === "mechanicalValve" || has.mechanicalValve !== "no";
  const rows: readonly (readonly [RedTimelineSign, Item<unknown>, boolean])[] = [
    ["breathlessAtRest", redSigns.breathlessAtRest, true],
    ["chestPain", redSigns.chestPain, true],
    ["pinkCough", redSigns.pinkFrothyCough, true],
    ["fainted", redSigns.fainted, true],
    ["confused", redSigns.newConfusion, true],
    ["strokeSigns", redSigns.strokeSigns, true],
    ["suddenWithMechanicalValve", redSigns.mechanicalValveBreathless, mayBeMechanical],
    ["newHeartbeat", redSigns.fastHeartbeatInDanger, true],
    ["woundOpens", redSigns.woundGaping, isHealing],
    ["groinOrLeg", redSigns.woundGaping, isHealing && procedure.kind === "clip"],
    ["heavyBleeding", redSigns.heavyBleeding, true],
    ["headInjury", redSigns.headInjuryOnThinner, true],
  ];
  return keep(rows);
}

/**
 * For what to call the team the same day. An uneven beat is among them only where fibrillation
 * is known; a new one is red.
 *
 * @source POST-6, IE-50, TRI-24, TRI-35, TRI-37 of the clinical dossier
 */
export function findSameDaySigns(
  { procedure, has }: TimelineSituation,
  today: CalendarDay,
): readonly TimelineSign<SameDayTimelineSign>[] {
  const isHealing = today < addSpan(procedure.on, afterProcedureSpans.recovery);
  const { feverOnValve, laterSigns } = afterProcedureRules;
  const rows: readonly (readonly [SameDayTimelineSign, Item<unknown>, boolean])[] = [
    ["fever", feverOnValve, true],
    ["woundRed", sameDaySigns.woundInfected, isHealing],
    ["moreBreathless", sameDaySigns.moreBreathless, true],
    ["weightGain", laterSigns, true],
    ["knownHeartbeat", sameDaySigns.fastHeartbeatKnown, has.atrialFibrillation === "yes"],
    ["smallBleeding", sameDaySigns.minorBleedingOnThinner, true],
  ];
  return keep(rows);
}

function keep<Sign extends string>(
  rows: readonly (readonly [Sign, Item<unknown>, boolean])[],
): readonly TimelineSign<Sign>[] {
  return rows
    .filter(([, , isSo]) => isSo)
    .map(([sign, item]) => ({ sign, reasons: [explain(item)] }));
}
