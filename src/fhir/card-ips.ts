import type { CardFacts } from "#care/card/card-facts.ts";
import type { CardDecision } from "#care/card/decide-card.ts";
import {
  listAllergies,
  listImplants,
  listProblems,
  listThinners,
  tellEmpty,
  tellProphylaxis,
  type CardResource,
} from "./card-resources.ts";

/** A FHIR R4 document, as plain JSON. */
export interface CardIps {
  readonly resourceType: "Bundle";
  readonly [element: string]: unknown;
}

/** What went so that the code can be printed, in the order in which it goes. */
export const ipsCuts = ["otherProblems", "deviceDetails", "narratives", "prophylaxis"] as const;
export type IpsCut = (typeof ipsCuts)[number];

export interface CardIpsCode {
  readonly bundle: CardIps;
  /** `bundle` as it stands in the code. */
  readonly text: string;
  readonly bytes: number;
  readonly cut: readonly IpsCut[];
  /** Whether it fits a code that can be printed; if not, none should be. */
  readonly fits: boolean;
}

/**
 * The most bytes of the second code, and of any: 2953 fit version 40 at level L, 177 modules of
 * 0.38 mm with the quiet zone around them in a code of 70 mm.
 */
export const maxIpsBytes = 2_953;

/**
 * The card as a small International Patient Summary: coded only where a code was read in a
 * published set, else in words; a section about which nothing is known says so.
 *
 * @source HL7 FHIR R4 4.0.1; IPS 2.0: composition, sections 11450-4, 48765-2, 10160-0, 46264-8,
 * 104605-1
 */
export function writeCardIps(facts: CardFacts, decision: CardDecision): CardIpsCode {
  for (let count = 0; ; count += 1) {
    const cut = ipsCuts.slice(0, count);
    const bundle = makeBundle(facts, decision, cut);
    const text = JSON.stringify(bundle);
    const bytes = countBytes(text);
    const fits = bytes <= maxIpsBytes;
    if (fits || count === ipsCuts.length) return { bundle, text, bytes, cut, fits };
  }
}

/** Addresses inside the document; `.invalid` never leads anywhere. */
const base = "http://x.invalid/";

interface Section {
  readonly title: string;
  readonly loinc: string;
  readonly resources: readonly CardResource[];
  /** Said in words where there is no resource; a section without it goes. */
  readonly whenEmpty?: string;
}

function makeBundle(facts: CardFacts, decision: CardDecision, cut: readonly IpsCut[]): CardIps {
  const empty = tellEmpty(facts);
  const sections: readonly Section[] = [
    {
      title: "Problems",
      loinc: "11450-4",
      resources: listProblems(facts, cut.includes("otherProblems")),
      whenEmpty: empty.problems,
    },
    {
      title: "Allergies",
      loinc: "48765-2",
      resources: listAllergies(facts),
      whenEmpty: empty.allergies,
    },
    {
      title: "Medicines",
      loinc: "10160-0",
      resources: listThinners(facts),
      whenEmpty: empty.thinners,
    },
    {
      title: "Devices",
      loinc: "46264-8",
      resources: listImplants(facts, cut.includes("deviceDetails")),
    },
    {
      title: "Alerts",
      loinc: "104605-1",
      resources: cut.includes("prophylaxis") ? [] : [tellProphylaxis(decision.prophylaxis)],
    },
  ];
  const told = sections.filter(
    ({ resources, whenEmpty }) => whenEmpty !== undefined || resources.length > 0,
  );
  const { madeOn } = decision;
  const composition = {
    resourceType: "Composition",
    status: "final",
    type: { coding: [{ system: "http://loinc.org", code: "60591-5" }] },
    subject: { reference: "Patient/p" },
    date: madeOn,
    // The person wrote all of it down.
    author: [{ reference: "Patient/p" }],
    title: "Living Leaflet card. Not signed off by a clinician",
    section: told.map((section) => makeSection(section, cut)),
  };
  const resources = told.flatMap((section) => section.resources);
  return {
    resourceType: "Bundle",
    identifier: { system: base, value: madeOn },
    type: "document",
    timestamp: `${madeOn}T00:00:00Z`,
    entry: [
      { fullUrl: `${base}Composition/c`, resource: composition },
      { fullUrl: `${base}Patient/p`, resource: makePatient(facts) },
      ...resources.flatMap((one) =>
        [one.main, ...one.beside].map(({ at, resource }) => ({ fullUrl: base + at, resource })),
      ),
    ],
  };
}

function makeSection(
  { title, loinc, resources, whenEmpty }: Section,
  cut: readonly IpsCut[],
): object {
  const told = resources.length > 0 ? resources.map(({ text }) => text).join("; ") : whenEmpty;
  return {
    title,
    code: { coding: [{ system: "http://loinc.org", code: loinc }] },
    ...(cut.includes("narratives")
      ? {}
      : {
          text: {
            status: "generated",
            div: `<div xmlns="http://www.w3.org/1999/xhtml">${escape(told ?? "")}</div>`,
          },
        }),
    ...(resources.length > 0
      ? {
          entry: resources.map(({ main }) => ({ reference: main.at })),
        }
      : { emptyReason: { text: told } }),
  };
}

function makePatient({ name, birthYear }: CardFacts): object {
  return {
    resourceType: "Patient",
    name: [{ text: name ?? "Not entered" }],
    ...(birthYear === undefined ? {} : { birthDate: String(birthYear) }),
  };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** UTF-8; the core has no `TextEncoder`. */
function countBytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
