import {
  findNoAllergy,
  findNoOtherAllergy,
  type CardAllergy,
  type CardFacts,
  type CardImplant,
  type CardNoOtherAllergy,
} from "#care/card/card-facts.ts";
import type { ProphylaxisDecision } from "#care/prophylaxis/prophylaxis-decision.ts";
import type { PenicillinAllergy } from "#care/prophylaxis/prophylaxis-situation.ts";
import { ingredientIds, ingredients, type Ingredient } from "#knowledge/medicines/ingredient.ts";

/** A resource with its place in the document, `Condition/leak`; it needs no id beside that. */
interface Placed {
  readonly at: string;
  readonly resource: { readonly resourceType: string; readonly [element: string]: unknown };
}

/** One entry of a section, what it leans on, and the same in words. */
export interface CardResource {
  readonly main: Placed;
  readonly beside: readonly Placed[];
  readonly text: string;
}

const snomed = "http://snomed.info/sct";
const subject = { reference: "Patient/p" };
const unknownTime = {
  extension: [
    {
      url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
      valueCode: "unknown",
    },
  ],
};

const conditionCodes = {
  leak: { code: "48724000", text: "Mitral regurgitation" },
  previousEndocarditis: { code: "233850007", text: "Infective endocarditis in the past" },
  atrialFibrillation: { code: "49436004", text: "Atrial fibrillation" },
  heartFailure: { code: "84114007", text: "Heart failure" },
} as const;

/**
 * The leak with its grade first, then what else was said to be there. A leak of grade "none" is no
 * problem that is there.
 *
 * @param isShort the leak and an endocarditis in the past alone: the answer rests on them
 */
export function listProblems(facts: CardFacts, isShort: boolean): CardResource[] {
  const { leak, isLeakNotTold = false, otherConditions, prophylaxis } = facts;
  const grade = leak?.grade === undefined || leak.isBeforeProcedure ? "" : `, ${leak.grade}`;
  const had = prophylaxis.conditions.previousEndocarditis?.answer === "yes";
  return [
    ...(isLeakNotTold || leak?.grade === "none" ? [] : [problem("leak", "active", grade)]),
    ...(had ? [problem("previousEndocarditis", "resolved")] : []),
    ...(["atrialFibrillation", "heartFailure"] as const)
      .filter((one) => !isShort && otherConditions.includes(one))
      .map((one) => problem(one, "active")),
  ];
}

/**
 * What is said of a section without an entry: not known is not "none", and a doubt stands in words
 * only, where no program takes it for a fact.
 */
export function tellEmpty(facts: CardFacts) {
  const { leak, isLeakNotTold = false, bloodThinner, prophylaxis } = facts;
  const { answer, names } = bloodThinner;
  const named = names.length > 0 ? `: ${names.join(", ")}` : "";
  return {
    problems: !isLeakNotTold && leak?.grade === "none" ? "Mitral regurgitation: none" : notKnown,
    allergies:
      prophylaxis.allergy === "none"
        ? "Penicillin: none, by their own word"
        : findNoOtherAllergy(facts) === undefined
          ? notKnown
          : "Penicillin: not known. No other allergy is known",
    thinners: {
      yes: "A blood thinner, name not known. Do not stop it without asking",
      perhaps: `Perhaps a blood thinner${named}. Ask before you start`,
      no: "No blood thinner, by their own word",
      notKnown,
    }[answer],
  };
}

const notKnown = "Not known";

function problem(
  name: keyof typeof conditionCodes,
  status: "active" | "resolved",
  more = "",
): CardResource {
  const { code, text } = conditionCodes[name];
  const told = `${text}${more}`;
  return {
    text: told,
    beside: [],
    main: place(name, {
      resourceType: "Condition",
      clinicalStatus: status_("condition-clinical", status),
      code: { coding: [{ system: snomed, code }], text: told },
      subject,
    }),
  };
}

function place(name: string, resource: Placed["resource"]): Placed {
  return { at: `${resource.resourceType}/${name}`, resource };
}

function status_(system: string, code: string): object {
  return { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }] };
}

const allergyTexts: Readonly<Record<CardAllergy["about"], string>> = {
  penicillin: "Penicillin",
  cephalosporin: "Cephalosporin",
  latex: "Latex",
  contrast: "X-ray contrast",
  other: "Other",
};

/**
 * Penicillin stands first where it was only answered for the prophylaxis. That there is no allergy
 * at all is an entry with the code for it, and only where somebody said so.
 */
