import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reason } from "#care/triage/decision.ts";
import { isGroup } from "#care/triage/judge-signs.ts";
import { coreRedFindings, signGroups, type Sign } from "#care/triage/sign.ts";
import { triageRules } from "#care/triage/triage-rules.ts";
import { catalogueFor } from "./catalogue.ts";
import {
  allFindings,
  checkIn,
  conditionsOf,
  decide,
  measured,
  pressure,
  zurich,
} from "./chart.test-support.ts";
import { describeReason } from "./describe-reason.ts";
import { describeTriage, type AnswerWords } from "./describe-triage.ts";
import { emergencyNumbers } from "./emergency-numbers.ts";
import { placeKindly } from "./format-time.ts";
import { decisions } from "./situations.test-support.ts";
import type { WordsContext } from "./words-context.ts";

const words = catalogueFor("en");
const now = placeKindly("2026-11-24T08:00:00Z", "Europe/Zurich");
const { clinicPhone: _phone, clinicName: _name, country: _country, ...bare } = zurich;

const contexts: readonly WordsContext[] = [
  zurich,
  bare,
  { ...zurich, units: { mass: "[lb_av]", pressure: "kPa", temperature: "[degF]" } },
  { ...bare, country: "XX", units: { ...zurich.units, mass: "[stone_av]" } },
];

const answers = decisions.flatMap(([name, decision]) =>
  contexts.map((context) => ({
    name,
    decision,
    context,
    answer: describeTriage(decision, context),
  })),
);

const readings = (min: number, max: number) =>
  fc
    .array(
      fc
        .tuple(fc.double({ min: 0, max: 200, noNaN: true }), fc.double({ min, max, noNaN: true }))
        .map(([hoursAgo, value]) => measured(hoursAgo, value)),
      { maxLength: 4 },
    )
    .map((list) => list.toSorted((one, other) => one.at_ms - other.at_ms));
const answerOf = fc.constantFrom("yes" as const, "no" as const, "notSure" as const);
const limitOf = (min: number, max: number) =>
  fc.record({
    value: fc.double({ min, max, noNaN: true }),
    setBy: fc.constantFrom("Dr Lee", "the valve clinic", "\u202E "),
    setOn: fc.constant("2026-05-03"),
  });

