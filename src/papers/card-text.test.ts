import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardFacts } from "#care/card/card-facts.ts";
import { propertyRuns } from "#care/triage/situation.test-support.ts";
import { nobody, rosa, today, withClip } from "./card.test-support.ts";
import { computeCardCheck } from "./card-check.ts";
import { maxCardTextBytes, writeCardText } from "./card-text.ts";
import { readCardText } from "./read-card-text.ts";
import { utf8Length } from "./utf8-length.ts";

const read = (text: string, on = today) => readCardText(text, on, "en");

/** A text takes milliseconds to write and read back; the same cases each time. */
const runs = { numRuns: Math.min(propertyRuns, 5_000), seed: 20_261_126 } as const;

describe("writeCardText", () => {
  it("begins with the answer and ends with the days and the check", () => {
    const { text, cut } = writeCardText(rosa, "en");
    expect(text.split("\n")).toEqual([
      "ANTIBIOTIC BEFORE DENTAL WORK: NO",
      "Own valve only",
      "Rosa Keller, born 1958",
      "Mitral regurgitation, moderate (2026-05)",
      "BLOOD THINNER: apixaban, do not stop unasked",
      "ALLERGY: Penicillin: rash, mild",
      "ASK: Valve clinic, 555 0142",
      "Made 2026-11-26. Valid to 2027-11-22",
      "Not signed off",
      "LL1 no 0CC7E223",
    ]);
    expect(cut).toEqual(["guideline"]);
  });

  it("cuts in its order, and never the answer, thinner, allergy, implant, phone or days", () => {
    const long: CardFacts = {
      ...withClip(rosa),
      otherConditions: ["atrialFibrillation", "heartFailure"],
      clinicName: "Department of Heart Valve Disease, University Hospital of the Canton",
      name: "Maria Magdalena Wilhelmina von und zu Hohenstein-Waldenburg",
    };
    const { text, cut } = writeCardText(long, "en");
    expect(cut).toEqual(["otherConditions", "guideline", "reason", "leak", "longLines"]);
    for (const kept of ["WORK: CONSIDER", "apixaban", "Penicillin: rash", "Clip", "2027-11-22"]) {
      expect(text).toContain(kept);
    }
    expect(text).toContain("... ask");
  });

  it("days that a person typed do not spare a line from its limit", () => {
    const told = "rash 2019-05-01, again 2020-06-01 with fever, seen at the emergency room ".repeat(
      3,
    );
    const allergies = Array.from({ length: 8 }, () => ({
      about: "other" as const,
      isPerhaps: false,
      text: "Some long named thing",
      reactionText: told,
    }));
    const { text, fits } = writeCardText({ ...rosa, allergies }, "en");
    expect([fits, utf8Length(text) <= maxCardTextBytes]).toEqual([true, true]);
    expect(text).toContain("Made 2026-11-26. Valid to 2027-11-22");
    expect(read(text)).toMatchObject({ kind: "card", madeOn: today, validUntil: "2027-11-22" });
  });
});

describe("readCardText", () => {
  it.each([rosa, nobody, withClip(rosa)])("reads back what was written %#", (facts) => {
    const { text } = writeCardText(facts, "en");
    const card = read(text);
    expect(card).toMatchObject({ kind: "card", madeOn: today, isOutOfDate: false });
    expect(read(`${text.replaceAll("\n", "\r\n")}\r\n`).kind).toBe("card");
  });

  it("past its day a no is a question, and says since when", () => {
    const card = read(writeCardText(rosa, "en").text, "2027-11-23");
    expect(card).toMatchObject({ kind: "card", answer: "ask", saidWhenMade: "no" });
    expect(card.told[0]).toBe(
      'This card ended on 22 November 2027. A "no" on it counts as "ask" now.',
    );
  });

  it("a card of tomorrow does not say no today", () => {
    expect(read(writeCardText(rosa, "en").text, "2026-11-25")).toMatchObject({
      answer: "ask",
      isOutOfDate: true,
    });
  });

  it.each([
    ["something else", "https://example.org", "notOurs"],
    ["nothing", "", "notOurs"],
    ["a later edition", "ANTIBIOTIC: NO\nLL2 no 00000000", "newer"],
    ["half of one", writeCardText(rosa, "en").text.slice(0, 200), "changed"],
    ["no for yes", writeCardText(withClip(rosa), "en").text.replace("consider", "no"), "changed"],
  ])("%s is refused", (_what, text, because) => {
    expect(read(text)).toMatchObject({ kind: "refused", because });
  });

  it("a first line that says other than the mark is refused, whatever its check", () => {
    const body = writeCardText(rosa, "en").text.slice(0, -8).replace("LL1 no ", "LL1 ask ");
    expect(read(body + computeCardCheck(body))).toMatchObject({ because: "changed" });
    const honest = body.replace("WORK: NO", "WORK: ASK FIRST");
    expect(read(honest + computeCardCheck(honest))).toMatchObject({ kind: "card", answer: "ask" });
  });

  it("notices each letter that is another one", () => {
    const { text } = writeCardText(rosa, "en");
    const kept = Array.from(text).flatMap((letter, at) => {
      const other = letter === "0" ? "1" : "0";
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      return read(changed).kind === "card" ? [at] : [];
    });
    expect(kept).toEqual([]);
  });

  it("never throws, and never takes a text it did not write", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(read(text).kind).toBe("refused");
      }),
      runs,
    );
  });
});

describe("whatever was typed", () => {
  const words = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
  const anybody: fc.Arbitrary<CardFacts> = fc
    .record({ name: words, clinicName: words, thinner: words, allergy: words })
    .map(({ name, clinicName, thinner, allergy }) => ({
      ...rosa,
      name,
      clinicName,
      bloodThinner: { answer: "perhaps", names: [thinner] },
      allergies: [{ about: "other", isPerhaps: false, text: allergy }],
    }));

  it("a text that fits one code is read back whole", () => {
    fc.assert(
      fc.property(anybody, (facts) => {
        const { text, fits } = writeCardText(facts, "en");
        expect([fits, utf8Length(text) <= maxCardTextBytes]).toEqual([true, true]);
        expect(read(text)).toMatchObject({ kind: "card", answer: "no" });
      }),
      runs,
    );
  });

  it.each([
    ["", "00000000"],
    ["123456789", "CBF43926"],
    ["The quick brown fox jumps over the lazy dog", "414FA339"],
  ])("the check of %j is the CRC-32 of zip", (text, check) => {
    expect(computeCardCheck(text)).toBe(check);
  });

  it("a length is that of UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const bytes = Buffer.from(text, "utf8");
        expect(utf8Length(text)).toBe(bytes.length);
      }),
      runs,
    );
  });
});
