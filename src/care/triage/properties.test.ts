import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleset } from "#knowledge/ruleset.ts";
import type { Fact } from "#record/fact.ts";
import { foldChart } from "#record/fold-chart.ts";
import { parseFact } from "#record/parse-fact.ts";
import { parseTypedReading, type UnitPreferences } from "#record/parse-typed-reading.ts";
import { fromCelsius, fromKilograms, fromMmHg } from "#units/quantity.ts";
import { hour_ms, placeInZone } from "#units/zoned-time.ts";
import { at, caseNow_ms, toFact } from "./case-table.test-support.ts";
import { decideTriage } from "./decide-triage.ts";
import type { Outcome } from "./decision.ts";
import { assert } from "./property.test-support.ts";
import { isGroup, judgeSigns, worstOutcome } from "./judge-signs.ts";
import { signGroups, type Sign } from "./sign.ts";
import {
  decide,
  factsOf,
  quietSituation,
  situationArbitrary,
  type Situation,
} from "./situation.test-support.ts";
import { triageRules } from "./triage-rules.ts";

describe("triage properties", { timeout: 300_000 }, () => {
  it("P3 missing, stale, implausible or unreadable entries never end in carry on", () => {
    assert([situationArbitrary, fc.nat()], (situation, choice) => {
      const outcome = decideWithDefect({ ...situation, ...quiet(choice) }, choice);
      if (outcome === "carryOn") throw new Error("a defect ended in carry on");
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
      const deciding = rules.map(({ rule }) => rule.item.id).join(" ");
      const told = decision.reasons.map(({ rule }) => rule).join(" ");
      if (deciding !== told) throw new Error(`${deciding} decide, ${told} are told`);
      for (const { rule, observed } of decision.reasons) {
        for (const { sign } of observed) expectMatters(rule, sign, named, decision.kind);
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
});

function answerLesson(index: number, age_h: number, choice: string): Fact {
  const lesson = { kind: "lessonAnswer", lesson: "whatIsALeak", question: "whereItGoes" };
  return toFact({ ...lesson, choice, right: "up", at: at(caseNow_ms - age_h * hour_ms) }, index);
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