const anyChart = fc.record(
  {
    checkIns: fc
      .tuple(
        fc.constantFrom("usual" as const, "bitWorse" as const, "muchWorse" as const),
        fc.subarray([...allFindings]),
        fc.constantFrom("sudden" as const, "gradual" as const),
      )
      .map(([feeling, present, onset]) => [checkIn(feeling, present, { onset })]),
    weights_kg: readings(60, 75),
    pressures: readings(60, 220).map((list) =>
      list.map(({ value, at_ms }) => ({ ...pressure(0, value, value - 30), at_ms })),
    ),
    pulses_perMin: readings(30, 150),
    oxygen_percent: readings(80, 100),
    temperatures_Cel: readings(36, 40),
    unreadable: fc.nat({ max: 3 }),
    conditions: fc
      .record({
        atrialFibrillation: answerOf,
        heartFailure: answerOf,
        bloodThinner: answerOf,
        mechanicalValve: answerOf,
        pregnancy: answerOf,
      })
      .map((answered) => conditionsOf(answered)),
    limits: fc.record(
      {
        weightGainIn7Days: limitOf(0.5, 4),
        systolicHigh: limitOf(120, 190),
        pulseHigh: limitOf(80, 140),
        oxygenTarget: limitOf(84, 96),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

test("every rule has words, and no words are left without a rule", () => {
  const ids = triageRules.map(({ item }) => item.id);
  expect(Object.keys(words.reasons).toSorted()).toEqual([...new Set(ids)].toSorted());
});

test("the situations make every rule speak", () => {
  const spoken = new Set(
    decisions.flatMap(([, { reasons, alsoNoted }]) =>
      [...reasons, ...alsoNoted].map(({ rule }) => rule),
    ),
  );
  expect(triageRules.map(({ item }) => item.id).filter((id) => !spoken.has(id))).toEqual([]);
});

test("every sign a rule can look at is seen in some situation, and so told in some answer", () => {
  const asked = triageRules.flatMap(({ when }) =>
    when.flat().flatMap((seen): readonly Sign[] => (isGroup(seen) ? signGroups[seen] : [seen])),
  );
  const told = new Set(
    decisions.flatMap(([, { reasons, alsoNoted }]) =>
      [...reasons, ...alsoNoted].flatMap(({ observed }) => observed.map(({ sign }) => sign)),
    ),
  );
  expect(asked.filter((sign) => !told.has(sign))).toEqual([]);
});

test("a rule without words is an error and not an empty reason", () => {
  const unknown: Reason = {
    rule: "NEW-1",
    outcome: "today",
    observed: [],
    sources: [],
    section: "",
  };
  expect(() => describeReason(unknown, zurich, now)).toThrow(/"NEW-1" has no words/u);
});

test("whatever a chart holds, its answer is whole and calls the right number first", () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(...contexts), (parts, context) => {
      const answer = describeTriage(decide(parts), context);
      expectClean(stringsIn(answer));
      expect(answer.wouldChange[0]).toContain(
        context.country === "CH" ? "Call 144" : "Call your emergency number",
      );
      expect(answer.why.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

test("no answer has a hole: no empty text, no placeholder, no undefined", () => {
  for (const { answer } of answers) expectClean(stringsIn(answer));
});

test("the same decision says the same", () => {
  for (const { decision, context, answer } of answers) {
    expect(describeTriage(structuredClone(decision), { ...context })).toEqual(answer);
  }
});

test("the emergency sentence comes first in every answer, with the number of the country", () => {
  for (const { name, context, answer } of answers) {
    const number = context.country === "CH" ? "144" : "your emergency number";
    expect(answer.wouldChange[0], name).toMatch(new RegExp(`^Call ${number} (?:now|at once)`, "u"));
  }
});

test("in every country: its own number, and nobody else's", () => {
  const said = new Map(decisions.map(([, decision]) => [decision.kind, decision]));
  expect(said.size).toBe(6);
  for (const [country, { number }] of Object.entries(emergencyNumbers)) {
    for (const decision of said.values()) {
      const answer = describeTriage(decision, { ...bare, country });
      const called = stringsIn(answer).flatMap((text) =>
        [...text.matchAll(/\b[Cc]all (\d+)/gu)].map(([, dialled]) => dialled),
      );
      expect(new Set(called), country).toEqual(new Set([number]));
    }
  }
});

test("an emergency is called with the country's number, and without one it asks for the country", () => {
  const emergency = answers.filter(({ answer }) => answer.outcome === "emergency");
  for (const { context, answer } of emergency) {
    expect(answer.action).toEqual(
      context.country === "CH"
        ? { kind: "call", label: "Call 144", phone: "144" }
        : { kind: "none" },
    );
    expect(answer.headline).toBe(
      context.country === "CH" ? "Call 144 now." : "Call your emergency number now.",
    );
  }
});

test("the clinic is called by its name and number, and by kind where there is no number", () => {
  const today = decide({ checkIns: [checkIn("muchWorse")] });
  expect(describeTriage(today, zurich)).toMatchObject({
    headline: "Call the valve clinic in Bern today.",
    action: { kind: "call", label: "Call +41 31 555 01 42", phone: "+41 31 555 01 42" },
  });
  expect(describeTriage(today, bare)).toMatchObject({
    headline: "Call your valve clinic or your doctor today.",
    action: { kind: "none" },
  });
  expect(describeTriage(today, bare).wouldChange).toContain(words.answer.nobodyAnswers);
});

test("carry on is no all-clear: it restates the red flags and says when to check in again", () => {
  const answer = describeTriage(decide({ checkIns: [checkIn("usual")] }), zurich);
  expect(answer.outcome).toBe("carryOn");
  expect(answer.headline).toContain("That is not an all-clear.");
  for (const finding of coreRedFindings) {
    expect(answer.wouldChange.join(" ")).toContain(words.findings[finding].label);
  }
  expect(answer.returnBy).toBe("Check in again by Wednesday at 09:00.");
});

test("the numbers seen, the limit and its author stand in the reason", () => {
  const gain = { checkIns: [checkIn("usual")], weights_kg: [measured(150, 70), measured(1, 72.3)] };
  const ours = find(describeTriage(decide(gain), zurich), "TRI-21");
  expect(ours.text).toContain("Your weight is up 2.3 kg in 6 days.");
  expect(ours.limit).toContain("Our limit: 2.3 kg or more in 7 days.");
  expect(ours.source).toContain("ESC guide to heart failure, 2021");
  const limits = { weightGainIn7Days: { value: 2, setBy: "Dr Lee", setOn: "2026-05-03" } };
  const own = find(describeTriage(decide({ ...gain, limits }), zurich), "TRI-21");
  expect(own.limit).toBe(
    "Your clinic's limit, set by Dr Lee on 3 May 2026: 2.0 kg or more in 7 days.",
  );
});

test("a limit of the lower pressure number says so", () => {
  const decision = decisions.find(([name]) => name === "pressure severe by the lower number")?.[1];
  const [reason] = describeTriage(decision!, zurich).why;
  expect(reason).toMatchObject({
    rule: "TRI-31S",
    limit: "Our limit: 110 mmHg or more for the lower number.",
  });
});

test("expired rules say that the app is out of date and never carry on", () => {
  const expired = answers.filter(({ name }) => name.endsWith("rules expired"));
  expect(expired.length).toBeGreaterThan(100);
  for (const { answer } of expired) {
    expect(answer.outcome).not.toBe("carryOn");
    expect(answer.missing.join(" ")).toContain("these were good until 23 November 2027");
    expect(answer.footer.join(" ")).toContain("They are too old now.");
    if (answer.outcome === "cannotTell") expect(answer.headline).toContain("out of date");
  }
});

test("text from the record is inserted as plain text, on one line", () => {
  const answer = describeTriage(decide({ checkIns: [checkIn("muchWorse")] }), {
    ...zurich,
    clinicName: " <b>{number}</b>\n\u202Eclinic ",
  });
  expect(answer.headline).toBe("Call <b>{number}</b> clinic today.");
});

test("no answer tells anyone to take, stop or change a medicine", () => {
  const orders =
    /\b(?:take|stop|skip|double|halve|raise|lower|change)\b[^.]*\b(?:pill|dose|medicine|thinner|antibiotic)s?\b/iu;
  const allowed = new Set(["Do not take left-over antibiotics.", words.answer.noMedicineChange]);
  for (const text of stringsIn([words.reasons, words.answer, words.outcomes, words.missing])) {
    for (const sentence of text.split(/(?<=[.])\s/u)) {
      if ([...allowed].some((kept) => kept.includes(sentence))) continue;
      expect(sentence).not.toMatch(orders);
    }
  }
});

function find({ why }: AnswerWords, rule: string) {
  const found = why.find((reason) => reason.rule.split(", ").includes(rule));
  if (found === undefined) throw new Error(`No reason with rule ${rule}`);
  return found;
}

function expectClean(texts: readonly string[]): void {
  const holes = /^\s*$|undefined|null|NaN|Infinity|[{}]|\[object|\.\.|\s{2,}| [.,]/u;
  expect(texts.filter((text) => holes.test(text))).toEqual([]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
