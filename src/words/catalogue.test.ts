import { expect, test } from "vitest";
import { outcomes } from "#care/triage/decision.ts";
import { questionIds } from "#care/triage/questions.ts";
import { coreRedFindings, derivedSigns } from "#care/triage/sign.ts";
import { triageRules } from "#care/triage/triage-rules.ts";
import { catalogueFor } from "./catalogue.ts";
import { allFindings, conditionsOf } from "./chart.test-support.ts";
import { listCallRules } from "./list-call-rules.ts";

const words = catalogueFor("en");

test("every finding, condition, question, outcome, sign and source has its words", () => {
  const keys = (of: object): string[] => Object.keys(of).toSorted();
  expect(keys(words.findings)).toEqual([...allFindings].toSorted());
  expect(keys(words.questions)).toEqual([...questionIds].toSorted());
  expect(keys(words.outcomes)).toEqual([...outcomes].toSorted());
  expect(keys(words.signs)).toEqual([...derivedSigns].toSorted());
  // "Carry on" has no rule, and cites our own.
  const cited = new Set([...triageRules.flatMap(({ item }) => item.source), "HOUSE"]);
  expect(keys(words.sources)).toEqual([...cited].toSorted());
  expect(keys(words.conditions)).toEqual(
    keys(
      conditionsOf({
        atrialFibrillation: "no",
        heartFailure: "no",
        bloodThinner: "no",
        sickDayMedicine: "no",
        mechanicalValve: "no",
        tissueValve: "no",
        valveRepair: "no",
        valveClip: "no",
        recentOperation: "no",
        pregnancy: "no",
        pregnancyFollowed: "no",
      }),
    ),
  );
});

test("no text is empty, padded, or dressed up", () => {
  for (const [path, text] of textsIn(words)) {
    expect(text.trim(), path).toBe(text);
    expect(text, path).not.toBe("");
    expect(text, path).not.toMatch(/\p{Extended_Pictographic}|!|please be advised|undefined/iu);
  }
});

test("jargon is never left alone: where it stands, the plain word stands too", () => {
  const jargon: readonly (readonly [RegExp, RegExp])[] = [
    [/anticoagulant/iu, /blood thinner/iu],
    [/diuretic/iu, /water pill/iu],
    [/regurgitation/iu, /leak/iu],
    [/dyspn(?:o)?ea|orthopn(?:o)?ea/iu, /breath/iu],
    [/o?edema/iu, /swell/iu],
    [/palpitation/iu, /heartbeat/iu],
    [/syncope/iu, /faint/iu],
    [/systolic/iu, /upper/iu],
    [/diastolic/iu, /lower/iu],
    [/prosthe(?:sis|tic)/iu, /valve/iu],
  ];
  // Placeholders are filled before a person reads them.
  for (const [path, raw] of textsIn(words)) {
    const text = raw.replaceAll(/\{\w+/gu, "");
    for (const [hard, plain] of jargon) if (hard.test(text)) expect(text, path).toMatch(plain);
  }
});

test("what is said in a reason fits into a sentence, and what is read out is in the first person", () => {
  for (const { said, forOperator } of Object.values(words.findings)) {
    expect(said).toMatch(/^(?:you|your|something|one of your)\b.*[^.]$/u);
    expect(forOperator).toMatch(/^(?:I|My|One of my|Something|After)\b.*\b(?:I|my)?\b.*[^.]$/u);
  }
});

test("the page of when to call has every finding once, and every red one under call now", () => {
  const { now, today, soon, ask } = listCallRules();
  expect([...now, ...today, ...soon, ...ask].toSorted()).toEqual([...allFindings].toSorted());
  expect(coreRedFindings.filter((finding) => !now.includes(finding))).toEqual([]);
  expect(today).toContain("moreBreathless");
  expect(soon).toContain("stoppedActivities");
  expect(ask).toEqual(["suddenBackPain"]);
});

function textsIn(value: unknown, path = "catalogue"): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}
