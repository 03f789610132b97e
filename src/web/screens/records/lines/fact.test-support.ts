import type { FactKind, FactOf } from "#record/fact.ts";
import { makeFactId } from "#record/fact-id.ts";
import { parseFact } from "#record/parse-fact.ts";
import { placeInZone } from "#units/zoned-time.ts";
import type { LineFact, LineFields, LineKind } from "./line-form.ts";

const self = makeFactId(0, Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

interface When {
  readonly on?: string;
  /** Another one for each fact of a day, as its id is made from it. */
  readonly line?: number;
}

/** A fact of a line as it stands in the record, written on a day; through the same door as all. */
export function lineFact<Kind extends LineKind>(
  kind: Kind,
  fields: LineFields<Kind>,
  when: When = {},
): LineFact<Kind> {
  const clinicKind = "what" in fields ? "visitInstruction" : "clinicProphylaxis";
  const made =
    kind === "clinicWord"
      ? factOf(clinicKind, fields, when)
      : kind === "lab"
        ? factOf(kind, fields, when)
        : factOf(kind as FactKind, { line: lineOf(when.line ?? 1), ...fields }, when);
  return made as LineFact<LineKind> as LineFact<Kind>;
}

/** A fact of any kind. */
export function factOf<Kind extends FactKind>(
  kind: Kind,
  fields: object,
  { on = "2026-11-20", line = 1 }: When = {},
): FactOf<Kind> {
  const at_ms = Date.parse(`${on}T08:00:00Z`);
  const parsed = parseFact({
    id: makeFactId(at_ms, Uint8Array.of(line, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
    person: self,
    device: self,
    madeBy: "self",
    at: placeInZone(at_ms, "Europe/Zurich"),
    kind,
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value as FactOf<Kind>;
}

function lineOf(line: number): string {
  return makeFactId(0, Uint8Array.of(line, 2, 2, 2, 2, 2, 2, 2, 2, 2));
}
