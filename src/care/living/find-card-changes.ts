import { afterProcedureRules, afterProcedureSpans } from "#knowledge/after-procedure.ts";
import type { Item } from "#knowledge/item.ts";
import { ahaProphylaxis } from "#knowledge/prophylaxis-aha.ts";
import { escProphylaxis } from "#knowledge/prophylaxis-esc.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { addSpan } from "./add-span.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

/** A day on which the dentist's card is no longer what it was, without anybody entering anything. */
export interface CardChange {
  readonly on: CalendarDay;
  /**
   * `valveForLife`, `repairForLife`, `clipForLife`: from the day of the procedure the card asks for
   * an antibiotic, by the guideline of the country. `askMaterial`: it asks whether anything was left
   * in. `deviceCounts` and `deviceWindowEnds`: a device counts for its first months only.
   */
  readonly change:
    | "valveForLife"
    | "repairForLife"
    | "clipForLife"
    | "askMaterial"
    | "deviceCounts"
    | "deviceWindowEnds";
  readonly isPast: boolean;
  readonly reasons: readonly [PlanReason, ...PlanReason[]];
  readonly missing: readonly "repairMaterial"[];
}

/**
 * The days on which the card changes by itself after a procedure, earliest first.
 *
 * @source IE-11, IE-13, IE-14, POST-16 of the clinical dossier
 */
export function findCardChanges(
  situation: TimelineSituation,
  today: CalendarDay,
): readonly CardChange[] {
  const { procedure, deviceOn } = situation;
  const own = describeProcedure(situation);
  const changes = [
    ...(own === undefined ? [] : [{ on: procedure.on, ...own }]),
    ...(deviceOn === undefined ? [] : listDeviceChanges(deviceOn)),
  ].map((change) => ({ ...change, isPast: change.on <= today }));
  return changes.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

type Undated = Pick<CardChange, "change" | "reasons" | "missing">;

function describeProcedure({ procedure, has }: TimelineSituation): Undated | undefined {
  const because = (...items: readonly Item<unknown>[]): Undated["reasons"] => [
    explain(afterProcedureRules.cardForLife, [{ what: "procedure", value: procedure.kind }]),
    ...items.map((item) => explain(item)),
  ];
  switch (procedure.kind) {
    case "bioprosthesis":
    case "mechanicalValve": {
      const reasons = because(escProphylaxis.surgicalValve, ahaProphylaxis.surgicalValve);
      return { change: "valveForLife", reasons, missing: [] };
    }
    case "clip": {
      const reasons = because(escProphylaxis.clip, ahaProphylaxis.clip);
      return { change: "clipForLife", reasons, missing: [] };
    }
    case "repair": {
      if (has.repairMaterial === "no") return undefined;
      const reasons = because(escProphylaxis.repairMaterial, ahaProphylaxis.repairMaterial);
      return has.repairMaterial === "yes"
        ? { change: "repairForLife", reasons, missing: [] }
        : { change: "askMaterial", reasons, missing: ["repairMaterial"] };
    }
  }
}

function listDeviceChanges(deviceOn: CalendarDay): readonly (Undated & { on: CalendarDay })[] {
  const { deviceWindow } = afterProcedureSpans;
  const reasons = [explain(deviceWindow), explain(escProphylaxis.recentDevice)] as const;
  const ends = addSpan(deviceOn, deviceWindow);
  return [
    { on: deviceOn, change: "deviceCounts", reasons, missing: [] },
    { on: ends, change: "deviceWindowEnds", reasons, missing: [] },
  ];
}
