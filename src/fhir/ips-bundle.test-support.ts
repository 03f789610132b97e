/** Small makers of FHIR resources, so that a test's summary reads like one. */

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
export type Resource = { readonly [key: string]: Json };

export const systems = {
  snomed: "http://snomed.info/sct",
  icd: "http://hl7.org/fhir/sid/icd-10-cm",
  rxnorm: "http://www.nlm.nih.gov/research/umls/rxnorm",
  atc: "http://www.whocc.no/atc",
  absent: "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips",
  loinc: "http://loinc.org",
} as const;

/** `coded("snomed 91936005 Allergy to penicillin")`; words alone are its text. */
export function coded(written: string, text?: string): Resource {
  const [key = "", code = "", ...words] = written.split(" ");
  const system = systems[key as keyof typeof systems];
  if (system === undefined) return { text: written };
  const display = words.join(" ");
  const coding = [{ system, code, ...(display === "" ? {} : { display }) }];
  return { coding, ...(text === undefined ? {} : { text }) };
}

const patient = { reference: "urn:uuid:00000000-0000-4000-8000-000000000001" };
const status = (system: string, code: string): Resource => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});

interface Extra {
  readonly clinical?: string;
  readonly verification?: string;
  readonly [key: string]: Json | undefined;
}

function withStatus(
  kind: "allergyintolerance" | "condition",
  { clinical, verification, ...rest }: Extra,
): Resource {
  const verificationSystem =
    kind === "condition" ? "condition-ver-status" : "allergyintolerance-verification";
  return {
    ...(clinical === undefined ? {} : { clinicalStatus: status(`${kind}-clinical`, clinical) }),
    ...(verification === undefined
      ? {}
      : { verificationStatus: status(verificationSystem, verification) }),
    ...(rest as Resource),
  };
}

export function allergy(
  code: Json,
  extra: Extra = { clinical: "active", verification: "confirmed" },
): Resource {
  return {
    resourceType: "AllergyIntolerance",
    code,
    patient,
    ...withStatus("allergyintolerance", extra),
  };
}

/** One reaction with these signs. */
export function reaction(...signs: readonly Json[]): Json {
  return [{ manifestation: signs }];
}

export function condition(
  code: Json,
  extra: Extra = { clinical: "active", verification: "confirmed" },
): Resource {
  return { resourceType: "Condition", code, subject: patient, ...withStatus("condition", extra) };
}

export function procedure(code: Json, extra: Resource = {}): Resource {
  return { resourceType: "Procedure", status: "completed", code, subject: patient, ...extra };
}

export function medicine(concept: Json, extra: Resource = {}): Resource {
  return {
    resourceType: "MedicationStatement",
    status: "active",
    medicationCodeableConcept: concept,
    subject: patient,
    ...extra,
  };
}

const typeOf = (resource: Resource): string => resource["resourceType"] as string;

/** A resource with the address others call it by. */
export interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
}

const sectionOf: Readonly<Record<string, string>> = {
  AllergyIntolerance: "48765-2",
  Condition: "11450-4",
  MedicationStatement: "10160-0",
  MedicationRequest: "10160-0",
  Procedure: "47519-4",
  DeviceUseStatement: "46264-8",
  FamilyMemberHistory: "10157-6",
};

export const person: Resource = {
  resourceType: "Patient",
  id: "p1",
  name: [{ text: "A. Example" }],
  birthDate: "1958-04-02",
};

/**
 * A document after the International Patient Summary: a Composition whose sections name the
 * resources, the Patient, and the resources.
 *
 * @param sections further sections, or other ones for a code
 */
export function makeDocument(
  resources: readonly Resource[],
  sections: readonly Resource[] = [],
): Resource {
  const entries = resources.map((resource, place): Entry => {
    return {
      fullUrl: `urn:uuid:00000000-0000-4000-8000-0000000001${String(place).padStart(2, "0")}`,
      resource,
    };
  });
  const codes = [...new Set(entries.flatMap(({ resource }) => sectionOf[typeOf(resource)] ?? []))];
  const own = codes.map((code) => ({
    ...emptySection(code),
    entry: entries
      .filter(({ resource }) => sectionOf[typeOf(resource)] === code)
      .map(({ fullUrl }) => ({ reference: fullUrl })),
  }));
  const composition = {
    resourceType: "Composition",
    status: "final",
    type: coded("loinc 60591-5 Patient summary Document"),
    subject: patient,
    date: "2026-11-20T10:00:00+01:00",
    title: "Patient summary",
    section: [...own, ...sections],
  };
  return {
    resourceType: "Bundle",
    type: "document",
    timestamp: "2026-11-20T10:00:01+01:00",
    entry: [
      { fullUrl: "urn:uuid:00000000-0000-4000-8000-000000000000", resource: composition },
      { fullUrl: patient.reference, resource: person },
      ...entries.map(({ fullUrl, resource }) => ({ fullUrl, resource })),
    ],
  };
}

export function emptySection(code: string, extra: Resource = {}): Resource {
  return {
    title: code,
    code: coded(`loinc ${code}`),
    text: { status: "generated", div: "<div/>" },
    ...extra,
  };
}

/** An answer to a search: resources with a server's addresses. */
export function makeSearchset(resources: readonly Resource[]): Resource {
  return {
    resourceType: "Bundle",
    type: "searchset",
    total: resources.length,
    entry: resources.map((resource, place) => ({
      fullUrl: `https://ehr.example/fhir/${typeOf(resource)}/${place}`,
      resource,
      search: { mode: "match" },
    })),
  };
}
