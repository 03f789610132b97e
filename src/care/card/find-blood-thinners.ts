import { ingredients, type IngredientId } from "#knowledge/medicines/ingredient.ts";
import type { FactOf } from "#record/fact.ts";
import { nameMedicine } from "../medicines/name-medicine.ts";
import { bleedingClasses, type BleedingClass, type CardBloodThinner } from "./card-facts.ts";

type Medicine = Pick<FactOf<"medicine">, "text" | "ingredients">;
type Said = Pick<FactOf<"condition">, "answer" | "detail"> | undefined;

/**
 * What thins the blood, from the medicines now taken and from what the person said.
 *
 * Either of the two is enough for a yes. A list without one is no "no": only the person says that,
 * and not while a name on the list may be one.
 */
export function findBloodThinners(medicines: readonly Medicine[], said: Said): CardBloodThinner {
  const sure = unique(medicines.flatMap(listSure));
  if (sure.length > 0) return { answer: "yes", names: sure };
  const detail = said?.detail === undefined ? [] : [said.detail];
  if (said?.answer === "yes") return { answer: "yes", names: detail };
  const perhaps = medicines.filter(isPerhaps).map(({ text }) => text);
  if (perhaps.length > 0 || said?.answer === "notSure") {
    return { answer: "perhaps", names: unique([...perhaps, ...detail]) };
  }
  return { answer: said?.answer === "no" ? "no" : "notKnown", names: [] };
}

function listSure(medicine: Medicine): string[] {
  const confirmed = medicine.ingredients?.filter(isIngredient);
  const named = nameMedicine(medicine.text);
  const ids = confirmed ?? (named.kind === "known" ? named.ingredients : []);
  return ids.filter(thins).map((id) => ingredients[id].names[0]);
}

/** A name we can only ask about, of which one reading thins the blood. */
function isPerhaps({ text, ingredients: confirmed }: Medicine): boolean {
  if (confirmed?.every(isIngredient) === true) return false;
  const named = nameMedicine(text);
  return named.kind === "ask" && named.candidates.some((ids) => ids.some(thins));
}

function isIngredient(id: string): id is IngredientId {
  return Object.hasOwn(ingredients, id);
}

function thins(id: IngredientId): boolean {
  const inClass: string = ingredients[id].class;
  return bleedingClasses.some((one: BleedingClass) => one === inClass);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
