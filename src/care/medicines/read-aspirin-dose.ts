import type { ListedMedicine } from "./medicines-check.ts";

const amount = /(\d+(?:[.,]\d+)?)\s*(mg|g)(?![a-z])/giu;

/**
 * How much aspirin one dose is [mg], from "75 mg" or "0.1 g" in the name or the dose.
 *
 * @returns undefined where no amount is written with its unit, or several that differ: then the
 * dose is not known, and nothing takes it for a low one
 */
export function readAspirinDose({ text, dose = "" }: ListedMedicine): number | undefined {
  const amounts_mg = new Set(
    Array.from(`${text} ; ${dose}`.matchAll(amount), ([, number = "", unit = ""]) => {
      const value = Number(number.replace(",", "."));
      return unit.toLowerCase() === "g" ? value * 1_000 : value;
    }),
  );
  const [only] = amounts_mg;
  return amounts_mg.size === 1 ? only : undefined;
}
