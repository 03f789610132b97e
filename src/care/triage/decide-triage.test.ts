import { describe, expect, it } from "vitest";
import { freshness } from "#knowledge/freshness.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import type { Fact } from "#record/fact.ts";
import { foldChart } from "#record/fold-chart.ts";
import { hour_ms } from "#units/zoned-time.ts";
import { at, caseNow_ms, factFrame, toFact } from "./case-table.test-support.ts";
import { decideTriage } from "./decide-triage.ts";
import type { Observation, TriageDecision } from "./decision.ts";
import { readSigns } from "./read-signs.ts";
import type { Sign } from "./sign.ts";
import { decide, factsOf, quietSituation, type Situation } from "./situation.test-support.ts";

/** The n-th fact of a situation: the check-in first, then conditions, readings, limits. */
const fact = (index: number): string => factFrame(index).id;
const given = (more: Partial<Situation>): Situation => ({ ...quietSituation, ...more });

/** What was observed of a sign, as a decision or a chart's reading of it tells. */
function observe(situation: Partial<Situation>, sign: Sign): Observation | undefined {
  const chart = foldChart(factsOf(given(situation)), situation.unreadable ?? 0);
  return readSigns(chart, caseNow_ms, ruleset).get(sign);
}

describe("a decision", () => {
  it("to carry on names its evidence and edition, and nothing else", () => {
    expect(decide(quietSituation)).toEqual({
      kind: "carryOn",
      decidedAt: "2026-11-22T09:00:00.000Z",
      rulesetVersion: ruleset.version,
      validUntil: ruleset.validUntil,
      checkIn: fact(0),
      missing: [],
      reasons: [],
      alsoNoted: [],
      evidence: [fact(0)],
    });
  });

  it("to call tells rule, observation, sources and section, and what was noted beside", () => {
    expect(
      decide(given({ feeling: "bitWorse", onset: "gradual", present: ["morePillows"] })),
    ).toEqual({
      kind: "today",
      decidedAt: "2026-11-22T09:00:00.000Z",
      rulesetVersion: ruleset.version,
      validUntil: ruleset.validUntil,
      checkIn: fact(0),
      missing: [],
      reasons: [
        {
          rule: "TRI-24",
          outcome: "today",
          observed: [{ sign: "morePillows", facts: [fact(0)], at_ms: caseNow_ms }],
          sources: [
            {
              id: "HFZKRAMES",
              title: "Heart Failure Zones: Your Action Plan",
              organisation: "StayWell",
              year: 2025,
            },
            { id: "HFZHW", title: "Heart failure zones", organisation: "Healthwise" },
            {
              id: "BEATHF",
              title: "BEAT-HF protocol, Trials 15:124",
              organisation: "BEAT-HF",
              year: 2014,
            },
          ],
          section: "TRI-24",
        },
      ],
      alsoNoted: [expect.objectContaining({ rule: "SEED-32", outcome: "soon" })],
    });
  });

  it("without a check-in names none, and says that it is missing", () => {
    const decision = decideTriage(foldChart([]), caseNow_ms);
    expect(decision).not.toHaveProperty("checkIn");
    expect(decision).not.toHaveProperty("evidence");
    expect(decision).toMatchObject({ kind: "cannotTell", missing: ["noFreshCheckIn"] });
    expect(decision.alsoNoted).toEqual([]);
  });

  it.each<[string, Partial<Situation>, TriageDecision["kind"], Sign[]]>([
    [
      "an unfinished check-in",
      { feeling: "bitWorse", onset: "gradual", unasked: ["chestPain"] },
      "today",
      ["redSignsNotAsked"],
    ],
    [
      "an unreadable entry beside a red sign",
      { present: ["chestPain"], unreadable: 1 },
      "emergency",
      ["unreadableEntries"],
    ],
    ["a red sign alone", { present: ["chestPain"] }, "emergency", []],
    ["a stale check-in", { checkInAge_h: 30 }, "cannotTell", ["noFreshCheckIn"]],
  ])("lists what is missing of %s", (_what, situation, kind, missing) => {
    expect(decide(given(situation))).toMatchObject({ kind, missing });
  });

  it("tells its reasons in the order of the rules, whatever was read first", () => {
    const { reasons, alsoNoted } = decide(
      given({
        feeling: "muchWorse",
        onset: "gradual",
        present: ["throatSwelling", "fever", "chestPain", "newConfusion", "cough"],
      }),
    );
    expect(reasons.map(({ rule }) => rule)).toEqual(["TRI-2", "TRI-5", "TRI-12"]);
    expect(alsoNoted.map(({ rule }) => rule)).toEqual(["SEED-35-F", "TRI-28", "TRI-34"]);
  });
});

