import fc from "fast-check";
import { describe, it } from "vitest";
import { ruleset } from "#knowledge/ruleset.ts";
import { clinicLimitIds } from "#record/clinic-limit.ts";
import { findingIds } from "#record/finding.ts";
import { foldChart } from "#record/fold-chart.ts";
import { caseNow_ms } from "./case-table.test-support.ts";
import { decideTriage } from "./decide-triage.ts";
import { urgency } from "./decision.ts";
import { assert, expectAtLeast, isAtLeast } from "./property.test-support.ts";
import {
  decide,
  factsOf,
  situationArbitrary,
  type Situation,
  type SituationReading,
} from "./situation.test-support.ts";

/** Worse is never judged milder. In a file of their own, so that two cores share the properties. */
describe("monotone triage properties", { timeout: 300_000 }, () => {
  it("P1 adding a sign or worsening any input never lowers the urgency", () => {
    assert([situationArbitrary, fc.nat()], (situation, choice) => {
      const worse = worsen(situation, choice);
      const [before, after] = [decide(situation), decide(worse)];
      if (!isAtLeast(after.kind, before.kind)) {
        throw new Error(`${before.kind} became ${after.kind} for ${JSON.stringify(worse)}`);
      }
    });
  });

  it("P2 an answer taken away is never milder than its quietest answer", () => {
    assert([situationArbitrary, fc.nat()], (situation, choice) => {
      const finding = findingIds[choice % findingIds.length]!;
      const without = { ...situation, present: situation.present.filter((id) => id !== finding) };
      const unasked = { ...without, unasked: [...without.unasked, finding] };
      const answeredNo = { ...without, unasked: without.unasked.filter((id) => id !== finding) };
      expectAtLeast(decide(unasked).kind, decide(answeredNo).kind);
      const { onset: _onset, ...noOnset } = situation;
      expectAtLeast(decide(noOnset).kind, decide({ ...situation, onset: "gradual" }).kind);
      const { feeling: _feeling, ...noFeeling } = situation;
      expectAtLeast(decide(noFeeling).kind, decide({ ...situation, feeling: "usual" }).kind);
      const [condition] = Object.keys(situation.has);
      if (condition !== undefined) {
        const { [condition]: _answer, ...has } = situation.has;
        const quietest = Math.min(
          ...["yes", "no", "notSure"].map((answer) =>
            urgency(decide({ ...situation, has: { ...has, [condition]: answer } }).kind),
          ),
        );
        if (urgency(decide({ ...situation, has }).kind) < quietest) {
          throw new Error(`${condition} unanswered is milder than any answer`);
        }
      }
    });
  });

  it("P14 a clinic's limit never hides a red sign, and a tighter one never lowers", () => {
    const limit = fc.constantFrom(...clinicLimitIds);
    assert([situationArbitrary, limit, fc.nat(999), fc.nat(999)], (situation, id, one, other) => {
      const [loose, tight] = looseAndTight(id, one / 999, other / 999);
      const without = decide({ ...situation, limits: omit(situation.limits, id) });
      const withLoose = decide({ ...situation, limits: { ...situation.limits, [id]: loose } });
      const withTight = decide({ ...situation, limits: { ...situation.limits, [id]: tight } });
      expectAtLeast(withTight.kind, withLoose.kind);
      const red = without.reasons.some(({ rule }) => rule !== "TRI-11");
      if (without.kind === "emergency" && red && withLoose.kind !== "emergency") {
        throw new Error(`${id}=${loose} hid a red sign of ${JSON.stringify(situation)}`);
      }
    });
  });

  it("P14 doubt about the entries never lowers what the signs demand", () => {
    assert([situationArbitrary, fc.boolean(), fc.boolean()], (situation, expired, unreadable) => {
      const chart = foldChart(factsOf(situation), unreadable ? 1 : situation.unreadable);
      const validUntil = expired ? "2026-01-01T00:00:00Z" : ruleset.validUntil;
      const doubtful = decideTriage(chart, caseNow_ms, { ...ruleset, validUntil });
      expectAtLeast(doubtful.kind, decide(situation).kind);
    });
  });
});

