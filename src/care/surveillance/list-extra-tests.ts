import { surveillanceRules } from "#knowledge/surveillance-rules.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import type { PlannedVisit } from "./planned-visit.ts";

/**
 * The tests beside the echo that the European guide has for some of those it has a date for. It
 * does not say for whom, so they are no part of the plan: the team chooses.
 *
 * @source SUR-12 of the clinical dossier
 */
export function listExtraTests(escEcho: PlannedVisit): readonly PlanReason[] {
  return escEcho.kind === "planned" ? [explain(surveillanceRules.extraTests)] : [];
}