describe("what was observed", () => {
  const limit = (value: number, unit: string, comparison: string): object => ({
    value,
    unit,
    comparison,
  });
  const pressure = (value: number, second: number, sign: Sign): Observation | undefined =>
    observe({ readings: [{ measure: "bloodPressure", value, second, age_h: 1 }] }, sign);
  const reading = (
    measure: "pulse" | "oxygenSaturation" | "temperature",
    value: number,
    sign: Sign,
  ) => observe({ readings: [{ measure, value, age_h: 1 }] }, sign);
  const seen = { facts: [fact(1)], at_ms: caseNow_ms - hour_ms };

  it.each<[Sign, number, number, object]>([
    ["pressureRed", 180, 90, limit(180, "mm[Hg]", "atOrOver")],
    ["pressureRed", 150, 120, limit(120, "mm[Hg]", "atOrOver")],
    ["pressureSevere", 180, 90, limit(180, "mm[Hg]", "atOrOver")],
    ["pressureSevere", 150, 110, limit(110, "mm[Hg]", "atOrOver")],
    ["systolicHigh", 171, 90, limit(170, "mm[Hg]", "over")],
    ["systolicHighWithSymptoms", 161, 90, limit(160, "mm[Hg]", "over")],
    ["systolicLow", 79, 50, limit(80, "mm[Hg]", "under")],
    ["systolicLowWithSymptoms", 89, 50, limit(90, "mm[Hg]", "under")],
  ])("%s at %i/%i", (sign, value, second, applied) => {
    expect(pressure(value, second, sign)).toEqual({
      sign,
      value,
      second,
      unit: "mm[Hg]",
      limit: applied,
      ...seen,
    });
  });

  it.each<["pulse" | "oxygenSaturation" | "temperature", Sign, number, string, object]>([
    ["pulse", "pulseVeryFast", 120, "/min", limit(120, "/min", "atOrOver")],
    ["pulse", "pulseFast", 111, "/min", limit(110, "/min", "over")],
    ["pulse", "pulseFastWithSymptoms", 101, "/min", limit(100, "/min", "over")],
    ["pulse", "pulseSlow", 39, "/min", limit(40, "/min", "under")],
    ["pulse", "pulseSlowWithSymptoms", 49, "/min", limit(50, "/min", "under")],
    ["oxygenSaturation", "oxygenVeryLow", 92, "%", limit(92, "%", "atOrUnder")],
    ["oxygenSaturation", "oxygenLow", 94, "%", limit(94, "%", "atOrUnder")],
    ["temperature", "temperatureHigh", 38, "Cel", limit(38, "Cel", "atOrOver")],
  ])("%s: %s at %f", (measure, sign, value, unit, applied) => {
    expect(reading(measure, value, sign)).toEqual({ sign, value, unit, limit: applied, ...seen });
  });

  it("names the clinic that set the limit, and when", () => {
    const own = { setBy: "Dr Lee", setOn: "2026-10-01" };
    const readings = [{ measure: "oxygenSaturation", value: 87, age_h: 1 }] as const;
    const target = { value: 88, unit: "%", comparison: "under", ...own };
    for (const sign of ["oxygenLow", "oxygenVeryLow"] as const) {
      expect(observe({ readings, limits: { oxygenTarget: 88 } }, sign)?.limit).toEqual(target);
    }
    const pulses = [{ measure: "pulse", value: 101, age_h: 1 }] as const;
    expect(observe({ readings: pulses, limits: { pulseHigh: 100 } }, "pulseFast")?.limit).toEqual({
      value: 100,
      unit: "/min",
      comparison: "over",
      ...own,
    });
  });

  const weights = (from: number, to: number, age_h: number): Partial<Situation> => ({
    readings: [
      { measure: "weight", value: from, age_h },
      { measure: "weight", value: to, age_h: 1 },
    ],
  });

  it.each<[Sign, number, number, number, object]>([
    ["weightGain1Day", 72, 73.4, 25, limit(1.4, "kg", "atOrOver")],
    ["weightGain3Days", 72, 74.1, 73, limit(2, "kg", "over")],
    ["weightGain7Days", 72, 74.3, 145, limit(2.3, "kg", "atOrOver")],
    ["weightGainOver7Days", 72, 74.1, 145, limit(2, "kg", "over")],
    ["weightLoss7Days", 74.3, 72, 145, limit(2.3, "kg", "atOrOver")],
  ])("%s from %f to %f kg", (sign, from, to, age_h, applied) => {
    expect(observe(weights(from, to, age_h), sign)).toEqual({
      sign,
      value: Number(Math.abs(to - from).toFixed(1)),
      unit: "kg",
      over_h: age_h - 1,
      at_ms: caseNow_ms - hour_ms,
      facts: [fact(1), fact(2)],
      limit: applied,
    });
  });

  it("a clinic's weight limit is reached at the number itself, and says so", () => {
    const gain = { ...weights(72, 74, 73), limits: { weightGainIn3Days: 2 } };
    expect(observe(gain, "weightGain3Days")?.limit).toEqual({
      value: 2,
      unit: "kg",
      comparison: "atOrOver",
      setBy: "Dr Lee",
      setOn: "2026-10-01",
    });
  });

  it("measures a gain from the first of several equal lowest weights", () => {
    const readings = [
      { measure: "weight", value: 72, age_h: 145 },
      { measure: "weight", value: 72, age_h: 100 },
      { measure: "weight", value: 74.5, age_h: 1 },
    ] as const;
    expect(observe({ readings }, "weightGain7Days")?.facts).toEqual([fact(1), fact(3)]);
    const losses = readings.map((one) => ({ ...one, value: 146.5 - one.value }));
    expect(observe({ readings: losses }, "weightLoss7Days")?.facts).toEqual([fact(1), fact(3)]);
  });

  it.each<[Sign, Record<string, string>, number[]]>([
    ["afNotKnown", {}, []],
    ["afNotKnown", { atrialFibrillation: "no" }, [1]],
    ["bloodThinnerPossible", { bloodThinner: "yes" }, [1]],
    ["bloodThinnerPossible", { bloodThinner: "no", mechanicalValve: "yes" }, [1, 2]],
    ["sickDayMedicinePossible", { sickDayMedicine: "yes" }, [1]],
    ["mechanicalValvePossible", { mechanicalValve: "notSure" }, [1]],
    ["heartFailureKnown", { heartFailure: "yes" }, [1]],
    ["pregnancyNotFollowed", { pregnancy: "yes" }, [1]],
  ])("%s rests on what was answered: %j", (sign, has, facts) => {
    expect(observe({ has }, sign)).toEqual({ sign, facts: facts.map(fact) });
  });

  it("typed words name the entry they stand in", () => {
    expect(observe({ text: "chest pain" }, "urgentText")).toEqual({
      sign: "urgentText",
      facts: [fact(0)],
    });
    expect(observe({ text: "my knee" }, "unclassifiedText")?.facts).toEqual([fact(0)]);
  });

  it("missing evidence is counted and dated", () => {
    expect(observe({ checkInAge_h: 30 }, "noFreshCheckIn")).toEqual({
      sign: "noFreshCheckIn",
      facts: [],
    });
    expect(observe({ unreadable: 2 }, "unreadableEntries")).toEqual({
      sign: "unreadableEntries",
      facts: [],
      value: 2,
    });
    const { feeling: _feeling, ...unsaid } = quietSituation;
    const chart = foldChart(factsOf(unsaid));
    expect(readSigns(chart, caseNow_ms, ruleset).get("feelingNotSaid")?.facts).toEqual([fact(0)]);
    const late_ms = Date.parse(ruleset.validUntil) + 1;
    expect(readSigns(chart, late_ms, ruleset).get("rulesExpired")).toEqual({
      sign: "rulesExpired",
      facts: [],
      at_ms: Date.parse(ruleset.validUntil),
    });
    expect(readSigns(chart, late_ms - 1, ruleset).has("rulesExpired")).toBe(false);
  });

  it("the first observation of a sign stands: the latest check-in is read first", () => {
    const earlier = toFact(
      { kind: "checkIn", at: at(caseNow_ms - 2 * hour_ms), present: ["fever"], asked: ["fever"] },
      7,
    );
    const chart = foldChart([...factsOf(given({ present: ["fever"] })), earlier]);
    expect(readSigns(chart, caseNow_ms, ruleset).get("fever")?.facts).toEqual([fact(0)]);
  });
});

