import type { CalendarDay } from "#units/zoned-time.ts";
import type { Source, SourceId } from "#knowledge/sources.ts";
import type { Strength } from "#knowledge/item.ts";
import type { IngredientId } from "#knowledge/medicines/ingredient.ts";
import type {
  LabId,
  MedicineConditionId,
  MedicineSeverity,
} from "#knowledge/medicines/medicine-rule.ts";
import type { MedicineNote } from "#knowledge/medicines/medicine-class.ts";
import type { ReasonForUseId } from "#knowledge/medicines/medicine-class.ts";

/** One line of the list, as the person or the clinic wrote it. */
export interface ListedMedicine {
  readonly text: string;
  /** The substances the person confirmed; they stand before what the text alone says. */
  readonly confirmed?: readonly IngredientId[];
  /** Free text; read only where a limit needs a number of mg. */
  readonly dose?: string;
  readonly since?: CalendarDay;
  /** Who chose it. Left out: not known. */
  readonly by?: "clinic" | "self";
}

/** A result with its day, in the unit of the test: mmol/L, umol/L, mL/min/{1.73_m2}, {INR}, mU/L. */
export interface LabResult {
  readonly lab: LabId;
  readonly on: CalendarDay;
  /** Left out: the test was made, its number is not known. */
  readonly value?: number;
}

export interface MedicinesSituation {
  readonly medicines: readonly ListedMedicine[];
  /** Left out is not "no". */
  readonly has?: Readonly<Partial<Record<MedicineConditionId, "yes" | "no" | "notSure">>>;
  readonly ejectionFraction_percent?: number;
  readonly labs?: readonly LabResult[];
}

export type MissingForMedicines = MedicineConditionId | LabId | "ejectionFraction" | "aspirinDose";

export type MedicineFindingKind =
  | "interaction"
  | "duplicate"
  | "condition"
  | "monitoring"
  | "result"
  | "selfCare";

export interface MedicineFinding {
  readonly rule: string;
  readonly kind: MedicineFindingKind;
  readonly severity: MedicineSeverity;
  /** The clinic should hear of it today. */
  readonly contactToday: boolean;
  /** The lines it speaks of, by their place in the list, with what was read in each. */
  readonly medicines: readonly FoundMedicine[];
  /** The test or the number it turns on, where it does. */
  readonly about?: MissingForMedicines;
  readonly observed?: { readonly value?: number; readonly on?: CalendarDay };
  /** What would make it clearer. */
  readonly missing: readonly MissingForMedicines[];
  readonly sources: readonly (Source & { readonly id: SourceId })[];
  readonly section: string;
  readonly strength: Strength;
}

export interface FoundMedicine {
  readonly entry: number;
  readonly text: string;
  readonly ingredient: IngredientId;
}

/** A line nothing was checked for. */
export interface UncheckedMedicine {
  readonly entry: number;
  readonly text: string;
  /** "Did you mean": empty where we have no idea. */
  readonly candidates: readonly (readonly IngredientId[])[];
}

/** What a person is told about one medicine of theirs. */
export interface MedicineCard {
  readonly entry: number;
  readonly text: string;
  readonly ingredients: readonly IngredientId[];
  /** A letter was off; show what was read. */
  readonly isCorrected: boolean;
  readonly why: readonly ReasonForUseId[];
  readonly notes: readonly MedicineNote[];
  readonly rules: readonly string[];
}

/** The loudest of all findings; `cannotTell` where there is none and something was not checked. */
export type MedicinesOutcome =
  | "contactToday"
  | "askBefore"
  | "lookAt"
  | "cannotTell"
  | "nothingFound";

export interface MedicinesCheck {
  readonly kind: MedicinesOutcome;
  readonly findings: readonly MedicineFinding[];
  readonly unchecked: readonly UncheckedMedicine[];
  /** What is not known of the person and would matter for this list. */
  readonly missing: readonly MissingForMedicines[];
  readonly cards: readonly MedicineCard[];
  readonly checkedOn: CalendarDay;
  /** Past this day the rules may not reassure. */
  readonly validUntil: CalendarDay;
}