/** Make one thing worse; which one is chosen by a number. */
function worsen(situation: Situation, choice: number): Situation {
  const { present, has, readings } = situation;
  const finding = findingIds[choice % findingIds.length]!;
  switch (choice % 7) {
    case 0:
      return { ...situation, feeling: situation.feeling === "usual" ? "bitWorse" : "muchWorse" };
    case 1:
      return { ...situation, onset: "sudden" };
    case 2:
      return { ...situation, text: `${situation.text ?? ""} and I passed out` };
    case 3:
      return { ...situation, has: { ...has, ...riskier[Math.floor(choice / 7) % riskier.length] } };
    case 4:
      return {
        ...situation,
        readings: readings.map((reading) => worsenReading(reading, readings)),
      };
    case 5:
      return { ...situation, unreadable: situation.unreadable + 1 };
    default:
      return present.includes(finding)
        ? situation
        : { ...situation, present: [...present, finding] };
  }
}

const riskier: readonly Record<string, string>[] = [
  { atrialFibrillation: "no" },
  { bloodThinner: "yes" },
  { sickDayMedicine: "yes" },
  { mechanicalValve: "yes" },
  { heartFailure: "yes" },
  { pregnancy: "yes", pregnancyFollowed: "no" },
];

function worsenReading(
  reading: SituationReading,
  all: readonly SituationReading[],
): SituationReading {
  const { measure, value, second } = reading;
  switch (measure) {
    case "bloodPressure":
      return value >= 120
        ? { ...reading, value: value + 7, second: second! + 7 }
        : { ...reading, value: value - 7, second: Math.max(21, second! - 7) };
    case "pulse":
      return { ...reading, value: value >= 75 ? value + 6 : value - 6 };
    case "oxygenSaturation":
      return { ...reading, value: value - 2 };
    case "temperature":
      return { ...reading, value: value + 0.3 };
    case "weight":
      return worsenWeight(reading, all);
  }
}

/** The latest weight moves further the way it already went; earlier ones stay. */
function worsenWeight(
  reading: SituationReading,
  all: readonly SituationReading[],
): SituationReading {
  const weights = all.filter(({ measure }) => measure === "weight");
  const others = weights.filter((other) => other !== reading);
  const isLatest = others.every(({ age_h }) => age_h > reading.age_h);
  if (isLatest && others.every(({ value }) => value <= reading.value)) {
    return { ...reading, value: reading.value + 0.5 };
  }
  if (isLatest && others.every(({ value }) => value >= reading.value)) {
    return { ...reading, value: reading.value - 0.5 };
  }
  return reading;
}

/** Two values of a clinic limit, the stricter one second. */
function looseAndTight(
  id: (typeof clinicLimitIds)[number],
  one: number,
  other: number,
): [number, number] {
  const spans: Record<typeof id, [min: number, max: number]> = {
    weightGainIn1Day: [0.3, 5],
    weightGainIn3Days: [0.3, 6],
    weightGainIn7Days: [0.5, 8],
    systolicLow: [60, 120],
    systolicHigh: [110, 200],
    pulseLow: [30, 70],
    pulseHigh: [80, 150],
    oxygenTarget: [80, 98],
  };
  const [min, max] = spans[id];
  const values = [one, other].map((share) => min + share * (max - min)).sort((a, b) => a - b);
  const [low, high] = values as [number, number];
  // A higher lower limit, and a higher oxygen target, is the stricter one.
  const stricterIsHigher = id === "systolicLow" || id === "pulseLow" || id === "oxygenTarget";
  return stricterIsHigher ? [low, high] : [high, low];
}

function omit(record: Readonly<Record<string, number>>, key: string): Record<string, number> {
  const { [key]: _removed, ...rest } = record;
  return rest;
}
