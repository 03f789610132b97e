import type { ListedMedicine } from "#care/medicines/medicines-check.ts";
import { ingredientIds, ingredients } from "#knowledge/medicines/ingredient.ts";

const longList = 30;

/** The day the lists are judged on. */
export const benchDay = "2026-11-25";

/** 30 medicines that have much to do with one another. */
export function makeLongList(): ListedMedicine[] {
  return ingredientIds
    .slice(0, longList)
    .map((id) => ({ text: `${ingredients[id].names[0]} 5 mg twice a day` }));
}

/** 30 lines that no name fits: each is compared with every name. */
export function makeUnknownList(): ListedMedicine[] {
  return Array.from({ length: longList }, (_, index) => {
    const letter = String.fromCodePoint(97 + (index % 26));
    return { text: `omeprazol${letter}l forte ${letter}xyz 20 mg in the morning` };
  });
}
