import type { CardFacts } from "#care/card/card-facts.ts";
import { ingredientIds, ingredients, type Ingredient } from "#knowledge/medicines/ingredient.ts";
import { place, subjectIn, type CardForm, type CardResource } from "./card-resource.ts";

const rxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

/** Medicines of which it is sure that they thin the blood; a doubt is no entry. */
export function listThinners(
  { bloodThinner, prophylaxis }: CardFacts,
  form: CardForm,
): CardResource[] {
  const { answer, names } = bloodThinner;
  if (answer !== "yes") return [];
  return names.map((name, at) => {
    const code = ingredientIds
      .map((id): Ingredient => ingredients[id])
      .find((one) => one.names[0] === name)?.rxNorm;
    return {
      text: name,
      beside: [],
      main: place(`m${at}`, {
        resourceType: "MedicationStatement",
        status: "active",
        medicationCodeableConcept: {
          ...(code === undefined ? {} : { coding: [{ system: rxNorm, code }] }),
          text: name,
        },
        subject: subjectIn(form),
        // Taken on the day the card is made, which a code says once; since when is not told.
        ...(form === "document" ? { effectiveDateTime: prophylaxis.on } : {}),
      }),
    };
  });
}

/** A blood thinner in words, where no medicine can be named for sure. */
export function tellThinner({
  bloodThinner: { answer, names, alsoPerhaps },
}: Pick<CardFacts, "bloodThinner">): string {
  if (alsoPerhaps !== undefined) {
    return tellThinner({ bloodThinner: { answer: "perhaps", names: alsoPerhaps } });
  }
  const named = names.length > 0 ? `: ${names.join(", ")}` : "";
  return {
    yes: "A blood thinner, name not known. Do not stop it without asking",
    perhaps: `Perhaps a blood thinner${named}. Ask before you start`,
    no: "No blood thinner, by their own word",
    notKnown: "Not known",
  }[answer];
}