describe("entries dated ahead", () => {
  const ahead_ms = caseNow_ms + 3 * hour_ms;
  const readings: Record<string, object> = {
    weight: { measure: "weight", value: 72, unit: "kg" },
    pressure: { measure: "bloodPressure", systolic: 120, diastolic: 80, unit: "mm[Hg]" },
    pulse: { measure: "pulse", value: 70, unit: "/min" },
    oxygen: { measure: "oxygenSaturation", value: 98, unit: "%" },
    temperature: { measure: "temperature", value: 36.6, unit: "Cel" },
  };
  const dated = (fields: object, at_ms: number, index: number): Fact =>
    toFact({ kind: "reading", source: { kind: "typed" }, at: at(at_ms), ...fields }, index);
  const ahead = (...facts: Fact[]): unknown =>
    readSigns(foldChart([...factsOf(quietSituation), ...facts]), caseNow_ms, ruleset).get(
      "futureEntry",
    );

  it.each(Object.keys(readings))("a %s ahead is noticed, also behind one of now", (what) => {
    const fields = readings[what]!;
    const [now, later] = [dated(fields, caseNow_ms, 8), dated(fields, ahead_ms, 9)];
    const before = dated(fields, caseNow_ms - hour_ms, 7);
    expect(ahead(before, now, later)).toEqual({ sign: "futureEntry", facts: [], at_ms: ahead_ms });
    expect(ahead(now)).toBeUndefined();
  });

  it("a note and a check-in ahead are noticed", () => {
    const note = (at_ms: number, index: number): Fact =>
      toFact({ kind: "symptomNote", text: "odd", at: at(at_ms) }, index);
    const before = note(caseNow_ms - hour_ms, 7);
    expect(ahead(before, note(caseNow_ms, 8), note(ahead_ms, 9))).toMatchObject({
      at_ms: ahead_ms,
    });
    const checkIn = toFact({ kind: "checkIn", at: at(ahead_ms), present: [], asked: [] }, 9);
    expect(ahead(checkIn)).toMatchObject({ at_ms: ahead_ms });
  });

  it("at the slack itself is still now", () => {
    const slack_ms = freshness.clockSlack.value * hour_ms;
    const fields = readings["pulse"]!;
    expect(ahead(dated(fields, caseNow_ms + slack_ms, 9))).toBeUndefined();
    const fast = dated({ ...fields, value: 150, confirmed: true }, caseNow_ms - hour_ms, 8);
    const calm = dated(fields, caseNow_ms + slack_ms, 9);
    expect(decideTriage(foldChart([...factsOf(quietSituation), fast, calm]), caseNow_ms).kind).toBe(
      "carryOn",
    );
    const later = dated(fields, caseNow_ms + slack_ms + 1, 9);
    expect(
      decideTriage(foldChart([...factsOf(quietSituation), fast, later]), caseNow_ms).kind,
    ).toBe("emergency");
  });
});

