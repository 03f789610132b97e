import { nameCodeSystem, type CodeSystem } from "./code-systems.ts";
import { longestText } from "./free-text.ts";
import { spotsAt, spotAt, textAt, type Spot, type TextSpot } from "./json-spot.ts";

/** One code of a concept, and the words its sender put beside it. */
export interface CodeSpot {
  readonly path: string;
  readonly system: CodeSystem;
  readonly code: string;
  /** As its sender wrote it. */
  readonly written: string;
  readonly display: TextSpot | undefined;
}

/** A CodeableConcept as it can be read: its codes, then all its words. */
export interface Concept {
  readonly spot: Spot;
  readonly codes: readonly CodeSpot[];
  readonly words: readonly TextSpot[];
  /** A text that is too long to be searched. */
  readonly tooLong: readonly TextSpot[];
  /** The sender says that it is not known, or not to be told. */
  readonly isSaidAbsent: boolean;
  /** What to show of it, and where that stands. */
  readonly shown: TextSpot | undefined;
}

const dataAbsent = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/** Read a concept; a plain text in its place counts as its words. */
export function readConcept(spot: Spot): Concept {
  if (typeof spot.value === "string") {
    const words = spot.value.trim() === "" ? [] : [{ path: spot.path, value: spot.value }];
    return sortWords({ spot, codes: [], isSaidAbsent: false }, words);
  }
  const codings = spotsAt(spot, "coding");
  const codes = codings.flatMap((coding): CodeSpot[] => {
    const code = textAt(coding, "code");
    if (code === undefined) return [];
    const system = nameCodeSystem(textAt(coding, "system")?.value);
    return [
      {
        path: coding.path,
        system,
        code: system === "icd10" ? plainIcd10(code.value) : code.value.trim(),
        written: code.value.trim(),
        display: textAt(coding, "display"),
      },
    ];
  });
  const own = textAt(spot, "text");
  const displays = codings.flatMap((coding) => textAt(coding, "display") ?? []);
  const words = own === undefined ? displays : [own, ...displays];
  const isSaidAbsent = [spot, ...codings].some((part) => hasAbsentReason(part));
  return sortWords({ spot, codes, isSaidAbsent }, words);
}

/** `Z952`, `Z95.2 G` and `I39.8*` are written for `Z95.2` and `I39.8`. */
function plainIcd10(code: string): string {
  const match = /^([A-Z]\d\d)\.?([\dA-Z]{0,4})[*+!]?(?: [AGVZ])?$/u.exec(code.trim().toUpperCase());
  if (match === null) return code.trim();
  return match[2] === "" ? match[1]! : `${match[1]!}.${match[2]!}`;
}

/** Several concepts of one thing, such as a device's type and its names, as one. */
export function joinConcepts(concepts: readonly Concept[]): Concept | undefined {
  const [first] = concepts;
  if (first === undefined) return undefined;
  return {
    spot: first.spot,
    codes: concepts.flatMap(({ codes }) => codes),
    words: concepts.flatMap(({ words }) => words),
    tooLong: concepts.flatMap(({ tooLong }) => tooLong),
    isSaidAbsent: concepts.some(({ isSaidAbsent }) => isSaidAbsent),
    shown: concepts.find(({ shown }) => shown !== undefined)?.shown,
  };
}

/** Whether something carries FHIR's mark for "not known" in place of a value. */
function hasAbsentReason(spot: Spot): boolean {
  return [spotAt(spot, "_text"), spotAt(spot, "_code"), spot].some((part) =>
    spotsAt(part, "extension").some((one) => textAt(one, "url")?.value === dataAbsent),
  );
}

function sortWords(
  base: Pick<Concept, "spot" | "codes" | "isSaidAbsent">,
  all: readonly TextSpot[],
): Concept {
  const words = all.filter(({ value }) => value.length <= longestText);
  const code = base.codes[0];
  return {
    ...base,
    words,
    tooLong: all.filter(({ value }) => value.length > longestText),
    shown: words[0] ?? (code && { path: `${code.path}.code`, value: code.written }),
  };
}
