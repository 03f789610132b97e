import { findReferenced, type ResourceIndex } from "./find-referenced.ts";
import {
  ipsSectionNames,
  type IpsFinding,
  type IpsSection,
  type IpsSectionName,
} from "./ips-reading.ts";
import { spotAt, spotsAt, textAt, type Spot, type TextSpot } from "./json-spot.ts";
import { readConcept } from "./read-concept.ts";

/** LOINC codes of the sections we look into. @source HL7 International Patient Summary 2.0 */
const sectionCodes: ReadonlyMap<string, IpsSectionName> = new Map([
  ["48765-2", "allergies"],
  ["11450-4", "problems"],
  ["10160-0", "medicines"],
  ["47519-4", "procedures"],
  ["46264-8", "devices"],
]);
const familyHistory = "10157-6";

export interface SectionText {
  readonly section: IpsSectionName;
  readonly spot: TextSpot;
}

/** What a composition says of its sections. */
export interface Sections {
  readonly sections: readonly IpsSection[];
  /** "Nil known" as the reason why a section is empty is a statement. */
  readonly findings: readonly IpsFinding[];
  /** Resources told under the history of the family, by path. */
  readonly family: ReadonlySet<string>;
  /** Texts of sections that hold nothing else. */
  readonly narratives: readonly SectionText[];
  /** Texts of allergies that stand beside entries, or beside a word that there are none. */
  readonly besideAllergies: readonly SectionText[];
}

/** Read the sections of a document. One that is empty, or not there, says nothing. */
export function readSections(composition: Spot, index: ResourceIndex): Sections {
  const told = listSections(composition).map((spot) => ({ spot, codes: listCodes(spot) }));
  const family = told
    .filter(({ codes }) => codes.includes(familyHistory))
    .flatMap(({ spot }) => spotsAt(spot, "entry"))
    .flatMap((entry) => textAt(entry, "reference")?.value ?? [])
    // What is inside the composition itself is no entry, and is read nowhere.
    .filter((reference) => !reference.startsWith("#"))
    .flatMap((reference) => findReferenced(index, composition, reference)?.path ?? []);
  const findings: IpsFinding[] = [];
  const narratives: SectionText[] = [];
  const besideAllergies = told
    .filter(({ codes }) => codes.some((code) => sectionCodes.get(code) === "allergies"))
    .flatMap(({ spot }) => textAt(spotAt(spot, "text"), "div") ?? [])
    .map((spot): SectionText => ({ section: "allergies", spot }));
  const sections = ipsSectionNames.map((section): IpsSection => {
    const own = told.filter(({ codes }) =>
      codes.some((code) => sectionCodes.get(code) === section),
    );
    const [first] = own;
    if (first === undefined) return { section, state: "absent" };
    const { path } = first.spot;
    if (own.some(({ spot }) => spotsAt(spot, "entry").length > 0))
      return { section, state: "filled", path };
    for (const { spot } of own) {
      const { codes } = readConcept(spotAt(spot, "emptyReason"));
      const nil = codes.find(({ code }) => code === "nilknown");
      if (nil === undefined) continue;
      const text = nil.display?.value ?? nil.written;
      findings.push({
        kind: "none",
        of: section,
        path: nil.path,
        how: "code",
        text,
        standing: "holds",
        doubts: [],
      });
      return { section, state: "noneKnown", path };
    }
    const written = own
      .flatMap(({ spot }) => textAt(spotAt(spot, "text"), "div") ?? [])
      .filter(({ value }) => value.replaceAll(/<[^<>]*>/gu, "").trim() !== "");
    const isEmptyByReason = own.some(({ spot }) => spotAt(spot, "emptyReason").value !== undefined);
    if (written.length === 0 || isEmptyByReason) return { section, state: "empty", path };
    for (const spot of written) narratives.push({ section, spot });
    return { section, state: "narrativeOnly", path };
  });
  return { sections, findings, family: new Set(family), narratives, besideAllergies };
}

/** Sections may stand in sections; three floors are more than a summary has. */
function listSections(holder: Spot, floors = 3): readonly Spot[] {
  if (floors === 0) return [];
  return spotsAt(holder, "section").flatMap((spot) => [spot, ...listSections(spot, floors - 1)]);
}

function listCodes(section: Spot): readonly string[] {
  return readConcept(spotAt(section, "code")).codes.map(({ code }) => code);
}
