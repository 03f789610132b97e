import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urgentWords } from "#knowledge/urgent-words.ts";
import { classifyText } from "./classify-text.ts";

describe("classifyText", () => {
  it.each([
    ["", "empty"],
    ["   \n\t ", "empty"],
    ["my knee hurts", "unclassified"],
    ["fine", "unclassified"],
    ["CHEST PAIN", "urgent"],
    ["bad chest   pains since noon", "urgent"],
    ["I can’t breathe", "urgent"],
    ["I can't breathe", "urgent"],
    ["chest, pain", "urgent"],
    ["chest-pain", "urgent"],
    ["my face is drooping, face droops", "urgent"],
    ["face drooping on the left", "urgent"],
    ["suffocating", "urgent"],
    ["I fainted", "urgent"],
    ["no chest pain", "unclassified"],
    ["no new chest pain", "unclassified"],
    ["without any chest pain", "unclassified"],
    ["no chest pain but I fainted", "urgent"],
    ["no chest pain. later chest pain", "urgent"],
    ["no, chest pain", "urgent"],
    ["I have no idea, chest pain?", "urgent"],
    ["casino chest pain", "urgent"],
    ["not chest pain", "urgent"],
    ["strokes of luck", "unclassified"],
    ["feigned faintness", "unclassified"],
    ["ｃｈｅｓｔ ｐａｉｎ", "urgent"],
    ["Brustschmerz", "unclassified"],
    ["no chest painchest pain", "unclassified"],
    ["no  chest \n pain", "unclassified"],
    ["can`t speak", "urgent"],
    ["cant breathe", "urgent"],
  ])("%j is %s", (text, expected) => {
    expect(classifyText(text)).toBe(expected);
  });

  it("finds each of its own words", () => {
    const missed = urgentWords.value.filter(
      (word) => classifyText(word.replace("*", "")) !== "urgent",
    );
    expect(missed).toEqual([]);
  });

  it("never takes typed words for nothing, and stays quick on long text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        expect(classifyText(`x${text}`)).not.toBe("empty");
      }),
      { numRuns: 2_000 },
    );
    expect(classifyText(`${"no chest ".repeat(220)}`)).toBe("unclassified");
  });
});
