import type { CardFacts } from "#care/card/card-facts.ts";
import type { CardDecision, MissingOnCard } from "#care/card/decide-card.ts";
import {
  riskConditions,
  type PlannedProcedure,
  type RiskCondition,
} from "#care/prophylaxis/prophylaxis-situation.ts";
import { place, subjectIn, type CardForm, type CardResource } from "./card-resource.ts";
import { tellThinner } from "./card-thinners.ts";

const procedureTexts: Readonly<Record<PlannedProcedure, string>> = {
  oralSurgery: "dental work",
  gumOrRootWork: "dental work",
  oralMucosaPerforation: "work that perforates the oral mucosa",
  gentleDentalWork: "gentle dental work",
  otherBodyProcedure: "a non-dental procedure",
  heartCatheterOrEcho: "a heart catheter or TEE",
  implant: "a valve or device implant",
  notKnown: "a procedure",
};

const conditionTexts: Readonly<Record<RiskCondition, string>> = {
  previousEndocarditis: "previous endocarditis",
  surgicalValve: "prosthetic valve",
  repairMaterial: "valve repair with prosthetic material",
  transcatheterValve: "transcatheter valve",
  transcatheterMitralValve: "transcatheter mitral or tricuspid valve",
  clip: "clip",
  congenital: "congenital heart disease",
  congenitalResidue: "repaired congenital heart disease with a residue",
  recentDevice: "device put in less than 6 months before",
  assistDevice: "ventricular assist device",
  heartTransplant: "heart transplant",
  transplantValveDisease: "heart transplant with valve disease",
};

/**
 * The answer as an alert, in words: no code for it was read. It ends on the day from which a copy
 * of it may not speak any more, so that a program does not take an old "no" for one of today.
 *
 * @param end what else to say in the same words
 */
export function tellProphylaxis(
  { prophylaxis, madeOn, validUntil }: CardDecision,
  form: CardForm,
  { isFromSummary = false }: Pick<CardFacts, "isFromSummary">,
  end = "",
): CardResource {
  const { kind, procedure, reasons } = prophylaxis;
  const because = riskConditions
    .filter((one) => reasons[0].observed.includes(one))
    .map((one) => conditionTexts[one]);
  const why = because.length === 0 ? "" : ` (${because.join(", ")})`;
  const text = `Endocarditis prophylaxis, ${procedureTexts[procedure]}: ${kind}${why}`;
  const from = isFromSummary ? "From a summary" : "Own entries";
  return alert("f", form, `${text}. ${from}, not signed off${end}`, {
    start: madeOn,
    end: validUntil,
  });
}

const missingTexts: Partial<Readonly<Record<MissingOnCard, string>>> = {
  heartHistory: "past work on the heart",
  penicillinAllergy: "penicillin allergy",
  bloodThinner: "blood thinner",
  leakGrade: "grade of the regurgitation",
};

/** What has no resource of its own: a doubt, and what nobody entered, which is no "none". */
export function tellUnknown(facts: CardFacts, { missing }: CardDecision): CardResource[] {
  const { bloodThinner, implants } = facts;
  const unsureImplants = implants.some(({ isPerhaps }) => isPerhaps);
  const isThinnerInWords =
    bloodThinner.answer === "perhaps" ||
    (bloodThinner.answer === "yes" && bloodThinner.names.length === 0) ||
    bloodThinner.alsoPerhaps !== undefined;
  const unknown = [
    ...missing.flatMap((one) => missingTexts[one] ?? []),
    ...(unsureImplants ? ["an implant they are not sure of"] : []),
  ];
  const told = [
    ...(isThinnerInWords ? [tellThinner(facts)] : []),
    ...(unknown.length > 0 ? [`Not known: ${unknown.join(", ")}`] : []),
  ];
  return told.length === 0 ? [] : [alert("n", "code", told.join(". "))];
}

function alert(name: string, form: CardForm, text: string, period?: object): CardResource {
  return {
    text,
    beside: [],
    main: place(name, {
      resourceType: "Flag",
      status: "active",
      code: { text },
      subject: subjectIn(form),
      ...(period === undefined ? {} : { period }),
    }),
  };
}
