/** What the model misses is known by name: a new miss, or one that is mended, is noticed. */
import { expect, it } from "vitest";
import { comparePublished } from "../../bench/heart/compare.ts";

const rows = comparePublished();

it("misses these published numbers and no other (docs/decisions/0010-heart-numerics.md)", () => {
  const missed = rows.filter(({ passes }) => !passes).map(({ group, what }) => `${group}: ${what}`);
  expect(missed).toEqual([
    "severeDecompensated: leftAtriumLargest_mlPerM2",
    "acuteSevere: leftAtriumLargest_mlPerM2",
    "afterMechanicalValve: regurgitantFraction_percent",
    "ACE inhibitor, six months: meanLeakArea_cm2",
    "ACE inhibitor, one year: regurgitantFraction_percent change",
    "nitroprusside: regurgitantFraction_percent",
    "exercise, light: meanLeftAtrialPressure_mmHg",
    "rhythm restored, four weeks: ejectionFraction_percent",
    "rhythm restored, from the first day to four weeks: cardiacOutput_Lmin ratio",
    "leak made in dogs: share of before: peak transmitral gradient, three months",
  ]);
});

it("moves every significant number the way it was published to move", () => {
  const judged = rows.filter(({ isSignRight }) => isSignRight !== undefined);
  expect(judged.length).toBeGreaterThan(40);
  expect(judged.filter(({ isSignRight }) => isSignRight === false)).toEqual([]);
});
