import { roundTo } from "./round.ts";

/** Of creatinine, C4H7N3O [g/mol]. @source sum of the standard atomic weights, IUPAC */
const creatinineMass_gPerMol = 113.12;

/**
 * Creatinine as some countries' letters have it [mg/dL], in the unit it is kept in [µmol/L],
 * rounded to a tenth.
 *
 * @example toMicromolesPerLitre(1) // 88.4
 */
export function toMicromolesPerLitre(creatinine_mgPerDL: number): number {
  // 1 mg/dL is 10 mg/L; divided by g/mol that is mmol/L.
  return roundTo((creatinine_mgPerDL * 10 * 1_000) / creatinineMass_gPerMol, 1);
}
