import { describe, expect, it } from "vitest";
import { compareStudies } from "#care/grade/compare-studies.ts";
import { describeChanges } from "./describe-changes.ts";
import { changes as words } from "./english/changes.ts";
import { studyWith, textsIn, today } from "./plan.test-support.ts";
import { computeReadingGrade } from "./reading-grade.test-support.ts";

const studies = [
  studyWith({
    on: "2025-05-03",
    values: { ejectionFraction: 66, effectiveOrificeArea: 30, regurgitantVolume: 40 },
  }),
  studyWith({
    on: "2026-05-12",
    values: { ejectionFraction: 62, effectiveOrificeArea: 34.5, regurgitantVolume: 40 },
  }),
];
const tell = (list: Parameters<typeof compareStudies>[0]) =>
  describeChanges(compareStudies(list, today), "en");

describe("describeChanges", () => {
  it("each number with its days, and what changed, with its unit", () => {
    const { rows, notes } = tell(studies);
    expect(rows.map(({ text }) => text)).toEqual([
      "0.045 cm² (4.5 mm²) more than at the scan before.",
      "The same number as at the scan before.",
      "4 % less than at the scan before.",
    ]);
    expect(rows[2]).toEqual({
      name: "The share that is squeezed out",
      term: "LVEF, EF",
      points: ["3 May 2025: 66 %", "12 May 2026: 62 %"],
      text: "4 % less than at the scan before.",
    });
    expect(notes).toEqual([words.noise, words.ask]);
  });

  it("two ways of looking are not set against one another", () => {
    const [first, second] = studies;
    const { rows } = tell([{ ...first!, method: "magneticResonance" }, second!]);
    expect(rows.map(({ otherWay }) => otherWay)).toEqual([
      words.otherWay,
      words.otherWay,
      words.otherWay,
    ]);
  });

  it("one scan: nothing to set beside it, and no word that it is well", () => {
    expect(tell(studies.slice(0, 1))).toMatchObject({ rows: [], notes: [words.onlyOne] });
  });

  it("calls no change real and none nothing, with no number nobody checked", () => {
    const { notes } = tell(studies);
    expect(notes.join(" ")).toMatch(/may be chance, or not/u);
    expect(notes.join(" ")).not.toMatch(/\d/u);
  });

  it("reads at grade 5", () => {
    expect(computeReadingGrade(textsIn(tell(studies))).grade).toBeLessThanOrEqual(5);
    const plain = textsIn(words).map((text) => text.replaceAll(/\{\w+\}/gu, "3"));
    expect(computeReadingGrade(plain).grade).toBeLessThanOrEqual(5);
  });
});
