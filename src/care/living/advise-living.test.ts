import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unverifiedRows } from "#knowledge/unverified-rows.ts";
import { list, readCases } from "../grade/study-case.test-support.ts";
import { adviseLiving } from "./advise-living.ts";
import { chooseClinicDay } from "./choose-clinic-day.ts";
import { livingTopics } from "./living-advice.ts";
import { readLivingCase, type LivingCase } from "./living-case.test-support.ts";

const rows = readCases<LivingCase>(join(import.meta.dirname, "advise-living.cases.csv"));
const seen = new Set<string>();

/** What each `topic.advice` of a row stands on, with what is missing; "-" where it is not said. */
function tell(row: LivingCase): ReadonlyMap<string, string> {
  const { entries } = adviseLiving(readLivingCase(row), row.today);
  return new Map(
    entries.map(({ topic, advice, reasons, missing }) => {
      const without = missing.length === 0 ? "" : ` (${missing.join(" ")})`;
      return [`${topic}.${advice}`, `${reasons[0].rule}${without}`];
    }),
  );
}

describe("advise-living.cases.csv", () => {
  it.each(rows)("$case", (row) => {
    const told = tell(row);
    for (const name of told.keys()) seen.add(name);
    const expected = list(row.says, ";").map((part) => {
      const [name = ""] = part.split(" ");
      return [name, part.slice(name.length + 1)];
    });
    expect(expected.length).toBeGreaterThan(0);
    const found = expected.map(([name = ""]) => [name, told.get(name) ?? "-"]);
    expect(found).toEqual(expected);
  });

  it("holds a case for every advice of every topic", () => {
    const all = Object.entries(livingTopics).flatMap(([topic, advice]) =>
      advice.map((one) => `${topic}.${one}`),
    );
    expect(all.filter((name) => !seen.has(name))).toEqual([]);
  });

  it("rests on no row that nobody has read", () => {
    const rules = rows.flatMap((row) =>
      adviseLiving(readLivingCase(row), row.today).entries.flatMap(({ reasons }) =>
        reasons.map(({ rule }) => rule),
      ),
    );
    expect(rules.filter((rule) => unverifiedRows.includes(rule))).toEqual([]);
  });
});

