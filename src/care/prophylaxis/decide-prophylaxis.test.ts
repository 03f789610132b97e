import { describe, expect, it } from "vitest";
import { prophylaxisCountries } from "#knowledge/prophylaxis-countries.ts";
import {
  endocarditisSocieties,
  prophylaxisAnswers,
  type ProphylaxisAnswer,
} from "#knowledge/prophylaxis-statement.ts";
import { answerBySociety } from "./answer-by-society.ts";
import { chooseSociety, decideProphylaxis } from "./decide-prophylaxis.ts";
import {
  caseDay,
  everyCondition,
  readProphylaxisCase,
  readProphylaxisCases,
  tellProphylaxis,
} from "./prophylaxis-case.test-support.ts";
import { societyTables } from "./prophylaxis-rows.ts";
import {
  penicillinAllergies,
  plannedProcedures,
  riskConditions,
  type ProphylaxisSituation,
  type RiskAnswer,
} from "./prophylaxis-situation.ts";

const cases = readProphylaxisCases();
const strength = (kind: ProphylaxisAnswer): number => prophylaxisAnswers.indexOf(kind);
const own = everyCondition("no");
const dental: ProphylaxisSituation = {
  on: caseDay,
  conditions: own,
  procedure: "oralSurgery",
  allergy: "none",
  country: "DE",
};

describe("decide-prophylaxis.cases.csv", () => {
  it.each(cases)("$case", (row) => {
    const { answer, rule, AHA, ESC, NICE } = row;
    expect(tellProphylaxis(decideProphylaxis(readProphylaxisCase(row)))).toEqual({
      answer,
      rule,
      AHA,
      ESC,
      NICE,
    });
  });

  it("has a case in which each row of each table decides", () => {
    const told = new Set(cases.flatMap(({ AHA, ESC, NICE }) => [AHA, ESC, NICE]));
    const rows = Object.values(societyTables).flatMap(({ people, ownValve, procedures }) => [
      ...people,
      ownValve,
      // A procedure at risk lets the person's row decide and is cited behind it.
      ...Object.values(procedures).filter(({ says }) => says === "ask" || says === "consider"),
    ]);
    const never = rows.filter(({ item, says }) => !told.has(`${says} ${item.id}`));
    expect(never.map(({ item }) => item.id)).toEqual([]);
  });
});

describe("decideProphylaxis", () => {
  it("cites the procedure beside the person, each with its class and its source", () => {
    const { reasons } = decideProphylaxis({
      ...dental,
      conditions: { ...own, clip: { answer: "yes" } },
    });
    expect(reasons).toMatchObject([
      {
        rule: "IE-13-ESC",
        observed: ["clip"],
        grade: "IIa C",
        sources: [{ id: "ESCIE23", year: 2023 }],
      },
      { rule: "IE-30-ESC", observed: ["oralSurgery"], grade: "I B" },
    ]);
  });

  it("names what is missing, and whom to ask", () => {
    const decision = decideProphylaxis({
      ...dental,
      conditions: { ...own, clip: { answer: "notSure" } },
    });
    expect(decision).toMatchObject({ kind: "ask", missing: ["clip"], whom: "heartTeam" });
    const planned = decideProphylaxis({ ...dental, procedure: "notKnown" });
    expect(planned).toMatchObject({
      kind: "ask",
      missing: ["procedure"],
      whom: "whoDoesTheProcedure",
    });
    const old = decideProphylaxis({ ...dental, on: "2031-01-01" });
    expect(old).toMatchObject({ kind: "ask", missing: ["freshRules"] });
  });

  it("shows the clinic's answer with author and day, beside the societies that differ", () => {
    const clinic = { answer: "yes", decidedBy: "Dr Lee", decidedOn: "2026-10-01" } as const;
    const decision = decideProphylaxis({ ...dental, clinic });
    expect(decision).toMatchObject({ kind: "yes", by: { kind: "clinic", clinic }, clinic });
    expect(decision.societies.map(({ kind }) => kind)).toEqual(["no", "no", "no"]);
    const elsewhere = decideProphylaxis({ ...dental, procedure: "gentleDentalWork", clinic });
    expect(elsewhere).toMatchObject({ kind: "no", by: { kind: "society" }, clinic });
    const wide = { ...clinic, covers: ["gentleDentalWork"] } as const;
    expect(decideProphylaxis({ ...dental, procedure: "gentleDentalWork", clinic: wide }).kind).toBe(
      "yes",
    );
  });

  it("follows the guideline it is told to, before the country's", () => {
    const clip = { ...dental, conditions: { ...own, clip: { answer: "yes" } as const } };
    expect(decideProphylaxis(clip).kind).toBe("consider");
    expect(decideProphylaxis({ ...clip, follow: "AHA" }).kind).toBe("yes");
  });

  it("counts two visits to the dentist at high risk and while that is not known, else one", () => {
    const visits = (conditions: ProphylaxisSituation["conditions"]): number =>
      decideProphylaxis({ ...dental, conditions }).dentistVisits_perYear;
    expect(visits(own)).toBe(1);
    expect(visits({ ...own, surgicalValve: { answer: "yes" } })).toBe(2);
    expect(visits({})).toBe(2);
  });
});

