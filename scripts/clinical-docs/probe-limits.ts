import { readSigns } from "#care/triage/read-signs.ts";
import type { AppliedLimit } from "#care/triage/decision.ts";
import type { Sign } from "#care/triage/sign.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { foldChart } from "#record/fold-chart.ts";
import { parseFact } from "#record/parse-fact.ts";

const comparisonSigns = { atOrOver: "≥", over: ">", under: "<", atOrUnder: "≤" } as const;
const unitNames: Readonly<Record<string, string>> = {
  "mm[Hg]": "mmHg",
  Cel: "°C",
  "/min": "a minute",
};

/**
 * The limit each measured sign is really judged by, with its comparison.
 *
 * Read off the running code with readings far past every limit, and not copied from the items:
 * an item says 180, but only the code says whether 180 itself counts.
 */
export function probeLimits(): ReadonlyMap<Sign, string> {
  const texts = new Map<Sign, Set<string>>();
  for (const readings of probes) {
    const facts = readings.map(([hours_ago, reading], index) => toFact(hours_ago, reading, index));
    for (const [sign, { limit }] of readSigns(foldChart(facts), now_ms, ruleset)) {
      if (limit === undefined) continue;
      const which = sign.startsWith("pressure") ? nameNumber(readings) : "";
      texts.set(sign, (texts.get(sign) ?? new Set()).add(which + describeLimit(limit)));
    }
  }
  return new Map([...texts].map(([sign, all]) => [sign, [...all].join(" or ")]));
}

type Probe = readonly (readonly [hours_ago: number, reading: Readonly<Record<string, unknown>>])[];

const now_ms = Date.parse(ruleset.issued);
const mmHg = { measure: "bloodPressure", unit: "mm[Hg]" };
const kg = { measure: "weight", unit: "kg" };

const probes: readonly Probe[] = [
  [[0, { ...mmHg, systolic: 260, diastolic: 60 }]],
  [[0, { ...mmHg, systolic: 150, diastolic: 140 }]],
  [[0, { ...mmHg, systolic: 50, diastolic: 30 }]],
  [[0, { measure: "pulse", unit: "/min", value: 250 }]],
  [[0, { measure: "pulse", unit: "/min", value: 25 }]],
  [[0, { measure: "oxygenSaturation", unit: "%", value: 50 }]],
  [[0, { measure: "temperature", unit: "Cel", value: 42 }]],
  [
    [20, { ...kg, value: 70 }],
    [0, { ...kg, value: 80 }],
  ],
  [
    [20, { ...kg, value: 80 }],
    [0, { ...kg, value: 70 }],
  ],
];

function nameNumber([probe]: Probe): string {
  return probe?.[1]["systolic"] === 260 ? "upper " : "lower ";
}

function describeLimit({ value, unit, comparison }: AppliedLimit): string {
  return `${comparisonSigns[comparison]} ${value} ${unitNames[unit] ?? unit}`;
}

function toFact(hours_ago: number, reading: Readonly<Record<string, unknown>>, index: number) {
  const id = (tail: number) => `01900000-0000-7000-8000-${String(tail).padStart(12, "0")}`;
  const instant = new Date(now_ms - hours_ago * 3_600_000).toISOString();
  const parsed = parseFact({
    kind: "reading",
    id: id(index),
    person: id(100),
    device: id(101),
    madeBy: "self",
    at: { instant, zone: "UTC", offset_min: 0 },
    source: { kind: "typed" },
    confirmed: true,
    ...reading,
  });
  if (!parsed.ok) throw new Error(`Cannot probe with ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
