import type { Fact } from "./fact.ts";
import { makeFactId } from "./fact-id.ts";
import { parseFact } from "./parse-fact.ts";

let salt = 0;

/** Another id at each call. */
export function idAt(on: string): string {
  salt += 1;
  return makeFactId(Date.parse(toInstant(on)), Uint8Array.of(salt, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

const person = idAt("2020-01-01");

/** A fact written down on a day `YYYY-MM-DD` or at an instant; through the same door as all. */
export function factAt(on: string, kind: Fact["kind"], fields: object): Fact {
  const parsed = parseFact({
    id: idAt(on),
    person,
    device: person,
    madeBy: "self",
    at: { instant: toInstant(on), zone: "Etc/UTC", offset_min: 0 },
    kind,
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function toInstant(on: string): string {
  return on.includes("T") ? on : `${on}T08:00:00Z`;
}
