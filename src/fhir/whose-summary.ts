import { findReferenced, type ResourceIndex } from "./find-referenced.ts";
import { spotAt, textAt, type Spot } from "./json-spot.ts";

/** Whose a resource is: the place of the Patient it names, or the name itself; nothing where it names none. */
export function nameOwner(resource: Spot, index: ResourceIndex): string | undefined {
  for (const key of ["patient", "subject"]) {
    const reference = textAt(spotAt(resource, key), "reference")?.value;
    if (reference === undefined) continue;
    const tail = /(?:^|\/)(Patient\/[A-Za-z0-9\-.]{1,64})/u.exec(reference)?.[1];
    return findReferenced(index, resource, reference)?.path ?? tail ?? reference;
  }
  return undefined;
}