describe("adviseLiving", () => {
  const situation = { symptoms: "none", has: {}, values: {} } as const;
  const find = (topic: string, more: object = {}, today = "2026-11-26") =>
    adviseLiving({ ...situation, ...more }, today).entries.find((one) => one.topic === topic)!;

  it("carries the limit a number was held against", () => {
    const { reasons } = find("exercise", {
      leak: { low: 2, high: 3 },
      values: { endDiastolicDiameter: 63 },
      procedures: [],
    });
    expect(reasons[0].observed).toEqual([
      {
        what: "endDiastolicDiameter",
        value: 63,
        unit: "mm",
        limit: { item: "LIV-EX2-D", value: 60, unit: "mm", comparison: "atOrOver" },
      },
    ]);
    expect(reasons[0].sources.map(({ id }) => id)).toEqual(["ESCSP20"]);
  });

  it("tells salt with its floor, and sodium as 40 % of it", () => {
    const limits = find("salt").reasons.flatMap(({ observed }) =>
      observed.map(({ what, limit }) => [what, limit?.value, limit?.unit]),
    );
    expect(limits).toEqual([
      ["salt", 5, "g/d"],
      ["sodium", 2000, "mg/d"],
      ["sodiumFloor", 1500, "mg/d"],
    ]);
  });

  it("holds each number as its source does: at most, at least, or before", () => {
    const limits = [
      "alcohol",
      "caffeine",
      "teeth",
      "weight",
      "moving",
      "driving",
      "flying",
    ].flatMap((topic) =>
      find(topic, {
        leak: { low: 1, high: 1 },
        has: { atrialFibrillation: "yes", exerciseArrhythmia: "no", prolapseWarningSigns: "no" },
        procedures: topic === "moving" ? [] : [{ kind: "repair", on: "2026-11-20" }],

        ...(topic === "alcohol" ? { pregnancy: "no" } : {}),
      }).reasons.flatMap(({ observed }) =>
        observed.flatMap(({ what, limit }) =>
          limit === undefined ? [] : [`${what} ${limit.comparison} ${limit.value} ${limit.unit}`],
        ),
      ),
    );
    expect(limits).toEqual([
      "alcohol atOrUnder 30 g/wk",
      "caffeineMost atOrUnder 400 mg/d",
      "caffeine atOrUnder 200 mg/d",
      "dentistVisits atOrOver 2 /a",
      "brushing atOrOver 2 /d",
      "weightLoss atOrOver 10 %",
      "minutesFrom atOrOver 150 min/wk",
      "minutesTo atOrUnder 300 min/wk",
      "weeksFrom under 4 wk",
      "daysFrom under 10 d",
    ]);
  });

  it("cannot tell, asks or tells, by the advice and nothing else", () => {
    const stances = new Map(
      rows.flatMap((row) =>
        adviseLiving(readLivingCase(row), row.today).entries.map(
          ({ topic, advice, stance }) => [`${topic}.${advice}`, stance] as const,
        ),
      ),
    );
    const named = (wanted: string) =>
      [...stances].flatMap(([name, stance]) => (stance === wanted ? [name] : [])).sort();
    expect(named("tell")).toEqual([
      "alcohol.fibrillation",
      "alcohol.general",
      "caffeine.coffee",
      "caffeine.energyDrinks",
      "caffeine.general",
      "caffeine.pregnancy",
      "contactSport.leaveOut",
      "driving.clinicFrom",
      "driving.clinicNotYet",
      "driving.notYet",
      "exercise.allSports",
      "exercise.allSportsWhileWell",
      "exercise.lowToMedium",
      "fever.callToday",
      "fluid.asTold",
      "flying.clinicFrom",
      "flying.clinicNotYet",
      "flying.shouldNot",
      "flying.tooEarly",
      "moving.weekly",
      "otherOperations.tell",
      "pregnancy.callToday",
      "pregnancy.teamFirst",
      "salt.daily",
      "sex.fine",
      "smoking.stop",
      "teeth.highRisk",
      "teeth.otherRisk",
      "teeth.skin",
      "travel.pack",
      "weight.fibrillation",
      "weight.healthy",
    ]);
    expect(named("cannotTell").filter((name) => name !== "sex.ask")).toEqual([
      "alcohol.fibrillationNotKnown",
      "alcohol.pregnancyNotKnown",
      "caffeine.pregnancyNotKnown",
      "contactSport.askFirst",
      "exercise.cannotTell",
      "teeth.riskNotKnown",
    ]);
  });

  it.each([
    ["once a year", "other", "2026-11-25", "notYet", "2027-11-25"],
    ["once a year, on the day", "other", "2025-11-26", "due", "2026-11-26"],
    ["a visit of today", "other", "2026-11-26", "notYet", "2027-11-26"],
    ["twice a year", "high", "2026-05-27", "notYet", "2026-11-27"],
    ["twice a year, on the day", "high", "2026-05-26", "due", "2026-11-26"],
    ["twice a year, last day of grace", "high", "2026-05-08", "due", "2026-11-08"],
    ["twice a year, the day after it", "high", "2026-05-07", "late", "2026-11-07"],
  ])("reminds of the dentist: %s", (_what, infectionRisk, lastDentistOn, state, by) => {
    expect(find("teeth", { infectionRisk, lastDentistOn }).due).toMatchObject({ state, by });
  });

  it("has no date where the last visit to the dentist is not known, or lies ahead", () => {
    for (const more of [{}, { lastDentistOn: "2026-11-27" }]) {
      const { due, missing } = find("teeth", more);
      expect([due, missing]).toEqual([undefined, ["infectionRisk", "lastDentistOn"]]);
    }
  });

  it("tells the topics in one order, a child on the way first", () => {
    const topics = adviseLiving(situation, "2026-11-26").entries.map(({ topic }) => topic);
    const order = Object.keys(livingTopics);
    const places = topics.map((topic) => order.indexOf(topic));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(topics[0]).toBe("pregnancy");
  });
});

describe("chooseClinicDay", () => {
  const day = { about: "driving", setBy: "Dr Lee" } as const;
  const early = { ...day, on: "2026-12-01", setOn: "2026-11-01" };
  const late = { ...day, on: "2026-12-24", setOn: "2026-11-10" };
  const ahead = { ...day, on: "2026-11-11", setOn: "2026-11-27" };

  it.each([
    ["the one set last", [early, late], late],
    ["in any order", [late, early], late],
    ["not one set ahead of today", [early, ahead], early],
    ["one set today", [early, { ...late, setOn: "2026-11-26" }], { ...late, setOn: "2026-11-26" }],
    ["of one day the later date", [{ ...late, on: "2026-12-01" }, late], late],
    [
      "of the same date the last name",
      [late, { ...late, setBy: "Dr Ng" }],
      { ...late, setBy: "Dr Ng" },
    ],
    ["none about something else", [{ ...late, about: "flying" } as const], undefined],
    ["none at all", undefined, undefined],
  ])("takes %s", (_what, days, chosen) => {
    expect(chooseClinicDay("driving", days, "2026-11-26")).toEqual(chosen);
  });
});
