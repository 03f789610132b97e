import { findNoOtherAllergy, type CardFacts } from "#care/card/card-facts.ts";
import type { CardDecision } from "#care/card/decide-card.ts";
import { tellProphylaxis } from "./card-alerts.ts";
import { listAllergies } from "./card-allergies.ts";
import { listImplants } from "./card-implants.ts";
import { makePatient } from "./card-patient.ts";
import { listProblems } from "./card-problems.ts";
import { patientPlaces, subjectIn, type CardResource } from "./card-resource.ts";
import { listThinners, tellThinner } from "./card-thinners.ts";

/** A FHIR R4 document, as plain JSON. */
export interface CardIps {
  readonly resourceType: "Bundle";
  readonly [element: string]: unknown;
}

/** Addresses inside the document; `.invalid` never leads anywhere. */
const base = "http://x.invalid/";

/**
 * The card as a small International Patient Summary: coded only where a code was read in a
 * published set, else in words; a section about which nothing is known says so.
 *
 * @source HL7 FHIR R4 4.0.1; IPS 2.0: composition, sections 11450-4, 48765-2, 10160-0, 46264-8,
 * 104605-1
 */
export function writeCardIps(facts: CardFacts, decision: CardDecision): CardIps {
  const sections = listSections(facts, decision);
  const { madeOn } = decision;
  const subject = subjectIn("document");
  const composition = {
    resourceType: "Composition",
    status: "final",
    type: { coding: [{ system: "http://loinc.org", code: "60591-5" }] },
    subject,
    date: madeOn,
    // The person wrote all of it down.
    author: [subject],
    title: "Living Leaflet card. Not signed off by a clinician",
    section: sections.map(makeSection),
  };
  const resources = sections.flatMap((section) => section.resources);
  return {
    resourceType: "Bundle",
    identifier: { system: base, value: madeOn },
    type: "document",
    timestamp: `${madeOn}T00:00:00Z`,
    entry: [
      { fullUrl: `${base}Composition/c`, resource: composition },
      { fullUrl: base + patientPlaces.document, resource: makePatient(facts) },
      ...resources.flatMap((one) =>
        [one.main, ...one.beside].map(({ at, resource }) => ({ fullUrl: base + at, resource })),
      ),
    ],
  };
}

interface Section {
  readonly title: string;
  readonly loinc: string;
  readonly resources: readonly CardResource[];
  /** Said in words where there is no resource; a section without it goes. */
  readonly whenEmpty?: string;
}

function listSections(facts: CardFacts, decision: CardDecision): readonly Section[] {
  const empty = tellEmpty(facts);
  const sections: readonly Section[] = [
    {
      title: "Problems",
      loinc: "11450-4",
      resources: listProblems(facts, "document"),
      whenEmpty: empty.problems,
    },
    {
      title: "Allergies",
      loinc: "48765-2",
      resources: listAllergies(facts, "document"),
      whenEmpty: empty.allergies,
    },
    {
      title: "Medicines",
      loinc: "10160-0",
      resources: listThinners(facts, "document"),
      whenEmpty: tellThinner(facts),
    },
    { title: "Devices", loinc: "46264-8", resources: listImplants(facts, "document") },
    {
      title: "Alerts",
      loinc: "104605-1",
      resources: [tellProphylaxis(decision, "document", facts)],
    },
  ];
  return sections.filter(
    ({ resources, whenEmpty }) => whenEmpty !== undefined || resources.length > 0,
  );
}

/**
 * What is said of a section without an entry: not known is not "none", and a doubt stands in words
 * only, where no program takes it for a fact.
 */
function tellEmpty(facts: CardFacts) {
  const { leak, isLeakNotTold = false, prophylaxis } = facts;
  const notKnown = "Not known";
  return {
    problems: !isLeakNotTold && leak?.grade === "none" ? "Mitral regurgitation: none" : notKnown,
    allergies:
      prophylaxis.allergy === "none"
        ? `Penicillin: none, ${facts.isFromSummary === true ? "says a summary" : "by their own word"}`
        : findNoOtherAllergy(facts) === undefined
          ? notKnown
          : "Penicillin: not known. No other allergy is known",
  };
}

function makeSection({ title, loinc, resources, whenEmpty }: Section): object {
  const told = resources.length > 0 ? resources.map(({ text }) => text).join("; ") : whenEmpty;
  return {
    title,
    code: { coding: [{ system: "http://loinc.org", code: loinc }] },
    text: {
      status: "generated",
      div: `<div xmlns="http://www.w3.org/1999/xhtml">${escape(told ?? "")}</div>`,
    },
    ...(resources.length > 0
      ? { entry: resources.map(({ main }) => ({ reference: main.at })) }
      : { emptyReason: { text: told } }),
  };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
