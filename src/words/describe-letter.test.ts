import { describe, expect, it } from "vitest";
import { describeLetter, type LetterWords } from "./describe-letter.ts";
import { letter } from "./english/letter.ts";
import type { LetterFound, LetterToDescribe, LetterValueFound } from "./letter-to-describe.ts";
import { textsIn } from "./plan.test-support.ts";
import { computeReadingGrade, splitSentences } from "./reading-grade.test-support.ts";

type Read = Extract<LetterToDescribe, { kind: "read" }>;

const nothing: Read = {
  kind: "read",
  values: [],
  grades: [],
  signs: [],
  dates: [],
  methods: [],
  mechanisms: [],
  doubts: [],
};
const found: LetterFound = {
  use: "current",
  quote: { text: "EROA\n0.42 cm2" },
  doubts: [],
  assumed: [],
};
const hole: LetterValueFound = {
  ...found,
  measure: "effectiveOrificeArea",
  written: { low: 0.42, high: 0.42, unit: "cm2" },
  stored: { value: 42, unit: "mm2" },
};

function tell(change: Partial<Read>): Extract<LetterWords, { kind: "read" }> {
  const told = describeLetter({ ...nothing, ...change }, "en");
  if (told.kind !== "read") throw new Error("Expected a letter that was read");
  return told;
}

describe("describeLetter", () => {
  it("a value: its plain name, the letter's term, the unit both ways, the words it came from", () => {
    expect(tell({ values: [hole] }).values).toEqual([
      {
        name: "The size of the hole",
        term: "EROA, ERO",
        value: "0.42 cm² (42 mm²)",
        quote: "EROA 0.42 cm2",
        use: "current",
        useText: "From this scan. Is it right?",
        doubts: [],
        assumed: [],
      },
    ]);
  });

  const { stored: _stored, ...open } = hole;
  it.each<[Partial<LetterValueFound>, string]>([
    [{ written: { low: 58, high: 60, unit: "%" } }, "58 to 60 %"],
    [{ written: { low: 55, high: 55, limit: "above", unit: "%" } }, "over 55 %"],
    [{ written: { low: 5, high: 5, limit: "below", unit: "mm[Hg]" } }, "under 5 mmHg"],
    [{ written: { low: 40, high: 40, unit: "cm2" } }, "40 cm²"],
    [{ written: { low: 4, high: 4 } }, "4"],
    [{ written: { low: 4, high: 4, unit: "foreign" } }, "4"],
  ])("a number that is open stands as written: %o", (change, value) => {
    expect(tell({ values: [{ ...open, ...change }] }).values[0]!.value).toBe(value);
  });

  it.each([
    ["2022", "From a scan before, 2022."],
    ["2022-05", "From a scan before, May 2022."],
    ["2022-05-03", "From a scan before, 3 May 2022."],
    [undefined, "From a scan before."],
  ])("an earlier value with as much of its day as the letter gives: %s", (on, useText) => {
    const value = { ...hole, use: "earlier", ...(on === undefined ? {} : { on }) } as const;
    expect(tell({ values: [value] }).values[0]!.useText).toBe(useText);
  });

  it("a doubt says what to do, and shows the numbers that stand against each other", () => {
    const doubts = [
      { code: "twoValues", found: "40 mm2 and 42 mm2" },
      { code: "contradiction", found: "both" },
      { code: "unitMissing", found: "4 without a unit" },
    ] as const;
    expect(tell({ values: [{ ...hole, use: "asks", doubts }] }).values[0]!.doubts).toEqual([
      { code: "twoValues", text: letter.doubts.twoValues, found: "Found: 40 mm² and 42 mm²." },
      { code: "contradiction", text: letter.doubts.contradiction },
      { code: "unitMissing", text: letter.doubts.unitMissing },
    ]);
  });

  it("grades, signs, days, ways of looking and kinds of leak", () => {
    const told = tell({
      grades: [
        { ...found, grade: "moderateToSevere", otherwise: "severe" },
        { ...found, grade: "mild" },
      ],
      signs: [
        { ...found, sign: "flailLeaflet", isThere: false },
        { ...found, sign: "prolapse", isThere: true },
      ],
      dates: [{ ...found, options: ["2026-03-04", "2026-04-03"] }],
      methods: [{ ...found, word: "transoesophageal" }],
      mechanisms: [{ ...found, word: "notKnown" }],
    });
    const values = [told.grades, told.signs, told.dates, told.methods, told.mechanisms].map(
      (items) =>
        items.map(({ value, term }) => (term === undefined ? value : `${value} | ${term}`)),
    );
    expect(values).toEqual([
      [
        "A leak from medium to large, or a large leak | moderate to severe, or severe",
        "A small leak | mild",
      ],
      [
        "Your report says it did not see a flap that has come loose. | flail leaflet",
        "Your report says: a flap that bulges back. | prolapse",
      ],
      ["4 March 2026 or 3 April 2026"],
      ["A heart scan through the throat | TEE, TOE"],
      ["Not known"],
    ]);
  });

  it("the same doubt of the whole letter once", () => {
    const twice = { code: "severalDates", found: "2026-03-04" } as const;
    const { doubts } = tell({ doubts: [twice, twice, { code: "twoGrades", found: "a and b" }] });
    expect(doubts.map(({ code }) => code)).toEqual(["severalDates", "twoGrades"]);
  });

  it("nothing found, and what is refused, say what to do", () => {
    expect(tell({}).nothing).toBe(letter.nothing);
    expect(tell({ values: [hole] }).nothing).toBeUndefined();
    expect(describeLetter({ kind: "refused", refusal: { kind: "empty" } }, "en")).toEqual({
      kind: "refused",
      text: "There is no text here. Paste the text of your letter.",
    });
    const refusal = { kind: "tooLarge", length: 250_000, limit: 200_000 } as const;
    expect(describeLetter({ kind: "refused", refusal }, "en")).toMatchObject({
      text: expect.stringMatching(/250000 characters\. We can read 200000\./u),
    });
  });
});

describe("the words about a letter", () => {
  const { writtenUnits: _units, fields, ...texts } = letter;

  it("read at grade 5 or below, in short sentences", () => {
    const sentences = textsIn(texts).map((text) => text.replaceAll(/\{\w+\}/gu, "3"));
    expect(computeReadingGrade(sentences).grade).toBeLessThanOrEqual(5);
    expect(computeReadingGrade(textsIn(fields)).grade).toBeLessThanOrEqual(5);
    const long = sentences
      .flatMap(splitSentences)
      .filter((sentence) => computeReadingGrade([sentence]).longest > 20);
    expect(long).toEqual([]);
  });

  it("every doubt says what to do, or that it was left out", () => {
    for (const text of Object.values(letter.doubts)) {
      expect(text).toMatch(/\?|left it out|Choose|Look|Type in|Take|Ask/u);
    }
  });
});
