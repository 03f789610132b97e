import { findReferenced, type ResourceIndex } from "./find-referenced.ts";
import { spotAt, spotsAt, textAt, type Spot } from "./json-spot.ts";
import { joinConcepts, readConcept, type Concept } from "./read-concept.ts";

/**
 * The concepts that say what a resource is about, along its references, in the shapes of R4 and R5.
 *
 * @returns none where it names nothing, or names what is not in the bundle
 */
export function listConcepts(resource: Spot, index: ResourceIndex): readonly Concept[] {
  switch (textAt(resource, "resourceType")?.value) {
    case "Device":
      return readDevice(resource);
    case "DeviceUseStatement":
    case "DeviceUsage": {
      const device = findDevice(resource, index);
      const own = readAll(spotAt(spotAt(resource, "device"), "concept"));
      return [...own, ...(device === undefined ? [] : readDevice(device))];
    }
    case "MedicationStatement":
    case "MedicationRequest":
      return listMedicineConcepts(resource, index);
    case "FamilyMemberHistory":
      return spotsAt(resource, "condition").flatMap((one) => readAll(spotAt(one, "code")));
    default:
      return readAll(spotAt(resource, "code"));
  }
}

/** The device a use of one is about. */
export function findDevice(use: Spot, index: ResourceIndex): Spot | undefined {
  const device = spotAt(use, "device");
  return follow(use, index, [device, spotAt(device, "reference")]);
}

/** Its kind and its names are of one thing. */
function readDevice(device: Spot): readonly Concept[] {
  const names = [...spotsAt(device, "deviceName"), ...spotsAt(device, "name")].flatMap((one) =>
    readAll(spotAt(one, textAt(one, "value") === undefined ? "name" : "value")),
  );
  const joined = joinConcepts([...spotsAt(device, "type").map(readConcept), ...names]);
  return joined === undefined ? [] : [joined];
}

function listMedicineConcepts(resource: Spot, index: ResourceIndex): readonly Concept[] {
  const own = spotAt(resource, "medication");
  const holders = [spotAt(resource, "medicationReference"), spotAt(own, "reference")];
  const medication = follow(resource, index, holders);
  const inside = medication === undefined ? [] : spotsAt(medication, "ingredient");
  return [
    ...readAll(spotAt(resource, "medicationCodeableConcept")),
    ...readAll(spotAt(own, "concept")),
    ...(medication === undefined ? [] : readAll(spotAt(medication, "code"))),
    ...inside.flatMap((one) => readAll(spotAt(one, "itemCodeableConcept"))),
  ];
}

function readAll(spot: Spot): readonly Concept[] {
  return spot.value === undefined ? [] : [readConcept(spot)];
}

/** The resource behind the first of these that is a reference. */
function follow(resource: Spot, index: ResourceIndex, holders: readonly Spot[]): Spot | undefined {
  const reference = holders.flatMap((holder) => textAt(holder, "reference")?.value ?? [])[0];
  return reference === undefined ? undefined : findReferenced(index, resource, reference);
}
