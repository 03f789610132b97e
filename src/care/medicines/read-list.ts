import { ingredients, type IngredientId } from "#knowledge/medicines/ingredient.ts";
import type { MedicineClassId } from "#knowledge/medicines/medicine-class.ts";
import type { MedicineTarget } from "#knowledge/medicines/medicine-rule.ts";
import type { FoundMedicine, ListedMedicine, UncheckedMedicine } from "./medicines-check.ts";
import { nameMedicine, type NamedMedicine } from "./name-medicine.ts";

/** A line of the list that we could name. */
export interface ReadMedicine {
  readonly entry: number;
  readonly listed: ListedMedicine;
  readonly ingredients: readonly IngredientId[];
  readonly isCorrected: boolean;
}

export interface ReadList {
  readonly known: readonly ReadMedicine[];
  readonly unchecked: readonly UncheckedMedicine[];
}

/** Every line named, or kept apart as one that cannot be checked; none is dropped. */
export function readList(list: readonly ListedMedicine[]): ReadList {
  const known: ReadMedicine[] = [];
  const unchecked: UncheckedMedicine[] = [];
  for (const [entry, listed] of list.entries()) {
    const named = nameListed(listed);
    if (named.kind === "known") {
      known.push({ entry, listed, ingredients: named.ingredients, isCorrected: named.isCorrected });
    } else {
      const candidates = named.kind === "ask" ? named.candidates : [];
      unchecked.push({ entry, text: listed.text, candidates });
    }
  }
  return { known, unchecked };
}

function nameListed({ text, confirmed = [] }: ListedMedicine): NamedMedicine {
  return confirmed.length > 0
    ? { kind: "known", ingredients: confirmed, isCorrected: false }
    : nameMedicine(text);
}

/** The substance of a line that a rule speaks of, if there is one. */
export function findTarget(
  medicine: ReadMedicine,
  target: MedicineTarget,
): IngredientId | undefined {
  return medicine.ingredients.find(
    (id) =>
      target.ingredients?.includes(id) === true || target.classes?.includes(classOf(id)) === true,
  );
}

export function classOf(id: IngredientId): MedicineClassId {
  return ingredients[id].class;
}

export function toFound({ entry, listed }: ReadMedicine, ingredient: IngredientId): FoundMedicine {
  return { entry, text: listed.text, ingredient };
}
