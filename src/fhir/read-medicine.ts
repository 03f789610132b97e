import { nameMedicine } from "#care/medicines/name-medicine.ts";
import {
  ingredientIds,
  ingredients,
  type Ingredient,
  type IngredientId,
} from "#knowledge/medicines/ingredient.ts";
import type { CodeSystem } from "./code-systems.ts";
import type { IpsDoubt, IpsOrigin } from "./ips-reading.ts";
import { makeBase, type ResourceReading } from "./read-heart-resource.ts";
import type { Concept } from "./read-concept.ts";
import type { Status } from "./read-status.ts";

/**
 * The substances a medicine's concepts name, by RxNorm, ATC and SNOMED CT codes we know, else by
 * its name; `undefined` where neither is known to us.
 *
 * @param concepts of the product and of its ingredients
 */
export function readMedicine(
  concepts: readonly Concept[],
  status: Status,
  on?: string,
): ResourceReading["findings"][number] | undefined {
  const coded = concepts.flatMap(({ codes }) =>
    codes.flatMap(({ system, code, path, written, display }) => {
      const id = readIngredientCode(system, code);
      return id === undefined
        ? []
        : [{ id, origin: { path, how: "code", text: display?.value ?? written } as const }];
    }),
  );
  if (coded.length > 0)
    return make(
      coded.map(({ id }) => id),
      coded[0]!.origin,
      [],
      status,
      on,
    );
  let near: { ids: readonly IngredientId[]; origin: IpsOrigin } | undefined;
  for (const { path, value } of concepts.flatMap(({ words }) => words)) {
    const origin = { path, how: "text", text: value } as const;
    const named = nameMedicine(value);
    if (named.kind === "known") return make(named.ingredients, origin, [], status, on);
    if (named.kind === "ask" && named.candidates.length === 1)
      near ??= { ids: named.candidates[0]!, origin };
  }
  return near && make(near.ids, near.origin, ["nameUnclear"], status, on);
}

function make(
  ids: readonly IngredientId[],
  origin: IpsOrigin,
  doubts: readonly IpsDoubt[],
  status: Status,
  on: string | undefined,
): ResourceReading["findings"][number] {
  const unique = [...new Set(ids)].sort();
  const isAnticoagulant = unique.some((id) => anticoagulantClasses.has(ingredients[id].class));
  const base = makeBase(origin, [...doubts, ...status.doubts], status, on);
  return { kind: "medicine", ingredients: unique, isAnticoagulant, ...base };
}

const anticoagulantClasses: ReadonlySet<string> = new Set(["vitaminKAntagonist", "doac"]);

/**
 * @source ATC: WHO's group B01A, read in 1.3 of the FHIR notes and in lists of prescribing studies.
 * SNOMED CT: substances named alike in two published sets or more; phenprocoumon's was not
 */
const ingredientCodes: Readonly<
  Partial<Record<CodeSystem, Readonly<Record<string, IngredientId>>>>
> = {
  atc: {
    B01AA03: "warfarin",
    B01AA04: "phenprocoumon",
    B01AA07: "acenocoumarol",
    B01AE07: "dabigatran",
    B01AF01: "rivaroxaban",
    B01AF02: "apixaban",
    B01AF03: "edoxaban",
  },
  snomed: {
    "372756006": "warfarin",
    "387457003": "acenocoumarol",
    "700029008": "dabigatran",
    "442031002": "rivaroxaban",
    "698090000": "apixaban",
    "712778008": "edoxaban",
  },
};

const byRxNorm: ReadonlyMap<string, IngredientId> = new Map(
  ingredientIds.flatMap((id) => {
    const { rxNorm }: Ingredient = ingredients[id];
    return rxNorm === undefined ? [] : [[rxNorm, id] as const];
  }),
);

function readIngredientCode(system: CodeSystem, code: string): IngredientId | undefined {
  if (system === "rxnorm") return byRxNorm.get(code);
  const table = ingredientCodes[system] ?? {};
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
