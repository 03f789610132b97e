import type { Fact } from "#record/fact.ts";
import { makeFactId } from "#record/fact-id.ts";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import { parseFact } from "#record/parse-fact.ts";
import { riskConditions } from "../prophylaxis/prophylaxis-situation.ts";
import type { Person } from "./person.ts";

/** What a person said, by kind, and the day it was written down; `of` names its line. */
export interface Said {
  readonly kind: Fact["kind"];
  readonly written?: string;
  readonly of?: string;
  readonly [field: string]: unknown;
}

export const today = "2026-11-25";

/** A person who said this, through the same door as everywhere. */
export function personWho(...said: readonly Said[]): Person {
  const chart = foldChart(said.map(toFact));
  return { chart, health: foldHealth(chart.standing) };
}

const lined = ["medicine", "allergy", "procedure", "implant", "appointment", "visitQuestion"];

function toFact({ written = today, of, ...fields }: Said, place: number): Fact {
  const instant = `${written}T08:00:00Z`;
  const idAt = (salt: number): string =>
    // Of the first byte an id keeps four bits, of the second all.
    makeFactId(Date.parse(instant), Uint8Array.of(0, salt, 0, 0, 0, 0, 0, 0, 0, 1));
  const self = makeFactId(0, Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
  // Without a name of its own each is a line of its own.
  const lineBytes = of === undefined ? [1, place, 0, 0, 0, 0, 0, 0, 0, 0] : [2, ...nameBytes(of)];
  const line = makeFactId(0, Uint8Array.from(lineBytes));
  const parsed = parseFact({
    id: idAt(place),
    person: self,
    device: self,
    madeBy: "self",
    at: { instant, zone: "Etc/UTC", offset_min: 0 },
    ...(lined.includes(fields.kind) ? { line } : {}),
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function nameBytes(name = ""): number[] {
  return Array.from({ length: 9 }, (_none, place) => name.charCodeAt(place) || 0).map(
    (code) => code % 256,
  );
}

/** An echo letter of a day. */
export function echoOf(
  on: string,
  values: Readonly<Record<string, number>> = {},
  more: object = {},
): Said {
  const units: Readonly<Record<string, string>> = {
    effectiveOrificeArea: "mm2",
    regurgitantVolume: "mL",
    regurgitantFraction: "%",
    ejectionFraction: "%",
    endSystolicDiameter: "mm",
  };
  return {
    kind: "echo",
    on,
    source: "typed",
    method: "transthoracic",
    values: Object.entries(values).map(([measure, value]) => ({
      measure,
      value,
      unit: units[measure],
    })),
    signs: [],
    mechanism: "primary",
    ...more,
  };
}

/** "No" to all a dentist must know of. */
export const allDenied: readonly Said[] = riskConditions.map((history) => ({
  kind: "history",
  history,
  answer: "no",
}));
