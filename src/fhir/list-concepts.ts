import { findReferenced, type ResourceIndex } from "./find-referenced.ts";
import { spotAt, spotsAt, textAt, type Spot, type TextSpot } from "./json-spot.ts";
import { joinConcepts, readConcept, type Concept } from "./read-concept.ts";
import type { ReadReferenced } from "./read-referenced.ts";

/**
 * The concepts that say what a resource is about, along its references, in the shapes of R4 and R5.
 *
 * @returns none where it names nothing, or names what is not in the bundle; a reference that there
 * is no more room to follow, as a text that was too long
 */
export function listConcepts(
  resource: Spot,
  index: ResourceIndex,
  readReferenced: ReadReferenced,
): readonly Concept[] {
  switch (textAt(resource, "resourceType")?.value) {
    case "Device":
      return readDevice(resource);
    case "DeviceUseStatement":
    case "DeviceUsage": {
      const own = readAll(spotAt(spotAt(resource, "device"), "concept"));
      const holders = listDeviceHolders(resource);
      return [...own, ...readBehind(holders, resource, index, readReferenced, readDevice)];
    }
    case "MedicationStatement":
    case "MedicationRequest":
      return listMedicineConcepts(resource, index, readReferenced);
    case "FamilyMemberHistory":
      return spotsAt(resource, "condition").flatMap((one) => readAll(spotAt(one, "code")));
    default:
      return readAll(spotAt(resource, "code"));
  }
}

/** The device a use of one is about. */
export function findDevice(use: Spot, index: ResourceIndex): Spot | undefined {
  const reference = findReference(listDeviceHolders(use));
  return reference && findReferenced(index, use, reference.value);
}

function listDeviceHolders(use: Spot): readonly Spot[] {
  const device = spotAt(use, "device");
  return [device, spotAt(device, "reference")];
}

/** Its kind and its names are of one thing. */
function readDevice(device: Spot): readonly Concept[] {
  const names = [...spotsAt(device, "deviceName"), ...spotsAt(device, "name")].flatMap((one) =>
    readAll(spotAt(one, textAt(one, "value") === undefined ? "name" : "value")),
  );
  const joined = joinConcepts([...spotsAt(device, "type").map(readConcept), ...names]);
  return joined === undefined ? [] : [joined];
}

function listMedicineConcepts(
  resource: Spot,
  index: ResourceIndex,
  readReferenced: ReadReferenced,
): readonly Concept[] {
  const own = spotAt(resource, "medication");
  const holders = [spotAt(resource, "medicationReference"), spotAt(own, "reference")];
  return [
    ...readAll(spotAt(resource, "medicationCodeableConcept")),
    ...readAll(spotAt(own, "concept")),
    ...readBehind(holders, resource, index, readReferenced, readMedication),
  ];
}

function readMedication(medication: Spot): readonly Concept[] {
  const inside = spotsAt(medication, "ingredient");
  return [
    ...readAll(spotAt(medication, "code")),
    ...inside.flatMap((one) => readAll(spotAt(one, "itemCodeableConcept"))),
  ];
}

function readAll(spot: Spot): readonly Concept[] {
  return spot.value === undefined ? [] : [readConcept(spot)];
}

/** The first of these that is a reference. */
function findReference(holders: readonly Spot[]): TextSpot | undefined {
  return holders.flatMap((holder) => textAt(holder, "reference") ?? [])[0];
}

/**
 * What stands behind a reference, if there is room to read it; where there is no such resource, the
 * words beside the reference, which are all its sender told.
 */
function readBehind(
  holders: readonly Spot[],
  from: Spot,
  index: ResourceIndex,
  readReferenced: ReadReferenced,
  read: (resource: Spot) => readonly Concept[],
): readonly Concept[] {
  const reference = findReference(holders);
  const resource = reference && findReferenced(index, from, reference.value);
  if (reference === undefined || resource === undefined) {
    const words = holders.flatMap((holder) => textAt(holder, "display") ?? [])[0];
    return words === undefined ? [] : [readConcept(words)];
  }
  return readReferenced(resource.path, () => read(resource)) ?? [makeUnread(reference)];
}

/** In place of what was not read, so that it is not left out in silence. */
function makeUnread(reference: TextSpot): Concept {
  return {
    spot: reference,
    codes: [],
    words: [],
    tooLong: [reference],
    isSaidAbsent: false,
    shown: undefined,
  };
}
