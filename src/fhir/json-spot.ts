/** A value inside a JSON document, and the way to it: `entry[3].resource`. */
export interface Spot {
  readonly path: string;
  readonly value: unknown;
}

export interface TextSpot extends Spot {
  readonly value: string;
}

/** What stands under a key of an object or at a place of a list; `undefined` as its value where nothing does. */
export function spotAt({ path, value }: Spot, key: string | number): Spot {
  const isList = typeof key === "number";
  const way = isList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
  const holds = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return { path: way, value: holds ? (value as Record<string | number, unknown>)[key] : undefined };
}

/** The members of a list; a value on its own is a list of one, and nothing is none. */
export function spotsAt(spot: Spot, key: string): readonly Spot[] {
  const inside = spotAt(spot, key);
  if (Array.isArray(inside.value)) return inside.value.map((_, place) => spotAt(inside, place));
  return inside.value === undefined || inside.value === null ? [] : [inside];
}

/** A text that is not blank. */
export function textAt(spot: Spot, key: string): TextSpot | undefined {
  const { path, value } = spotAt(spot, key);
  return typeof value === "string" && value.trim() !== "" ? { path, value } : undefined;
}

/** The same along several keys: `resource`, `code`. */
export function spotAlong(spot: Spot, ...keys: readonly string[]): Spot {
  return keys.reduce<Spot>((inside, key) => spotAt(inside, key), spot);
}
