import {
  findNoAllergy,
  type CardAllergy,
  type CardFacts,
  type CardNoOtherAllergy,
} from "#care/card/card-facts.ts";
import type { PenicillinAllergy } from "#care/prophylaxis/prophylaxis-situation.ts";
import { hl7Code, place, subjectIn, type CardForm, type CardResource } from "./card-resource.ts";

const allergyTexts: Readonly<Record<CardAllergy["about"], string>> = {
  penicillin: "Penicillin",
  cephalosporin: "Cephalosporin",
  latex: "Latex",
  contrast: "X-ray contrast",
  other: "Other",
};

/**
 * Penicillin stands first, also where it was only answered for the prophylaxis. That there is no
 * allergy at all is an entry with the code for it, and only where somebody said so.
 */
export function listAllergies(facts: CardFacts, form: CardForm): CardResource[] {
  const { allergies, prophylaxis } = facts;
  const none = findNoAllergy(facts);
  if (none !== undefined) return [noAllergy(none, form)];
  const told = [...answeredPenicillin(allergies, prophylaxis.allergy), ...allergies];
  const isFirst = ({ about }: CardAllergy): boolean => about === "penicillin";
  const sorted = [...told.filter(isFirst), ...told.filter((one) => !isFirst(one))];
  return sorted.map((allergy, at) => toResource(allergy, `a${at}`, form));
}

function toResource(
  { about, text, isPerhaps, reaction, reactionText }: CardAllergy,
  name: string,
  form: CardForm,
): CardResource {
  const what = about === "other" && text !== undefined ? text : allergyTexts[about];
  const shown = tellReaction(reaction, reactionText);
  // In a code each letter makes the dots smaller, and the words say it.
  const severity = reaction === "mild" && form === "document" ? { severity: reaction } : {};
  return {
    text: shown === undefined ? what : `${what}: ${shown}`,
    beside: [],
    main: place(name, {
      resourceType: "AllergyIntolerance",
      clinicalStatus: hl7Code("allergyintolerance-clinical", "active"),
      ...(isPerhaps
        ? { verificationStatus: hl7Code("allergyintolerance-verification", "unconfirmed") }
        : {}),
      code: { text: what },
      patient: subjectIn(form),
      ...(shown === undefined
        ? {}
        : { reaction: [{ manifestation: [{ text: shown }], ...severity }] }),
    }),
  };
}

/**
 * How it showed, in the words of the guideline's table: "severe" there is hives too, which a
 * program would not call so.
 */
function tellReaction(
  reaction: CardAllergy["reaction"],
  own: CardAllergy["reactionText"],
): string | undefined {
  if (reaction === "severe") return own ?? "Anaphylaxis, swelling or hives";
  if (reaction === "mild") return own === undefined ? "Mild, no hives" : `${own}, no hives`;
  return own;
}

/** @source SNOMED CT 716186003 in HL7's International Patient Summary, and the one our reader takes */
function noAllergy({ on }: CardNoOtherAllergy, form: CardForm): CardResource {
  const text = "No known allergy";
  return {
    text: on === undefined ? text : `${text}, said on ${on}`,
    beside: [],
    main: place("a0", {
      resourceType: "AllergyIntolerance",
      clinicalStatus: hl7Code("allergyintolerance-clinical", "active"),
      code: { coding: [{ system: "http://snomed.info/sct", code: "716186003" }], text },
      patient: subjectIn(form),
      ...(on === undefined ? {} : { recordedDate: on }),
    }),
  };
}

function answeredPenicillin(
  allergies: readonly CardAllergy[],
  answer: PenicillinAllergy,
): CardAllergy[] {
  if (answer === "none" || answer === "notKnown") return [];
  if (allergies.some(({ about }) => about === "penicillin")) return [];
  const reaction = answer === "reactionNotKnown" ? "notKnown" : answer;
  return [{ about: "penicillin", isPerhaps: false, reaction }];
}
