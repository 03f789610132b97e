import { makeFactId } from "#record/fact-id.ts";
import { parseFact } from "#record/parse-fact.ts";
import { placeInZone } from "#units/zoned-time.ts";
import type { LineFact, LineFields, LineKind } from "./line-form.ts";

const self = makeFactId(0, Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

/** A fact of a line as it stands in the record, written on a day; through the same door as all. */
export function lineFact<Kind extends LineKind>(
  kind: Kind,
  fields: LineFields<Kind>,
  { on = "2026-11-20", line = 1 }: { readonly on?: string; readonly line?: number } = {},
): LineFact<Kind> {
  const at_ms = Date.parse(`${on}T08:00:00Z`);
  const parsed = parseFact({
    id: makeFactId(at_ms, Uint8Array.of(line, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
    person: self,
    device: self,
    madeBy: "self",
    at: placeInZone(at_ms, "Europe/Zurich"),
    kind,
    line: makeFactId(0, Uint8Array.of(line, 2, 2, 2, 2, 2, 2, 2, 2, 2)),
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value as LineFact<LineKind> as LineFact<Kind>;
}
