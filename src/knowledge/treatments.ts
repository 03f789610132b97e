import type { Treatment } from "./treatment.ts";
import { operations } from "./treatments/operations.ts";
import { pressureMedicines } from "./treatments/pressure-medicines.ts";
import { rhythmMedicines } from "./treatments/rhythm-medicines.ts";
import { waterAndLiving } from "./treatments/water-and-living.ts";

/** Everything the leaflet names that is done to a heart, as changes of the model. */
export const treatments = {
  aceInhibitor: pressureMedicines.aceInhibitor,
  betaBlocker: rhythmMedicines.betaBlocker,
  rateControl: rhythmMedicines.rateControl,
  rhythmRestored: rhythmMedicines.rhythmRestored,
  waterPill: waterAndLiving.waterPill,
  nitrate: pressureMedicines.nitrate,
  vasodilator: pressureMedicines.vasodilator,
  bloodThinner: rhythmMedicines.bloodThinner,
  repair: operations.repair,
  clip: operations.clip,
  mechanicalValve: operations.mechanicalValve,
  biologicalValve: operations.biologicalValve,
  exercise: waterAndLiving.exercise,
  saltLoad: waterAndLiving.saltLoad,
  lessSalt: waterAndLiving.lessSalt,
} as const satisfies Record<string, Treatment>;

export type TreatmentId = keyof typeof treatments;
