import { readAbsence } from "./allergy-terms.ts";
import type { IpsNotUnderstood } from "./ips-reading.ts";
import { spotAt, textAt, type Spot } from "./json-spot.ts";
import type { Concept } from "./read-concept.ts";
import type { ResourceReading } from "./read-heart-resource.ts";

/** So much of a text that was not searched is shown. */
export const shownOfLong_letters = 200;

/** What of a resource no finding, and no reason to set it aside, was made from. */
export function listNotUnderstood(
  resource: Spot,
  concepts: readonly Concept[],
  { findings, setAside }: ResourceReading,
): readonly IpsNotUnderstood[] {
  const type = textAt(resource, "resourceType")!.value;
  const make = (why: IpsNotUnderstood["why"], path: string, text = ""): IpsNotUnderstood => {
    return { resource: type, path, text, why };
  };
  const long = concepts.flatMap(({ tooLong }) =>
    tooLong.map(({ path, value }) => make("tooLong", path, value.slice(0, shownOfLong_letters))),
  );
  if (findings.length + setAside.length > 0) return long;
  const [first] = concepts;
  if (first === undefined) {
    const isBroken = referring.some((key) => spotAt(resource, key).value !== undefined);
    return [make(isBroken ? "brokenReference" : "noName", resource.path)];
  }
  const shown = concepts.flatMap((concept) => concept.shown ?? []);
  if (concepts.some(isSaidNotKnown)) {
    return [make("saidNotKnown", shown[0]?.path ?? first.spot.path, shown[0]?.value), ...long];
  }
  const unknown = shown.map(({ path, value }) => make("unknownTerm", path, value));
  const isNameless = unknown.length + long.length === 0;
  return isNameless ? [make("noName", first.spot.path)] : [...unknown, ...long];
}

const referring = ["medicationReference", "medication", "device"] as const;

function isSaidNotKnown({ isSaidAbsent, codes }: Concept): boolean {
  return isSaidAbsent || codes.some(({ system, code }) => readAbsence(system, code) === "notKnown");
}
