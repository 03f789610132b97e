import type { CardFacts } from "#care/card/card-facts.ts";
import type { PlainResource } from "./card-resource.ts";

/** Whose the card is: name and year of birth, as far as they were entered. */
export function makePatient({ name, birthYear }: CardFacts): PlainResource {
  return {
    resourceType: "Patient",
    name: [{ text: name ?? "Not entered" }],
    ...(birthYear === undefined ? {} : { birthDate: String(birthYear) }),
  };
}
