import { describe, expect, it } from "vitest";
import { adviseLiving } from "#care/living/advise-living.ts";
import { livingTopics, type LivingTopic } from "#care/living/living-advice.ts";
import type { LivingSituation } from "#care/living/living-situation.ts";
import { describeLiving } from "./describe-living.ts";
import { livingWordsFor } from "./living-words.ts";
import { listLivingWords, livingSituations } from "./living.test-support.ts";

const today = "2026-11-26";
const nobody: LivingSituation = { symptoms: "notKnown", has: {}, values: {} };
const tell = (situation: LivingSituation, country?: string, on = today) =>
  describeLiving(adviseLiving(situation, on), {
    language: "en",
    ...(country === undefined ? {} : { country }),
  });
const textsOf = (topic: LivingTopic, situation: LivingSituation): readonly string[] =>
  tell(situation)
    .topics.find((one) => one.topic === topic)!
    .entries.map(({ text }) => text);

describe("describeLiving", () => {
  it("has the emergency line first, with the number of the country", () => {
    expect(Object.keys(tell(nobody))[0]).toBe("emergency");
    expect(tell(nobody, "CH").emergency).toMatch(/^Chest pain.+Call 144 now\.$/u);
    expect(tell(nobody).emergency).toMatch(/Call your emergency number now\.$/u);
  });

  it("tells the numbers of the rows, and no braces", () => {
    expect(textsOf("salt", nobody)[0]).toMatch(/^Eat at most 5 g of salt.+2000 mg.+1500 mg/u);
    expect(textsOf("moving", livingSituations["mild and well"]!)[0]).toMatch(/^Move 150 to 300 /u);
    expect(textsOf("caffeine", nobody)[0]).toMatch(/400 mg.+200 mg/u);
    expect(textsOf("teeth", nobody)[0]).toMatch(/2 times a day.+2 times a year/u);
    expect(textsOf("teeth", livingSituations["mild and well"]!)[0]).toMatch(/dentist once a year/u);
    for (const [, { topics }] of listLivingWords()) {
      expect(JSON.stringify(topics)).not.toMatch(/[{]\w+[}]|undefined|NaN/u);
    }
  });

  it("says what is missing where it cannot tell, and whom it follows", () => {
    const sport = tell(nobody).topics.find(({ topic }) => topic === "exercise")!.entries[0]!;
    expect(sport.level).toBe("We cannot tell yet");
    expect(sport.missing[0]).toBe("How large your leak is (from your echo).");
    expect(sport.rules).toEqual(["LIV-EX-Q"]);
    const cleared = tell(livingSituations["mild and well"]!).topics.find(
      ({ topic }) => topic === "exercise",
    )!.entries[0]!;
    expect(cleared).toMatchObject({ level: "What to do", missing: [], rules: ["LIV-EX1"] });
    expect(cleared.source).toBe("ESC guide to sport with heart disease, 2020.");
  });

  it("tells a day of the clinic as theirs, on one line", () => {
    const { driving, flying } = {
      driving: textsOf("driving", livingSituations["a day of the clinic ahead"]!),
      flying: textsOf("flying", livingSituations["a day of the clinic that came"]!),
    };
    expect(driving).toEqual(["Do not drive before 10 December 2026. Dr Lee set this day for you."]);
    expect(flying[0]).toMatch(/^Dr Lee says that you may fly from 26 November 2026 on\./u);
    const clinicDays = [
      { about: "driving", on: "2026-12-10", setOn: "2026-11-01", setBy: "Dr\nLee\u202E" },
    ] as const;
    expect(textsOf("driving", { ...nobody, clinicDays })[0]).toMatch(/\. Dr Lee set this day/u);
  });

  it.each([
    ["2026-11-25", "Next visit to the dentist: about 25 November 2027."],
    ["2025-11-26", "Make a date with your dentist now. It was due on 26 November 2026."],
    ["2025-01-01", "Make a date with your dentist now. It is late: it was due on 1 January 2026."],
  ])("reminds of the dentist after %s", (lastDentistOn, due) => {
    const words = tell({ ...nobody, infectionRisk: "other", lastDentistOn });
    expect(words.topics.find(({ topic }) => topic === "teeth")!.entries[0]!.due).toBe(due);
  });

  it("says at the foot whose word comes first, and when the rules are old", () => {
    expect(tell(nobody).footer.at(-1)).toBe("Rules good until 23 November 2027.");
    expect(tell(nobody, undefined, "2027-11-23").footer.at(-1)).toMatch(/^Rules good until/u);
    expect(tell(nobody, undefined, "2027-11-24").footer.at(-1)).toMatch(/past their date/u);
    expect(tell(nobody).footer[0]).toMatch(/your own team .+ comes first/u);
  });

  it("has no advice and no missing thing that nobody is ever told", () => {
    const told = new Set(
      Object.values(livingSituations).flatMap((situation) =>
        adviseLiving(situation, today).entries.map(({ topic, advice }) => `${topic}.${advice}`),
      ),
    );
    const all = Object.entries(livingTopics).flatMap(([topic, advice]) =>
      advice.map((one) => `${topic}.${one}`),
    );
    expect(all.filter((name) => !told.has(name))).toEqual([]);
  });

  it("never tells a dose, and never to stop a medicine", () => {
    const { advice } = livingWordsFor("en").living;
    const sentences = Object.values(advice)
      .flatMap((texts) => Object.values(texts))
      .flatMap((text) => text.split(/(?<=[.!?])\s+/u));
    const aboutPills = sentences.filter((one) => /\b(?:pill|thinner|medicine)s?\b/u.test(one));
    expect(aboutPills.length).toBeGreaterThan(3);
    expect(aboutPills.filter((one) => /^(?:Stop|Start|Change|Halve|Double)\b/u.test(one))).toEqual(
      [],
    );
  });
});