describe("diary notes", () => {
  const note = (text: string, age_h: number, index: number): Fact =>
    toFact({ kind: "symptomNote", text, at: at(caseNow_ms - age_h * hour_ms) }, index);
  const outcome = (...notes: Fact[]): string =>
    decideTriage(foldChart([...factsOf(quietSituation), ...notes]), caseNow_ms).kind;

  it.each([
    ["chest pain", 0, "emergency"],
    ["my knee hurts", 0, "today"],
    ["chest pain", 24, "emergency"],
    ["chest pain", 25, "carryOn"],
  ])("%s, %i hours old: %s", (text, age_h, expected) => {
    expect(outcome(note(text, age_h, 8))).toBe(expected);
  });

  it("all of the day are read, the latest and those before it", () => {
    expect(outcome(note("chest pain", 5, 8), note("my knee", 1, 9))).toBe("emergency");
    expect(outcome(note("my knee", 5, 8), note("chest pain", 1, 9))).toBe("emergency");
  });
});

describe("earlier check-ins", () => {
  const earlier = (age_h: number, index: number, present: string[]): Fact =>
    toFact(
      {
        kind: "checkIn",
        at: at(caseNow_ms - age_h * hour_ms),
        feeling: "usual",
        present,
        asked: present,
      },
      index,
    );

  it("of the same day speak up to 12 hours before the latest one, not before the one between", () => {
    const facts = factsOf(quietSituation);
    const kind = (...more: Fact[]): string =>
      decideTriage(foldChart([...facts, ...more]), caseNow_ms).kind;
    expect(kind(earlier(12, 8, ["chestPain"]))).toBe("emergency");
    expect(kind(earlier(8, 8, []), earlier(16, 9, ["chestPain"]))).toBe("carryOn");
  });
});
