/** The code systems a summary's codes may be of, by the addresses senders write for them. */
export type CodeSystem = "snomed" | "icd10" | "rxnorm" | "atc" | "absentUnknown" | "other";

const addresses: Readonly<Record<string, CodeSystem>> = {
  "http://snomed.info/sct": "snomed",
  "urn:oid:2.16.840.1.113883.6.96": "snomed",
  "http://hl7.org/fhir/sid/icd-10": "icd10",
  "http://hl7.org/fhir/sid/icd-10-cm": "icd10",
  "http://hl7.org/fhir/sid/icd-10-de": "icd10",
  "http://fhir.de/CodeSystem/bfarm/icd-10-gm": "icd10",
  "http://fhir.de/CodeSystem/dimdi/icd-10-gm": "icd10",
  "urn:oid:2.16.840.1.113883.6.3": "icd10",
  "urn:oid:2.16.840.1.113883.6.90": "icd10",
  "http://www.nlm.nih.gov/research/umls/rxnorm": "rxnorm",
  "urn:oid:2.16.840.1.113883.6.88": "rxnorm",
  "http://www.whocc.no/atc": "atc",
  "http://fhir.de/CodeSystem/bfarm/atc": "atc",
  "urn:oid:2.16.840.1.113883.6.73": "atc",
  "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips": "absentUnknown",
};

/** Which system an address is of; versions of it behind a bar are the same system. */
export function nameCodeSystem(address: string | undefined): CodeSystem {
  const bare = (address ?? "")
    .split("|")[0]!
    .replace(/\/$/u, "")
    .replace(/^https:/u, "http:");
  return Object.hasOwn(addresses, bare) ? addresses[bare]! : "other";
}