export function listAllergies(facts: CardFacts): CardResource[] {
  const { allergies, prophylaxis } = facts;
  const none = findNoAllergy(facts);
  if (none !== undefined) return [noAllergy(none)];
  return [...answeredPenicillin(allergies, prophylaxis.allergy), ...allergies].map(
    ({ about, text, isPerhaps, reaction, reactionText }, at) => {
      const what = about === "other" && text !== undefined ? text : allergyTexts[about];
      const shown = reactionText ?? (reaction === "severe" ? "Severe reaction" : undefined);
      return {
        text: shown === undefined ? what : `${what}: ${shown}`,
        beside: [],
        main: place(`a${at}`, {
          resourceType: "AllergyIntolerance",
          clinicalStatus: status_("allergyintolerance-clinical", "active"),
          ...(isPerhaps
            ? { verificationStatus: status_("allergyintolerance-verification", "unconfirmed") }
            : {}),
          code: { text: what },
          patient: subject,
          ...(shown === undefined
            ? {}
            : {
                reaction: [
                  {
                    manifestation: [{ text: shown }],
                    ...(reaction === "severe" || reaction === "mild" ? { severity: reaction } : {}),
                  },
                ],
              }),
        }),
      };
    },
  );
}

/** @source SNOMED CT 716186003 in HL7's International Patient Summary, and the one our reader takes */
function noAllergy({ on }: CardNoOtherAllergy): CardResource {
  const text = "No known allergy";
  return {
    text: on === undefined ? text : `${text}, said on ${on}`,
    beside: [],
    main: place("a0", {
      resourceType: "AllergyIntolerance",
      clinicalStatus: status_("allergyintolerance-clinical", "active"),
      code: { coding: [{ system: snomed, code: "716186003" }], text },
      patient: subject,
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

/** Medicines of which it is sure that they thin the blood; a doubt is no entry. */
export function listThinners({ bloodThinner, prophylaxis }: CardFacts): CardResource[] {
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
          ...(code === undefined
            ? {}
            : { coding: [{ system: "http://www.nlm.nih.gov/research/umls/rxnorm", code }] }),
          text: name,
        },
        subject,
        // Taken on the day the card is made; since when is not told.
        effectiveDateTime: prophylaxis.on,
      }),
    };
  });
}

/** Words that others read too; a code only where one stands for the whole kind. */
const implantTexts: Readonly<Record<CardImplant["implant"], string>> = {
  mechanicalValve: "Mechanical heart valve prosthesis",
  tissueValve: "Biological heart valve prosthesis",
  repairRing: "Annuloplasty ring",
  clip: "Mitral clip (TEER)",
  transcatheterMitralValve: "Transcatheter mitral valve prosthesis",
  transcatheterAorticValve: "Transcatheter aortic valve prosthesis",
  pacemaker: "Pacemaker",
  defibrillator: "Implantable defibrillator",
  closureDevice: "Septal closure device",
  vesselGraft: "Vascular graft",
  other: "Implant",
};

/**
 * Implants that are there for sure; a doubt is no entry.
 *
 * @param isShort without model and serial number
 */
export function listImplants({ implants }: CardFacts, isShort: boolean): CardResource[] {
  return implants
    .filter(({ isPerhaps }) => !isPerhaps)
    .map(({ implant, valve, model, serial, on }, at) => {
      const kind = implantTexts[implant];
      const text = valve === undefined ? kind : `${kind}, ${valve} valve`;
      const details = {
        ...(model === undefined ? {} : { deviceName: [{ name: model, type: "model-name" }] }),
        ...(serial === undefined ? {} : { serialNumber: serial }),
      };
      const device = place(`d${at}`, {
        resourceType: "Device",
        type: { text },
        ...(isShort ? {} : details),
        patient: subject,
      });
      return {
        text,
        beside: [device],
        main: place(`u${at}`, {
          resourceType: "DeviceUseStatement",
          status: "active",
          subject,
          ...(on === undefined ? { _timingDateTime: unknownTime } : { timingDateTime: on }),
          device: { reference: device.at },
        }),
      };
    });
}

/** The answer as an alert, in words: no code for it was read. */
export function tellProphylaxis({ kind, procedure }: ProphylaxisDecision): CardResource {
  const text = `Endocarditis prophylaxis (${procedure}): ${kind}`;
  return {
    text,
    beside: [],
    main: place("f", { resourceType: "Flag", status: "active", code: { text }, subject }),
  };
}
