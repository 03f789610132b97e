import fc from "fast-check";
import { clinicLimitIds, clinicLimitRanges, clinicLimitUnits } from "#record/clinic-limit.ts";
import { conditionAnswers, conditionIds } from "#record/condition.ts";
import type { Fact } from "#record/fact.ts";
import { feelings, findingIds, onsets } from "#record/finding.ts";
import { foldChart, type Chart } from "#record/fold-chart.ts";
import { hour_ms } from "#units/zoned-time.ts";
import { at, caseNow_ms, device, factFrame, person } from "./case-table.test-support.ts";
import { decideTriage } from "./decide-triage.ts";
import type { TriageDecision } from "./decision.ts";

/** How many generated cases a property is tried on; the mutation run asks for fewer. */
export const propertyRuns = Number(process.env["LL_PROPERTY_RUNS"] ?? 100_000);

/** A situation before it is facts: small, so that a counter-example can be read. */
export interface Situation {
  readonly feeling?: (typeof feelings)[number];
  readonly present: readonly (typeof findingIds)[number][];
  readonly unasked: readonly (typeof findingIds)[number][];
  readonly onset?: (typeof onsets)[number];
  readonly text?: string;
  readonly checkInAge_h: number;
  readonly has: Readonly<Record<string, string>>;
  readonly readings: readonly SituationReading[];
  readonly limits: Readonly<Record<string, number>>;
  readonly unreadable: number;
}

export interface SituationReading {
  readonly measure: "bloodPressure" | "pulse" | "oxygenSaturation" | "temperature" | "weight";
  readonly value: number;
  readonly second?: number;
  readonly age_h: number;
}

const few = <Value>(values: readonly Value[], most: number): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const age_h = fc.integer({ min: 0, max: 30 });

const readingArbitrary: fc.Arbitrary<SituationReading> = fc.oneof(
  fc
    .record({
      value: fc.integer({ min: 70, max: 230 }),
      pulsePressure: fc.integer({ min: 5, max: 100 }),
      age_h,
    })
    .map(({ value, pulsePressure, age_h: age }) => ({
      measure: "bloodPressure" as const,
      value,
      second: Math.min(185, Math.max(30, value - pulsePressure)),
      age_h: age,
    })),
  fc.record({
    measure: fc.constant("pulse" as const),
    value: fc.integer({ min: 35, max: 180 }),
    age_h,
  }),
  fc.record({
    measure: fc.constant("oxygenSaturation" as const),
    value: fc.integer({ min: 80, max: 100 }),
    age_h,
  }),
  fc.record({
    measure: fc.constant("temperature" as const),
    value: fc.integer({ min: 350, max: 410 }).map((tenths) => tenths / 10),
    age_h,
  }),
  fc.record({
    measure: fc.constant("weight" as const),
    value: fc.integer({ min: 690, max: 760 }).map((tenths) => tenths / 10),
    age_h: fc.integer({ min: 0, max: 200 }),
  }),
);

const limitsArbitrary: fc.Arbitrary<Record<string, number>> = fc
  .uniqueArray(fc.constantFrom(...clinicLimitIds), { maxLength: 2 })
  .chain((ids) =>
    fc.record(
      Object.fromEntries(
        ids.map((id) => {
          const { min, max } = clinicLimitRanges[id];
          return [id, fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10)];
        }),
      ),
    ),
  );

/** Everything asked about the person, with the answers that make least of it. */
const knownAndWell: Record<string, string> = {
  ...Object.fromEntries(conditionIds.map((id) => [id, "no"])),
  atrialFibrillation: "yes",
};

export const situationArbitrary: fc.Arbitrary<Situation> = fc.record(
  {
    feeling: fc.constantFrom(...feelings),
    present: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, few(findingIds, 3)),
    unasked: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, few(findingIds, 3)),
    onset: fc.constantFrom(...onsets),
    text: fc.constantFrom("", "chest pain", "my knee hurts", "no chest pain"),
    checkInAge_h: fc.constantFrom(0, 0, 0, 1, 20, 30),
    has: fc.oneof(
      fc.constant(knownAndWell),
      fc
        .array(fc.tuple(fc.constantFrom(...conditionIds), fc.constantFrom(...conditionAnswers)), {
          maxLength: 4,
        })
        .map((pairs): Record<string, string> => Object.fromEntries(pairs)),
    ),
    readings: fc.array(readingArbitrary, { maxLength: 4 }),
    limits: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, limitsArbitrary),
    unreadable: fc.constantFrom(0, 0, 0, 1),
  },
  {
    requiredKeys: ["present", "unasked", "checkInAge_h", "has", "readings", "limits", "unreadable"],
  },
);

