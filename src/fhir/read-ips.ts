import type { Issue } from "#record/issue.ts";
import { findAllergyTargets, type AllergyTarget } from "./allergy-terms.ts";
import { checkBundle, issue } from "./check-bundle.ts";
import { indexResources } from "./find-referenced.ts";
import type {
  IpsFinding,
  IpsNotUnderstood,
  IpsReading,
  IpsSectionName,
  IpsSetAside,
} from "./ips-reading.ts";
import { spotAlong, spotsAt, textAt, type Spot } from "./json-spot.ts";
import { readNarrative } from "./read-narrative.ts";
import { makeReadReferenced } from "./read-referenced.ts";
import { readResource, readTypes, type Surroundings } from "./read-resource.ts";
import { readSections, type SectionText, type Sections } from "./read-sections.ts";
import { readDay } from "./read-status.ts";
import { nameOwner } from "./whose-summary.ts";

/**
 * Read what counts for a card out of an International Patient Summary, or out of a search's answer.
 *
 * Allergies, implants, procedures, infections and disorders of heart valves, and medicines, by
 * codes or by words in six languages; each with the place it was read at. What is denied, refuted,
 * planned or another person's is set aside with its reason; what is in no words of ours is kept as
 * it is written. An empty section says nothing. Never throws.
 *
 * @param json any JSON value
 * @returns issues with path, expected and found where it is no such bundle, or of several persons
 */
export function readIps(
  json: unknown,
):
  | { readonly ok: true; readonly reading: IpsReading }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const root: Spot = { path: "", value: json };
  const issues = checkBundle(root);
  if (issues.length > 0) return { ok: false, issues };
  const entries = spotsAt(root, "entry");
  const index = indexResources(entries);
  const form = textAt(root, "type")!.value as IpsReading["form"];
  const composition = form === "document" ? spotAlong(entries[0]!, "resource") : undefined;
  const resources = entries.map((entry) => spotAlong(entry, "resource"));
  const read = resources.filter((spot) => readTypes.has(textAt(spot, "resourceType")?.value ?? ""));
  const owners = new Map(read.map((spot) => [spot.path, nameOwner(spot, index)]));
  const person = composition && nameOwner(composition, index);
  const everybody = [...new Set([...owners.values()].filter((one) => one !== undefined))];
  const patients = resources.filter(
    (spot) => textAt(spot, "resourceType")?.value === "Patient" && !everybody.includes(spot.path),
  );
  const people = [...everybody, ...patients.map(({ path }) => path)];
  // What names nobody is of the only one there is; of two nobody knows whose.
  const isSomeOfNobody = [...owners.values()].includes(undefined);
  if (person === undefined && (everybody.length > 1 || (isSomeOfNobody && people.length > 1))) {
    return {
      ok: false,
      issues: [issue("entry", "contradiction", "the entries of one person", people.join(", "))],
    };
  }
  const told: Sections | undefined = composition && readSections(composition, index);
  const madeOn = (composition && readDay(composition, "date")) ?? readDay(root, "timestamp");
  const around: Surroundings = {
    index,
    madeOn,
    readReferenced: makeReadReferenced(),
    used: new Map(),
    isOfFamily: (path) => told?.family.has(path) === true,
    isOfAnother: (path) => {
      const owner = owners.get(path);
      return person !== undefined && owner !== undefined && owner !== person;
    },
  };
  const findings: IpsFinding[] = [...(told?.findings ?? [])];
  const setAside: IpsSetAside[] = [];
  const notUnderstood: IpsNotUnderstood[] = [];
  const parts = [
    ...inReadingOrder(read).map((spot) => readResource(spot, around)),
    ...(told?.narratives ?? []).map(readNarrative),
  ];
  for (const part of parts) {
    // One by one: a call takes no more than some ten thousand arguments.
    for (const one of part.findings) findings.push(one);
    for (const one of part.setAside) setAside.push(one);
    for (const one of part.notUnderstood) notUnderstood.push(one);
  }
  if (!isOnlyTold(told, "allergies")) {
    findings.push(...findUntoldAllergies(told?.besideAllergies ?? [], findings, setAside));
  }
  return {
    ok: true,
    reading: {
      form,
      ...(madeOn === undefined ? {} : { madeOn }),
      findings,
      setAside,
      notUnderstood,
      sections: told?.sections ?? [],
    },
  };
}

function isOnlyTold(told: Sections | undefined, section: IpsSectionName): boolean {
  return told?.narratives.some((one) => one.section === section) === true;
}

/**
 * Allergies that the text of a section tells and no entry of it does: both are the sender's word,
 * and a text that names penicillin does not stand beside "no allergy".
 */
function findUntoldAllergies(
  texts: readonly SectionText[],
  findings: readonly IpsFinding[],
  setAside: readonly IpsSetAside[],
): IpsFinding[] {
  const told = new Set<AllergyTarget>([
    ...findings.flatMap((one) => (one.kind === "allergy" ? [one.about] : [])),
    ...setAside.flatMap(({ text }) => findAllergyTargets(text).map(({ about }) => about)),
  ]);
  return texts
    .flatMap((text) => readNarrative(text).findings)
    .flatMap((one): IpsFinding[] => {
      if (one.kind !== "allergy" || told.has(one.about)) return [];
      told.add(one.about);
      return [{ ...one, standing: "doubtful", doubts: [...one.doubts, "unconfirmed"] }];
    });
}

/** The use of a device before the device, as its status is of the body and not of the shelf. */
function inReadingOrder(resources: readonly Spot[]): readonly Spot[] {
  const isUse = (spot: Spot): boolean => textAt(spot, "resourceType")!.value.startsWith("DeviceUs");
  return [...resources.filter(isUse), ...resources.filter((spot) => !isUse(spot))];
}
