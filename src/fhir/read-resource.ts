import { readAbsence } from "./allergy-terms.ts";
import type { ResourceIndex } from "./find-referenced.ts";
import type { IpsNotUnderstood, IpsSetAside } from "./ips-reading.ts";
import { spotAt, textAt, type Spot } from "./json-spot.ts";
import { findDevice, listConcepts } from "./list-concepts.ts";
import { listNotUnderstood } from "./list-not-understood.ts";
import { readAllergy, readAllergyAmongProblems } from "./read-allergy.ts";
import { joinConcepts, type Concept } from "./read-concept.ts";
import { makeBase, readHeartConcept, type ResourceReading } from "./read-heart-resource.ts";
import { readMedicine } from "./read-medicine.ts";
import type { ReadReferenced } from "./read-referenced.ts";
import { readDay, readStatus, type Status } from "./read-status.ts";

/** What a resource stands among. */
export interface Surroundings {
  readonly index: ResourceIndex;
  readonly readReferenced: ReadReferenced;
  /** Devices that were read through their use, with their status. */
  readonly used: Map<string, Status>;
  readonly isOfFamily: (path: string) => boolean;
  readonly isOfAnother: (path: string) => boolean;
  /** The day of the summary, where it tells it. */
  readonly madeOn: string | undefined;
}

export interface FullReading extends ResourceReading {
  readonly notUnderstood: readonly IpsNotUnderstood[];
}

export const readTypes: ReadonlySet<string> = new Set([
  "AllergyIntolerance",
  "Condition",
  "Procedure",
  "Device",
  "DeviceUseStatement",
  "DeviceUsage",
  "MedicationStatement",
  "MedicationRequest",
  "FamilyMemberHistory",
  "Flag",
]);

const nothing: FullReading = { findings: [], setAside: [], notUnderstood: [] };

/** Read one resource; what does not count is set aside with its words and the reason. */
export function readResource(resource: Spot, around: Surroundings): FullReading {
  const type = textAt(resource, "resourceType")!.value;
  if (type === "Device" && around.used.has(resource.path)) return nothing;
  const concepts = listConcepts(resource, around.index, around.readReferenced);
  const status = readWholeStatus(resource, around);
  const why = findReasonAside(type, resource, around) ?? status.aside;
  if (why !== undefined) {
    const setAside = concepts.flatMap(({ shown }) =>
      shown ? [{ path: shown.path, text: shown.value, why }] : [],
    );
    return { ...nothing, setAside };
  }
  const reading = read(type, resource, concepts, status, around.madeOn);
  // A device on its own may be the machine that wrote the summary.
  const isNameless = type === "Device" && concepts.length === 0;
  const left = isNameless ? [] : listNotUnderstood(resource, concepts, reading);
  return { ...reading, notUnderstood: left };
}

function findReasonAside(
  type: string,
  { path }: Spot,
  { isOfAnother, isOfFamily }: Surroundings,
): IpsSetAside["why"] | undefined {
  if (isOfAnother(path)) return "anotherPerson";
  return type === "FamilyMemberHistory" || isOfFamily(path) ? "family" : undefined;
}

/** Of a use of a device the status of both: what is out of order on one side is so as a whole. */
function readWholeStatus(resource: Spot, { index, used }: Surroundings): Status {
  const own = readStatus(resource);
  const device = findDevice(resource, index);
  if (device === undefined) return own;
  const other = used.get(device.path) ?? readStatus(device);
  used.set(device.path, other);
  if (own.aside !== undefined || own.standing !== "holds") return own;
  return { ...other, doubts: [...own.doubts, ...other.doubts] };
}

function read(
  type: string,
  resource: Spot,
  concepts: readonly Concept[],
  status: Status,
  madeOn: string | undefined,
): ResourceReading {
  switch (type) {
    case "AllergyIntolerance":
      return readAllergy(resource, status);
    case "MedicationStatement":
    case "MedicationRequest": {
      const on = readDay(resource, "effectivePeriod", "effectiveDateTime", "authoredOn");
      const none = concepts.flatMap((concept) => listNone(concept, status));
      const now = isOver(resource, madeOn) ? endedYetActive(status) : status;
      const finding = none.length > 0 ? undefined : readMedicine(concepts, now, on);
      return { findings: finding === undefined ? none : [finding], setAside: [] };
    }
    case "Flag":
      return nothing;
    default: {
      const on = readDay(
        resource,
        "performedDateTime",
        "performedPeriod",
        "occurrenceDateTime",
        "occurrencePeriod",
        "onsetDateTime",
        "onsetPeriod",
        "timingDateTime",
        "timingPeriod",
      );
      const joined = joinConcepts(concepts);
      const heart = joined && readHeartConcept(joined, status, on);
      const allergy =
        joined && type === "Condition" ? readAllergyAmongProblems(joined, status, on) : undefined;
      const none = concepts.flatMap((concept) => listNone(concept, status));
      return {
        findings: [...none, ...(heart?.findings ?? []), ...(allergy?.findings ?? [])],
        setAside: [...(heart?.setAside ?? []), ...(allergy?.setAside ?? [])],
      };
    }
  }
}

/** Called active, and ended before the summary was made: one of the two is wrong. */
function isOver(resource: Spot, madeOn: string | undefined): boolean {
  const end = textAt(spotAt(resource, "effectivePeriod"), "end")?.value.slice(0, 10);
  return madeOn !== undefined && end?.length === 10 && end < madeOn;
}

function endedYetActive(status: Status): Status {
  return status.standing === "holds"
    ? { standing: "doubtful", doubts: [...status.doubts, "statusUnclear"] }
    : status;
}

/** "No known procedures" is a statement that somebody made. */
function listNone({ codes }: Concept, status: Status): ResourceReading["findings"] {
  return codes.flatMap(({ system, code, path, written, display }) => {
    const of = readAbsence(system, code);
    if (of === undefined || of === "notKnown") return [];
    const origin = { path, how: "code", text: display?.value ?? written } as const;
    return [{ kind: "none" as const, of, ...makeBase(origin, status.doubts, status, undefined) }];
  });
}