/** A person who feels as usual, said so just now, and of whom nothing speaks. */
export const quietSituation: Situation = {
  feeling: "usual",
  present: [],
  unasked: [],
  checkInAge_h: 0,
  has: {},
  readings: [],
  limits: {},
  unreadable: 0,
};

/**
 * The facts of a situation, as the door would give them.
 *
 * Not parsed again here, and written out field by field, to keep 100,000 cases affordable: a test
 * of its own sends generated situations through the door.
 */
export function factsOf(situation: Situation, now_ms = caseNow_ms): Fact[] {
  const { feeling, present, unasked, onset, text, checkInAge_h, has, readings, limits } = situation;
  const longAgo = at(now_ms - 1_000 * hour_ms);
  const checkIn: Record<string, unknown> = {
    id: idOf(0),
    person,
    device,
    madeBy: "self",
    kind: "checkIn",
    at: at(now_ms - checkInAge_h * hour_ms),
    present,
    asked: askedOf(present, unasked),
  };
  if (feeling !== undefined) checkIn["feeling"] = feeling;
  if (onset !== undefined) checkIn["onset"] = onset;
  if (text !== undefined) checkIn["text"] = text;
  const facts: Record<string, unknown>[] = [checkIn];
  for (const [condition, answer] of Object.entries(has)) {
    const id = idOf(facts.length);
    const kind = "condition";
    facts.push({ id, person, device, madeBy: "self", kind, at: longAgo, condition, answer });
  }
  for (const reading of readings) facts.push(readingFact(reading, facts.length, now_ms));
  for (const [limit, value] of Object.entries(limits)) {
    facts.push({
      id: idOf(facts.length),
      person,
      device,
      madeBy: "self",
      kind: "careInstruction",
      at: longAgo,
      limit,
      value,
      unit: clinicLimitUnits[limit as keyof typeof clinicLimitUnits][0],
      setBy: "Dr Lee",
      setOn: "2026-10-01",
    });
  }
  return facts as unknown as Fact[];
}

const ids: string[] = [];

function idOf(index: number): string {
  return (ids[index] ??= factFrame(index).id);
}

/** Most often nothing was left out; then the list is not made anew in each of 100,000 cases. */
function askedOf(
  present: Situation["present"],
  unasked: Situation["unasked"],
): readonly (typeof findingIds)[number][] {
  const left = unasked.filter((id) => !present.includes(id));
  return left.length === 0 ? findingIds : findingIds.filter((id) => !left.includes(id));
}

const canonicalUnits = {
  bloodPressure: "mm[Hg]",
  pulse: "/min",
  oxygenSaturation: "%",
  temperature: "Cel",
  weight: "kg",
} as const;

function readingFact(
  { measure, value, second, age_h: age }: SituationReading,
  index: number,
  now_ms: number,
): Record<string, unknown> {
  const fact: Record<string, unknown> = {
    id: idOf(index),
    person,
    device,
    madeBy: "self",
    kind: "reading",
    measure,
    unit: canonicalUnits[measure],
    source: { kind: "typed" },
    confirmed: true,
    at: at(now_ms - age * hour_ms),
  };
  if (measure === "bloodPressure") {
    fact["systolic"] = value;
    fact["diastolic"] = second;
  } else {
    fact["value"] = value;
  }
  return fact;
}

export function chartOf(situation: Situation, now_ms = caseNow_ms): Chart {
  return foldChart(factsOf(situation, now_ms), situation.unreadable);
}

export function decide(situation: Situation, now_ms = caseNow_ms): TriageDecision {
  return decideTriage(chartOf(situation, now_ms), now_ms);
}
