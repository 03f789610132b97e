import { spotAlong, spotsAt, textAt, type Spot } from "./json-spot.ts";

/** Every resource of a bundle by the names others may call it by. */
export type ResourceIndex = ReadonlyMap<string, Spot>;

/** Longer than any address of a server; in a longer one no name is looked for. */
const longestAddress_letters = 2_000;

/** The type begins the address or a part of it, so that no letter is looked at from every other. */
const relativeName =
  /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/u;

/** Where a server put it, and which version: `https://…/Medication/7/_history/2`. */
function readRelativeName(address: string): string | undefined {
  return address.length > longestAddress_letters ? undefined : relativeName.exec(address)?.[1];
}

/** By full address, and by type and id. Of two with one name the first is meant. */
export function indexResources(entries: readonly Spot[]): ResourceIndex {
  const index = new Map<string, Spot>();
  for (const entry of entries) {
    const resource = spotAlong(entry, "resource");
    const type = textAt(resource, "resourceType")?.value;
    if (type === undefined) continue;
    const id = textAt(resource, "id")?.value;
    const address = textAt(entry, "fullUrl")?.value;
    const names = [address, id && `${type}/${id}`, address && readRelativeName(address)];
    for (const name of names) {
      if (name !== undefined && name !== "" && !index.has(name)) index.set(name, resource);
    }
  }
  return index;
}

/** The resource a reference means: inside the one that names it (`#1`), or beside it. */
export function findReferenced(
  index: ResourceIndex,
  from: Spot,
  reference: string,
): Spot | undefined {
  if (reference.startsWith("#")) {
    return spotsAt(from, "contained").find(
      (inside) => textAt(inside, "id")?.value === reference.slice(1),
    );
  }
  const relative = readRelativeName(reference);
  return index.get(reference) ?? (relative === undefined ? undefined : index.get(relative));
}
