import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleset } from "#knowledge/ruleset.ts";
import { clinicLimitIds } from "#record/clinic-limit.ts";
import type { Fact } from "#record/fact.ts";
import { findingIds } from "#record/finding.ts";
import { foldChart } from "#record/fold-chart.ts";
import { parseFact } from "#record/parse-fact.ts";
import { parseTypedReading, type UnitPreferences } from "#record/parse-typed-reading.ts";
import { fromCelsius, fromKilograms, fromMmHg } from "#units/quantity.ts";
import { hour_ms, placeInZone } from "#units/zoned-time.ts";
import { at, caseNow_ms, toFact } from "./case-table.test-support.ts";
import { decideTriage } from "./decide-triage.ts";
import { urgency, type Outcome } from "./decision.ts";
import { isGroup, judgeSigns, worstOutcome } from "./judge-signs.ts";
import { signGroups, type Sign } from "./sign.ts";
import {
  decide,
  factsOf,
  propertyRuns,
  quietSituation,
  situationArbitrary,
  type Situation,
  type SituationReading,
} from "./situation.test-support.ts";
import { triageRules } from "./triage-rules.ts";

const runs = { numRuns: propertyRuns, seed: 20_261_122 } as const;

function assert<Values extends [unknown, ...unknown[]]>(
  ...[arbitraries, predicate]: [
    { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
    (...values: Values) => void,
  ]
): void {
  fc.assert(fc.property(...arbitraries, predicate), runs);
}

function isAtLeast(one: Outcome, other: Outcome): boolean {
  return urgency(one) >= urgency(other);
}

describe("triage properties", { timeout: 300_000 }, () => {
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

  it("P3 missing, stale, implausible or unreadable entries never end in carry on", () => {
    assert([situationArbitrary, fc.nat()], (situation, choice) => {
      expect(decideWithDefect({ ...situation, ...quiet(choice) }, choice)).not.toBe("carryOn");
    });
  });

  it("P3 a quiet day with the same defect is told as cannot tell", () => {
    for (let choice = 0; choice < defects.length; choice += 1) {
      expect(decideWithDefect(quietSituation, choice)).toBe("cannotTell");
    }
    expect(decide(quietSituation).kind).toBe("carryOn");
  });

  it("P4 kg or lb or stone, mmHg or kPa, °C or °F, comma or point do not change the answer", () => {
    const units = fc.record<UnitPreferences>({
      mass: fc.constantFrom("kg", "[lb_av]", "[stone_av]"),
      pressure: fc.constantFrom("mm[Hg]", "kPa"),
      temperature: fc.constantFrom("Cel", "[degF]"),
    });
    assert([situationArbitrary, units, fc.constantFrom(".", ",")], (situation, unit, mark) => {
      const facts = factsOf(situation);
      const retyped = facts.map((fact) => retype(fact, situation, unit, mark));
      expectSameDecision(facts, retyped, situation.unreadable);
    });
  });

  it("P6 order and duplicates of entries do not change the answer", () => {
    assert([situationArbitrary, fc.infiniteStream(fc.nat())], (situation, stream) => {
      const facts = factsOf(situation);
      const random = stream[Symbol.iterator]();
      const next = (): number => random.next().value ?? 0;
      const doubled = [
        ...facts,
        ...facts.filter(() => next() % 2 === 0).map((fact) => ({ ...fact })),
      ];
      const keyed = doubled.map((fact) => ({ fact, key: next() }));
      const shuffled = keyed.sort((one, other) => one.key - other.key).map(({ fact }) => fact);
      expectSameDecision(facts, shuffled, situation.unreadable);
    });
  });

  it("P7 time zone and the change of clocks do not change the answer", () => {
    const nights = ["2026-03-29T01:30:00Z", "2026-10-25T01:30:00Z", "2027-03-14T09:59:00Z"];
    const zones = [
      "Europe/Zurich",
      "America/New_York",
      "Pacific/Kiritimati",
      "Asia/Kathmandu",
      "UTC",
    ];
    const now = fc.tuple(fc.constantFrom(...nights), fc.integer({ min: -30, max: 30 }));
    assert(
      [situationArbitrary, now, fc.constantFrom(...zones)],
      (situation, [night, shift_h], zone) => {
        const now_ms = Date.parse(night) + shift_h * hour_ms;
        const facts = factsOf(situation, now_ms);
        const moved = facts.map((fact) => ({
          ...fact,
          at: placeInZone(Date.parse(fact.at.instant), zone),
        }));
        expectSameDecision(facts, moved, situation.unreadable, now_ms);
        const usual = decide(situation);
        const thatNight = decideTriage(foldChart(facts, situation.unreadable), now_ms);
        if (usual.kind !== thatNight.kind)
          throw new Error(`${usual.kind} is ${thatNight.kind} then`);
      },
    );
  });

  it("P9 the reasons name exactly what decided, and each named input matters", () => {
    assert([situationArbitrary], (situation) => {
      const decision = decide(situation);
      const named = new Set(
        decision.reasons.flatMap(({ observed }) => observed.map((o) => o.sign)),
      );
      const alone = judgeSigns(named);
      if (worstOutcome(alone) !== decision.kind) throw new Error("the named inputs do not suffice");
      const rules = alone.filter(({ rule }) => rule.outcome === decision.kind);
      expect(rules.map(({ rule }) => rule.item.id)).toEqual(
        decision.reasons.map(({ rule }) => rule),
      );
      for (const { rule, observed } of decision.reasons) {
        for (const { sign } of observed) expectMatters(rule, sign, named, decision.kind);
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

  it("P15 what was answered in Learn changes no decision, however many, old or ahead of time", () => {
    const answer = fc.record({
      // Hours before now; below zero the clock was wrong.
      age_h: fc.integer({ min: -40, max: 400 }),
      choice: fc.constantFrom("up", "body"),
    });
    const answers = fc.array(answer, { minLength: 1, maxLength: 5 });
    assert([situationArbitrary, answers], (situation, given) => {
      const facts = factsOf(situation);
      const learned = given.map(({ age_h, choice }, index) =>
        answerLesson(1_000 + index, age_h, choice),
      );
      expectSameDecision(facts, [...learned, ...facts], situation.unreadable);
    });
  });

  it("P15 a diary that holds nothing but answers in Learn is as empty as an empty one", () => {
    const learned = [0, 1, 30].map((age_h, index) => answerLesson(index, age_h, "up"));
    expectSameDecision([], learned, 0);
    const { kind, missing } = decideTriage(foldChart(learned), caseNow_ms);
    expect(kind).toBe("cannotTell");
    expect(missing).toContain("noFreshCheckIn");
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

function answerLesson(index: number, age_h: number, choice: string): Fact {
  const lesson = { kind: "lessonAnswer", lesson: "whatIsALeak", question: "whereItGoes" };
  return toFact({ ...lesson, choice, right: "up", at: at(caseNow_ms - age_h * hour_ms) }, index);
}

function expectAtLeast(actual: Outcome, floor: Outcome): void {
  if (!isAtLeast(actual, floor)) throw new Error(`Expected at least ${floor}, got ${actual}`);
}

function expectSameDecision(
  facts: readonly Fact[],
  others: readonly Fact[],
  unreadable: number,
  now_ms = caseNow_ms,
): void {
  const [one, other] = [facts, others].map((list) =>
    decideTriage(foldChart(list, unreadable), now_ms),
  );
  const outline = ({ kind, reasons, alsoNoted, missing }: typeof one & object): string =>
    JSON.stringify([
      kind,
      missing,
      [...reasons, ...alsoNoted].map(({ rule, observed }) => [
        rule,
        observed.map(({ sign }) => sign),
      ]),
    ]);
  if (outline(one!) !== outline(other!)) throw new Error(`${outline(one!)} is ${outline(other!)}`);
}

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

/** Half of the cases are otherwise quiet, where a carry on would be most tempting. */
function quiet(choice: number): Partial<Situation> {
  return choice % 2 === 0 ? { ...quietSituation, present: [], readings: [] } : {};
}

const defects = [
  "stale",
  "notSaid",
  "unreadable",
  "expired",
  "ahead",
  "conflict",
  "implausible",
  "none",
] as const;

function decideWithDefect(situation: Situation, choice: number): Outcome {
  const defect = defects[choice % defects.length]!;
  const chartOf = (facts: readonly Fact[], unreadable = situation.unreadable) =>
    foldChart(facts, unreadable);
  const facts = factsOf(situation);
  const [checkIn, ...others] = facts;
  switch (defect) {
    case "stale":
      return decideTriage(chartOf(factsOf({ ...situation, checkInAge_h: 25 })), caseNow_ms).kind;
    case "notSaid": {
      const { feeling: _feeling, ...rest } = situation;
      return decide(rest).kind;
    }
    case "unreadable":
      return decideTriage(chartOf(facts, 1), caseNow_ms).kind;
    case "expired":
      return decideTriage(chartOf(facts), caseNow_ms, {
        ...ruleset,
        validUntil: "2026-11-01T00:00:00Z",
      }).kind;
    case "ahead": {
      const moved = { ...checkIn!, at: placeInZone(caseNow_ms + 48 * hour_ms, "UTC") };
      return decideTriage(chartOf([moved, ...others]), caseNow_ms).kind;
    }
    case "conflict":
      return decideTriage(chartOf([...facts, { ...checkIn!, madeBy: "carer" }]), caseNow_ms).kind;
    case "implausible": {
      // The door refuses an unlikely value that nobody confirmed; the entry counts as unreadable.
      const parsed = parseFact({
        ...checkIn!,
        kind: "reading",
        measure: "pulse",
        value: 200,
        unit: "/min",
        source: { kind: "typed" },
      });
      return decideTriage(chartOf(facts, parsed.ok ? 0 : 1), caseNow_ms).kind;
    }
    case "none":
      return decideTriage(chartOf(others), caseNow_ms).kind;
  }
}

function retype(fact: Fact, _situation: Situation, units: UnitPreferences, mark: string): Fact {
  if (fact.kind !== "reading") return fact;
  const typed = parseTypedReading(
    fact.measure,
    writeReading(fact, units).replaceAll(".", mark),
    units,
  );
  if (!typed.ok) throw new Error(JSON.stringify(typed.issues));
  const { id, person, device, at, madeBy, kind, source } = fact;
  const parsed = parseFact({
    id,
    person,
    device,
    at,
    madeBy,
    kind,
    source,
    confirmed: true,
    ...typed.value,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function writeReading(fact: Extract<Fact, { kind: "reading" }>, units: UnitPreferences): string {
  const write = (value: number): string => String(Number(value.toFixed(4)));
  switch (fact.measure) {
    case "weight":
      return write(fromKilograms(fact.value, units.mass));
    case "bloodPressure":
      return [fact.systolic, fact.diastolic]
        .map((value) => write(fromMmHg(value, units.pressure)))
        .join("/");
    case "temperature":
      return write(fromCelsius(fact.value, units.temperature));
    case "pulse":
    case "oxygenSaturation":
      return write(fact.value);
  }
}

/** Some smallest set of named inputs with this sign reaches the outcome, and fails without it. */
function expectMatters(
  ruleId: string,
  sign: Sign,
  named: ReadonlySet<Sign>,
  outcome: Outcome,
): void {
  const rule = triageRules.find(({ item }) => item.id === ruleId)!;
  const matters = rule.when.some((alternative) => {
    const sets = alternative.map((test) =>
      (isGroup(test) ? [...signGroups[test]] : [test]).filter((one) => named.has(one)),
    );
    if (sets.some((set) => set.length === 0)) return false;
    if (!sets.some((set) => (set as readonly Sign[]).includes(sign))) return false;
    const chosen = sets.map((set) => ((set as readonly Sign[]).includes(sign) ? sign : set[0]!));
    const speaks = (signs: readonly Sign[]): boolean =>
      judgeSigns(new Set(signs), [rule]).length > 0;
    return speaks(chosen) && !speaks(chosen.filter((one) => one !== sign));
  });
  if (!matters) throw new Error(`${sign} is named by ${ruleId} for ${outcome} but does not matter`);
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

// The generator must reach all outcomes, or the properties above would prove little.
describe("the generated situations", () => {
  it("come through the door unchanged", () => {
    for (const situation of fc.sample(situationArbitrary, { numRuns: 2_000, seed: 2 })) {
      for (const fact of factsOf(situation)) {
        expect(parseFact(fact)).toEqual({ ok: true, value: fact });
      }
    }
  });

  it("reach every outcome", () => {
    const seen = new Set(
      fc.sample(situationArbitrary, { numRuns: 3_000, seed: 1 }).map((s) => decide(s).kind),
    );
    expect([...seen].sort()).toEqual([
      "cannotTell",
      "carryOn",
      "emergency",
      "outsideScope",
      "soon",
      "today",
    ]);
  });
});
