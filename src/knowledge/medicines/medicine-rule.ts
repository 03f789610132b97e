import type { IngredientId } from "./ingredient.ts";
import type { MedicineClassId } from "./medicine-class.ts";

/**
 * How loud a finding is: ask the clinic or the pharmacist before taking it, show it, or keep it
 * for those who look. A long list of weak warnings hides the strong one.
 */
export const medicineSeverities = ["blockAndAsk", "warn", "quiet"] as const;
export type MedicineSeverity = (typeof medicineSeverities)[number];

/** What a rule speaks of: substances by their class, or one by one. */
export interface MedicineTarget {
  readonly classes?: readonly MedicineClassId[];
  readonly ingredients?: readonly IngredientId[];
}

export const labIds = ["potassium", "creatinine", "eGFR", "inr", "tsh"] as const;
export type LabId = (typeof labIds)[number];

export const medicineConditionIds = [
  "mechanicalValve",
  "rheumaticMitralStenosis",
  "pregnancy",
  "atrialFibrillation",
  "heartFailure",
] as const;
export type MedicineConditionId = (typeof medicineConditionIds)[number];

/** Medicines that do not go together without somebody looking. */
export interface InteractionRule {
  /** Two sides, or three; each is another entry of the list. */
  readonly sides: readonly MedicineTarget[];
  readonly severity: MedicineSeverity;
  /** Louder without a result of this test within so many months. */
  readonly withoutLab?: {
    readonly lab: LabId;
    readonly within_months: number;
    readonly severity: MedicineSeverity;
  };
  /** Quiet once this test was made after the second side was begun. */
  readonly quietAfter?: LabId;
}

/** A medicine and something the person has. */
export interface ConditionRule {
  readonly target: MedicineTarget;
  readonly condition: MedicineConditionId;
  readonly severity: MedicineSeverity;
  /** Where the person is not sure. */
  readonly whenNotSure: MedicineSeverity;
  /** The clinic should hear of it today. */
  readonly contactToday: boolean;
}

/** Blood tests that belong to a medicine. */
export interface MonitoringRule {
  readonly target: MedicineTarget;
  readonly labs: readonly LabId[];
  /** How loud it is when no result is known at all. */
  readonly whenNone: MedicineSeverity;
  readonly firstWithin_days?: number;
  /** After the start, monthly for so long. */
  readonly monthlyFor_months?: number;
  readonly monthlyOnlyInHeartFailure?: true;
  /** From then on: comes due after the first, is overdue after the second. */
  readonly every_months?: readonly [number, number];
}

/** A result that is too high or too low for somebody on a medicine. */
export interface ResultRule {
  readonly target: MedicineTarget;
  readonly lab: LabId;
  readonly is: "over" | "under";
  readonly limit: number;
  readonly contactToday: boolean;
}
