import type { CardFacts } from "#care/card/card-facts.ts";
import { hl7Code, place, subjectIn, type CardForm, type CardResource } from "./card-resource.ts";

const snomed = "http://snomed.info/sct";

/** Codes that were read in a published set. */
const conditionCodes = {
  leak: { code: "48724000", text: "Mitral regurgitation" },
  previousEndocarditis: { code: "233850007", text: "Infective endocarditis in the past" },
  atrialFibrillation: { code: "49436004", text: "Atrial fibrillation" },
  heartFailure: { code: "84114007", text: "Heart failure" },
} as const;

/**
 * The leak with its grade first, then what else was said to be there. A leak of grade "none" is no
 * problem that is there.
 */
export function listProblems(facts: CardFacts, form: CardForm): CardResource[] {
  const { leak, isLeakNotTold = false, otherConditions, prophylaxis } = facts;
  const grade = leak?.grade === undefined || leak.isBeforeProcedure ? "" : `, ${leak.grade}`;
  const had = prophylaxis.conditions.previousEndocarditis?.answer === "yes";
  return [
    ...(isLeakNotTold || leak?.grade === "none" ? [] : [problem("leak", form, grade)]),
    ...(had ? [problem("previousEndocarditis", form)] : []),
    ...(["atrialFibrillation", "heartFailure"] as const)
      .filter((one) => otherConditions.includes(one))
      .map((one) => problem(one, form)),
  ];
}

function problem(name: keyof typeof conditionCodes, form: CardForm, more = ""): CardResource {
  const { code, text } = conditionCodes[name];
  const told = `${text}${more}`;
  const status = name === "previousEndocarditis" ? "resolved" : "active";
  // FHIR asks for the status in a list of problems; that it is there a bare condition says too.
  const isTold = form === "document" || status !== "active";
  return {
    text: told,
    beside: [],
    main: place(name, {
      resourceType: "Condition",
      ...(isTold ? { clinicalStatus: hl7Code("condition-clinical", status) } : {}),
      code: { coding: [{ system: snomed, code }], text: told },
      subject: subjectIn(form),
    }),
  };
}
