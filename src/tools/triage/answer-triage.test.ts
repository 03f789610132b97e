import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { answerTriage } from "./answer-triage.ts";

const now = "2026-11-22T08:00:00Z";
const asUsual = { feeling: "usual", asked: "all" };
const weight = { measure: "weight", unit: "kg", value: 72 };

function answerText(text: string) {
  const document = readDocument(new TextEncoder().encode(text));
  return document.ok ? answerTriage(document.value) : document;
}

function decide(input: object) {
  const answer = answerTriage({ now, ...input });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value;
}

describe("answerTriage refuses", () => {
  it.each([
    ["an empty input", "", "", "notJson", "a value", "the end at line 1, column 1"],
    ["a list", [], "", "wrongType", "an object", "[]"],
    ["no now", {}, "now", "missing", "a string", "nothing"],
    ["a day that is none", { now: "2026-02-30T08:00:00Z" }, "now", "notATime", "exists", "02-30"],
    [
      "an unknown key",
      { now, checkIn: { ...asUsual, chestPain: true } },
      "checkIn.chestPain",
      "unknownKey",
      "no such key",
      "it",
    ],
    [
      "an unknown condition",
      { now, has: { asthma: "yes" } },
      "has.asthma",
      "unknownKey",
      "no such key",
      "it",
    ],
    [
      "neither a list nor all",
      { now, checkIn: { asked: "some" } },
      "checkIn.asked",
      "unknownValue",
      '"all" or a list',
      '"some"',
    ],
    [
      "an unlikely reading",
      { now, readings: [weight, { ...weight, value: 210 }] },
      "readings[1].value",
      "implausible",
      '35 to 200 kg, or "confirmed": true',
      "210",
    ],
    [
      "swapped pressures",
      { now, readings: [{ measure: "bloodPressure", systolic: 80, diastolic: 120, unit: "mmHg" }] },
      "readings[0].diastolic",
      "contradiction",
      "less than",
      "120",
    ],
    [
      "a limit in a foreign unit",
      {
        now,
        limits: [
          { limit: "pulseHigh", value: 110, unit: "kg", setBy: "clinic", setOn: "2026-01-01" },
        ],
      },
      "limits[0].unit",
      "unknownValue",
      '"/min"',
      '"kg"',
    ],
    [
      "a country by name",
      { now, person: { country: "Switzerland" } },
      "person.country",
      "unknownValue",
      "A-Z",
      '"Switzerland"',
    ],
    ["an unknown zone", { now, zone: "Mars/Base" }, "zone", "unknownValue", "IANA", '"Mars/Base"'],
    [
      "one key twice",
      '{"now":"2026-11-22T08:00:00Z","has":{"pregnancy":"yes","pregnancy":"no"}}',
      "",
      "contradiction",
      '"pregnancy" once',
      "second time at line 1, column 56",
    ],
  ])("%s", (_what, input, path, code, expected, found) => {
    const answer = answerText(typeof input === "string" ? input : JSON.stringify(input));
    expect(answer).toMatchObject({ ok: false, issues: [{ path, code }] });
    const [first] = answer.ok ? [] : answer.issues;
    expect(first!.expected).toContain(expected);
    expect(first!.found).toContain(found);
  });
});

