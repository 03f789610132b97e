/** Everything we hold about medicines in one place, for the page that lists every item. */
import { combinedProducts, ingredientNames } from "./medicines/ingredient.ts";
import {
  askBeforePainkiller,
  interactions,
  lowDoseAspirin,
  oneOfEach,
} from "./medicines/interactions.ts";
import { medicineConditions, rateCalciumBlockerLimit } from "./medicines/medicine-conditions.ts";
import { medicineClasses } from "./medicines/medicine-notes.ts";
import { monitoring, mraResults } from "./medicines/monitoring.ts";

export const medicineNames = { ingredientNames, combinedProducts };
export const classesOfMedicines = medicineClasses;
export const medicineInteractions = {
  ...interactions,
  oneOfEach,
  lowDoseAspirin,
  askBeforePainkiller,
};
export const medicinesAndConditions = { ...medicineConditions, rateCalciumBlockerLimit };
export const medicineMonitoring = { ...monitoring, ...mraResults };
