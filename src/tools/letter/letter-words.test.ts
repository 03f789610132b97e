import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { echoMethods, echoSigns, echoMeasureIds, gradeWords } from "#record/echo-measure.ts";
import { assumptionCodes, doubtCodes, letterUses } from "#record/letter/letter-reading.ts";
import { readLetter } from "#record/letter/read-letter.ts";
import { describeLetter } from "#words/describe-letter.ts";
import { echoNamesFor } from "#words/echo-names.ts";
import { letterWordsFor } from "#words/letter-words.ts";

// Here the two rooms meet: what `record` reads is what `words` describes.
const folder = join(import.meta.dirname, "../../record/letter/letters");
const letters = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const [name = "", ...lines] = block.split("\n");
      const [text = ""] = lines.join("\n").split(/^---\n/mu);
      return { name: `${file}: ${name}`, text };
    }),
);

describe("a letter in words", () => {
  it("has letters to read", () => {
    expect(letters.length).toBeGreaterThanOrEqual(40);
  });

  it("has words for every doubt, assumption, use, measure, sign, grade and method", () => {
    const words = letterWordsFor("en");
    const names = echoNamesFor("en");
    const keys = (of: object): string[] => Object.keys(of).toSorted();
    const sorted = (of: readonly string[]): string[] => [...of].toSorted();
    expect(keys(words.doubts)).toEqual(sorted(doubtCodes));
    expect(keys(words.assumptions)).toEqual(sorted(assumptionCodes));
    expect(keys(words.uses)).toEqual(sorted([...letterUses, "earlierOn"]));
    expect(keys(names.measures)).toEqual(sorted(echoMeasureIds));
    expect(keys(names.signs)).toEqual(sorted(echoSigns));
    expect(keys(names.grades)).toEqual(sorted(gradeWords));
    expect(keys(names.methods)).toEqual(sorted(echoMethods));
  });

  it.each(letters.map(({ name, text }) => [name, text]))("%s", (_name, text) => {
    const reading = readLetter(text, "2026-11-25");
    const told = describeLetter(reading, "en");
    expect(told.kind).toBe(reading.kind);
    if (told.kind !== "read" || reading.kind !== "read") return;
    const pairs = (["values", "grades", "signs", "dates", "methods", "mechanisms"] as const).map(
      (list) => [told[list], reading[list]] as const,
    );
    for (const [items, founds] of pairs) {
      expect(items).toHaveLength(founds.length);
      for (const [index, item] of items.entries()) {
        const found = founds[index]!;
        expect(item.quote).toBe(found.quote.text.replaceAll(/\s+/gu, " ").trim());
        expect(item.use).toBe(found.use);
        expect(item.doubts.map(({ code }) => code)).toEqual(found.doubts.map(({ code }) => code));
        expect(item.assumed).toHaveLength(found.assumed.length);
        expect(item.value).not.toBe("");
        const { quote: _quote, ...ours } = item;
        expect(JSON.stringify(ours)).not.toMatch(/\{\w|undefined|NaN|\bcm2\b|mm\[Hg\]/u);
      }
    }
  });
});
