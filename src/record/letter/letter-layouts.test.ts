import { describe, expect, it } from "vitest";
import { tellReading } from "./letter-fixture.test-support.ts";
import { readLetter } from "./read-letter.ts";

const read = (text: string): string[] =>
  tellReading(readLetter(`Echo of 3 November 2026.\n${text}`, "2026-11-26"));

/** Letters as they are copied, scanned and dictated, and what must not be made of them. */
describe("a name above its number", () => {
  it("is read where each stands alone", () => {
    expect(read("LVEF (biplane)\n60 %\n[52 - 72 %]\nLVESD\n3.9 cm\n")).toEqual(
      expect.arrayContaining(["current ejectionFraction 60", "current endSystolicDiameter 39"]),
    );
  });

  it("is asked about where several names stand above several numbers", () => {
    const lines = read("LVEDD\nLVESD\n56 mm\n38 mm\n");
    expect(lines.filter((line) => line.startsWith("current end"))).toEqual([]);
  });
});

describe("a size told by the part of the beat", () => {
  it("is of the left ventricle where that is named", () => {
    expect(read("The left ventricle is 57 mm across in diastole and 36 mm in systole.")).toEqual(
      expect.arrayContaining(["current endDiastolicDiameter 57", "current endSystolicDiameter 36"]),
    );
  });

  it.each([
    "Left ventricle: septal thickness 21 mm in diastole.",
    "The right ventricle is 44 mm in diastole.",
    "Left ventricle normal. The mitral annulus is 36 mm in diastole.",
    "The aortic root is 39 mm in diastole.",
    "Left atrium 45 mm in systole.",
  ])("is of nothing else: %s", (text) => {
    expect(read(text).join()).not.toMatch(/(?:current|earlier) end(?:Dia|Sys)stolicDiameter/u);
  });
});

describe("names in a row", () => {
  it("take the numbers in their order", () => {
    expect(read("MR: EROA/RVol/RF 0.29 cm2/42 ml/47 %.")).toEqual(
      expect.arrayContaining([
        "current effectiveOrificeArea 29",
        "current regurgitantVolume 42",
        "current regurgitantFraction 47",
      ]),
    );
  });

  it("are asked about where there are fewer numbers", () => {
    const lines = read("MR: EROA/RVol/RF 0.29 cm2/42 ml.");
    expect(lines).not.toContain("current effectiveOrificeArea 42");
    expect(lines).not.toContain("current regurgitantFraction 42");
  });
});

describe("a scanned number", () => {
  it("has its letters read as the digits they were", () => {
    expect(read("LVEDD 6l mm, MR with EROA O.46 cm2 and RVol 7O ml.")).toEqual(
      expect.arrayContaining([
        "current endDiastolicDiameter 61",
        "current effectiveOrificeArea 46",
        "current regurgitantVolume 70",
      ]),
    );
  });

  it("is no number where a letter stands for no digit", () => {
    expect(read("LVEDD 5B mm.").join()).not.toMatch(/endDiastolicDiameter/u);
  });
});

it("takes the cusps of the aortic valve for no other valve", () => {
  const lines = read("Aortic valve: tricuspid, Vmax 1.5 m/s. TR Vmax 2.6 m/s.");
  expect(lines).toContain("current tricuspidVelocity 2.6");
  expect(lines).not.toContain("current tricuspidVelocity 1.5");
});