describe("answerTriage", () => {
  it("takes every alias of a unit for what it stands for", () => {
    const given = { setBy: "clinic", setOn: "2026-01-01" };
    const written = (units: readonly string[]) => ({
      readings: [
        { measure: "weight", value: 160, unit: units[0], at: "2026-11-21T08:00:00Z" },
        { measure: "weight", value: 11.9, unit: units[1] },
        { measure: "bloodPressure", systolic: 190, diastolic: 95, unit: units[2] },
        { measure: "temperature", value: 38.4, unit: units[3], at: "2026-11-22T07:00:00Z" },
        { measure: "temperature", value: 101.2, unit: units[4] },
        { measure: "pulse", value: 130, unit: units[5] },
      ],
      limits: [{ limit: "pulseHigh", value: 110, unit: units[5], ...given }],
      units: { mass: units[1], pressure: units[2], temperature: units[4] },
    });
    const ucum = decide(written(["[lb_av]", "[stone_av]", "mm[Hg]", "Cel", "[degF]", "/min"]));
    expect(decide(written(["lb", "st", "mmHg", "C", "F", "bpm"]))).toEqual(ucum);
    const { reasons, alsoNoted } = ucum.decision;
    const signs = [...reasons, ...alsoNoted].flatMap(({ observed }) =>
      observed.map(({ sign }) => sign),
    );
    expect(signs).toEqual(
      expect.arrayContaining(["weightGain1Day", "pressureSevere", "temperatureHigh", "pulseFast"]),
    );
    expect(JSON.stringify(ucum.words)).toMatch(/up 6\.6 lb in 1 day/u);
  });

  it("counts what is present as asked, and what was not asked as not known", () => {
    const bitWorse = { feeling: "bitWorse", present: ["veryTired"] };
    const notAsked = decide({ checkIn: bitWorse }).decision;
    expect(notAsked.missing).toContain("redSignsNotAsked");
    const asked = decide({ checkIn: { ...bitWorse, asked: "all" } }).decision;
    expect(asked.missing).toEqual([]);
    expect(decide({ checkIn: { ...asUsual, present: ["fainted", "fainted"] } }).decision.kind).toBe(
      "emergency",
    );
  });

  it("lets text raise, and unreadable entries take back a carry-on", () => {
    expect(decide({ checkIn: asUsual }).decision.kind).toBe("carryOn");
    expect(decide({ checkIn: { ...asUsual, text: "crushing chest pain" } }).decision.kind).toBe(
      "emergency",
    );
    expect(decide({ checkIn: asUsual, unreadable: 1 }).decision.kind).toBe("cannotTell");
  });

  it("takes instants with an offset, and times by default from now", () => {
    const old = { ...asUsual, at: "2026-11-21T08:59:00+01:00" };
    expect(decide({ checkIn: old }).decision.kind).toBe("cannotTell");
    expect(decide({ checkIn: { ...old, at: "2026-11-21T09:01:00+01:00" } }).decision.kind).toBe(
      "carryOn",
    );
  });

  it("judges several check-ins as one day", () => {
    const worse = {
      feeling: "usual",
      asked: "all",
      present: ["chestPain"],
      at: "2026-11-22T06:00:00Z",
    };
    expect(decide({ checkIns: [worse, asUsual] }).decision.kind).toBe("emergency");
    expect(decide({ checkIns: [worse], checkIn: asUsual }).decision.kind).toBe("emergency");
  });

  it("says what each fact was made from, and the clinic's number", () => {
    const { decision, madeFrom, words } = decide({
      person: { clinicName: "Valve clinic", clinicPhone: "+41 44 000 00 00", country: "CH" },
      readings: [
        weight,
        { ...weight, value: 75, at: "2026-11-22T07:59:00Z" },
        { ...weight, value: 69, at: "2026-11-21T08:00:00Z" },
      ],
      checkIn: asUsual,
    });
    expect(decision.kind).toBe("today");
    const cited = decision.reasons.flatMap(({ observed }) =>
      observed.flatMap(({ facts }) => facts),
    );
    expect(cited.map((id) => madeFrom[id])).toEqual(
      expect.arrayContaining(["readings[2]", "readings[0]"]),
    );
    expect(words.action).toMatchObject({ kind: "call", phone: "+41 44 000 00 00" });
  });

  it("joins the facts of an export, of one person only", () => {
    const id = (end: string): string => `01a20000-0000-7000-8000-00000000000${end}`;
    const at = { instant: "2026-11-22T07:00:00Z", zone: "Europe/Zurich", offset_min: 60 };
    const common = { person: id("1"), device: id("2"), madeBy: "self", at };
    const facts = [
      { ...common, id: id("3"), kind: "checkIn", feeling: "usual", present: [], asked: [] },
      { ...common, id: id("4"), kind: "condition", condition: "bloodThinner", answer: "yes" },
    ];
    const answer = decide({ facts });
    expect(answer.decision.kind).toBe("carryOn");
    expect(answer.madeFrom).toEqual({});
    const other = facts.map((fact, index) => ({ ...fact, person: id(String(index + 1)) }));
    expect(answerTriage({ now, facts: other })).toMatchObject({
      issues: [{ path: "facts[1].person", code: "contradiction", found: id("2") }],
    });
    const { at: _at, ...timeless } = facts[0]!;
    expect(answerTriage({ now, facts: [timeless] })).toMatchObject({
      issues: [{ path: "facts[0].at", code: "missing" }],
    });
    const impossible = {
      ...common,
      id: id("5"),
      kind: "reading",
      source: { kind: "typed" },
      ...weight,
      value: 5,
    };
    expect(answerTriage({ now, facts: [impossible] })).toMatchObject({
      issues: [{ path: "facts[0].value", code: "impossible" }],
    });
  });
});