describe("the regimen", () => {
  const yes = { ...dental, conditions: { ...own, surgicalValve: { answer: "yes" } as const } };

  it.each([
    ["none", ["amoxicillin", "ampicillin", "cefazolin or ceftriaxone"], ["IE-40", "IE-43"]],
    [
      "mild",
      ["cephalexin", "azithromycin or clarithromycin", "doxycycline", "cefazolin or ceftriaxone"],
      ["IE-41", "IE-43"],
    ],
    ["severe", ["azithromycin or clarithromycin", "doxycycline"], ["IE-41", "IE-42", "IE-43"]],
    [
      "reactionNotKnown",
      ["azithromycin or clarithromycin", "doxycycline"],
      ["IE-41", "IE-42", "IE-43"],
    ],
    ["notKnown", [], ["IE-42-Q", "IE-43"]],
  ] as const)("allergy %s", (allergy, agents, rules) => {
    const decision = decideProphylaxis({ ...yes, allergy });
    if (decision.kind !== "yes") throw new Error(decision.kind);
    expect(decision.regimen!.options.map(({ agent }) => agent)).toEqual(agents);
    expect(decision.regimen!.rules).toEqual(rules);
    expect(decision.regimen!.avoid).toContain("clindamycin");
    expect(decision.missing).toEqual(allergy === "notKnown" ? ["allergy"] : []);
  });

  it("is given with no other answer, and before dental work only", () => {
    expect(decideProphylaxis(dental)).not.toHaveProperty("regimen");
    expect(decideProphylaxis({ ...dental, conditions: {} })).not.toHaveProperty("regimen");
    expect(decideProphylaxis({ ...yes, procedure: "otherBodyProcedure" })).toMatchObject({
      kind: "consider",
    });
    expect(decideProphylaxis({ ...yes, procedure: "otherBodyProcedure" })).not.toHaveProperty(
      "regimen",
    );
    expect(decideProphylaxis({ ...yes, procedure: "implant" })).not.toHaveProperty("regimen");
  });
});

describe("chooseSociety", () => {
  it.each([
    ["US", "AHA"],
    ["GB", "NICE"],
    ["DE", "ESC"],
    ["IE", "ESC"],
    ["JP", undefined],
    [undefined, undefined],
  ])("%s follows %s", (country, society) => {
    expect(chooseSociety(country)).toBe(society);
  });

  it("gives each country to one society", () => {
    const codes = Object.values(prophylaxisCountries).flatMap(
      ({ value }): readonly string[] => value,
    );
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/u);
  });
});

/** The set of conditions that are there, one bit each, and what is known of the rest. */
function conditionsOf(set: number, rest: "no" | "notSure"): ProphylaxisSituation["conditions"] {
  return Object.fromEntries(
    riskConditions.map((condition, index) => [
      condition,
      { answer: (set & (1 << index)) === 0 ? rest : "yes" },
    ]),
  );
}

describe("every combination", () => {
  const answers: readonly RiskAnswer[] = (["no", "notSure", "yes"] as const).map((answer) => ({
    answer,
  }));

  it("of who, procedure and society has one answer; having more never turns a yes back; not knowing is never a no", () => {
    const sets = 2 ** riskConditions.length;
    const failures: string[] = [];
    for (const procedure of plannedProcedures) {
      for (const society of endocarditisSocieties) {
        for (const rest of ["no", "notSure"] as const) {
          const kinds = Array.from({ length: sets }, (_, set) => {
            const conditions = conditionsOf(set, rest);
            return answerBySociety(society, { on: caseDay, conditions, procedure }).kind;
          });
          const noneKnown = kinds[0]!;
          if (rest === "notSure" && noneKnown === "no") failures.push(`${society} ${procedure}`);
          for (const [set, kind] of kinds.entries()) {
            for (const index of riskConditions.keys()) {
              const more = kinds[set | (1 << index)]!;
              // A question may be answered by "no": NICE gives none routinely, X-rays need none.
              if (kind !== "ask" && strength(more) < strength(kind)) {
                failures.push(`${society} ${procedure} ${rest} ${set} + ${riskConditions[index]}`);
              }
            }
          }
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it("of one or two conditions, procedure, allergy and country: the large answer too", () => {
    const countries = ["US", "DE", "GB", undefined];
    const failures: string[] = [];
    for (const country of countries) {
      for (const procedure of plannedProcedures) {
        for (const allergy of penicillinAllergies) {
          const decide = (conditions: ProphylaxisSituation["conditions"]) =>
            decideProphylaxis({
              on: caseDay,
              conditions,
              procedure,
              allergy,
              ...(country === undefined ? {} : { country }),
            });
          const none = decide(own);
          for (const first of riskConditions) {
            const one = decide({ ...own, [first]: answers[2]! });
            const unsure = decide({ ...own, [first]: answers[1]! });
            const name = [country, procedure, allergy, first].join(" ");
            if (strength(one.kind) < strength(none.kind))
              failures.push(`${name}: more asks for less`);
            if (first !== "transplantValveDisease" && unsure.kind === "no") {
              failures.push(`${name}: a doubt says no`);
            }
            for (const second of riskConditions) {
              const two = decide({ ...own, [first]: answers[2]!, [second]: answers[2]! });
              const isAsked = one.kind === "ask";
              if (!isAsked && strength(two.kind) < strength(one.kind)) {
                failures.push(`${name} + ${second}`);
              }
            }
          }
        }
      }
    }
    expect(failures).toEqual([]);
  });
});
