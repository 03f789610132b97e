import type { RegimenOption } from "#knowledge/prophylaxis-regimens.ts";
import type { EndocarditisSociety, ProphylaxisAnswer } from "#knowledge/prophylaxis-statement.ts";
import type { Source, SourceId } from "#knowledge/sources.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type {
  ClinicProphylaxis,
  PenicillinAllergy,
  PlannedProcedure,
  RiskCondition,
} from "./prophylaxis-situation.ts";

/** Why: the row, what of this person it looked at, and whom it follows. */
export interface ProphylaxisReason {
  readonly rule: string;
  /** The conditions or the procedure that the row looked at; empty where none of them was there. */
  readonly observed: readonly (RiskCondition | PlannedProcedure)[];
  readonly says: ProphylaxisAnswer;
  /** Class and level where the society gives one. */
  readonly grade?: string;
  readonly sources: readonly (Source & { readonly id: SourceId })[];
  readonly section: string;
}

/** What is not known and would be needed. */
export type MissingForProphylaxis = RiskCondition | "procedure" | "allergy" | "freshRules";

/** One society's answer, whatever the others say. */
export interface SocietyAnswer {
  readonly society: EndocarditisSociety;
  readonly kind: ProphylaxisAnswer;
  /** The row that decides first, then what else was looked at. */
  readonly reasons: readonly [ProphylaxisReason, ...ProphylaxisReason[]];
  /** Conditions not ruled out; they could only ask for more. */
  readonly missing: readonly MissingForProphylaxis[];
}

/** Information for the prescriber; nobody doses by it. */
export interface Regimen {
  readonly timing: "once, 30 to 60 minutes before";
  /** Empty while the allergy is not known. */
  readonly options: readonly RegimenOption[];
  readonly rules: readonly string[];
  readonly avoid: readonly ("clindamycin" | "cephalosporins")[];
  readonly sources: readonly (Source & { readonly id: SourceId })[];
}

/** By whose word the answer stands. */
export type DecidedBy =
  | { readonly kind: "clinic"; readonly clinic: ClinicProphylaxis }
  | { readonly kind: "society"; readonly society: EndocarditisSociety }
  | { readonly kind: "noSocietyHere" };

interface Base {
  readonly on: CalendarDay;
  readonly rulesetVersion: string;
  readonly procedure: PlannedProcedure;
  readonly allergy: PenicillinAllergy;
  readonly by: DecidedBy;
  readonly reasons: readonly [ProphylaxisReason, ...ProphylaxisReason[]];
  /** All three, side by side. */
  readonly societies: readonly SocietyAnswer[];
  /** What the clinic wrote down, also where it does not decide. */
  readonly clinic?: ClinicProphylaxis;
  readonly missing: readonly MissingForProphylaxis[];
  /** Visits to the dentist in a year, at least. */
  readonly dentistVisits_perYear: number;
}

export type ProphylaxisDecision =
  | (Base & { readonly kind: "no" })
  | (Base & { readonly kind: "yes" | "consider"; readonly regimen?: Regimen })
  | (Base & { readonly kind: "ask"; readonly whom: "heartTeam" | "whoDoesTheProcedure" });
