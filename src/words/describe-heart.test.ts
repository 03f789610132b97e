import { describe, expect, test } from "vitest";
import {
  countLeakingDrops,
  describeDrops,
  describeHeart,
  describeHole,
  describePicture,
  describeSeverity,
  formatDrops,
  gradeHole,
  nameForwardFlow,
  namePressureBehind,
} from "./describe-heart.ts";
import { leakingHeart, suddenHeart, tightHeart } from "./heart-numbers.test-support.ts";

test.each([
  [0, "Of 10 drops squeezed out, none leak back.", "0 of 10 drops"],
  [0.4, "Of 10 drops squeezed out, less than 1 leaks back.", "less than 1 of 10 drops"],
  [4.9, "Of 10 drops squeezed out, less than 1 leaks back.", "less than 1 of 10 drops"],
  [5, "Of 10 drops squeezed out, 1 leaks back.", "1 of 10 drops"],
  [14.9, "Of 10 drops squeezed out, 1 leaks back.", "1 of 10 drops"],
  [15, "Of 10 drops squeezed out, 2 leak back.", "2 of 10 drops"],
  [40.2, "Of 10 drops squeezed out, 4 leak back.", "4 of 10 drops"],
  [94.9, "Of 10 drops squeezed out, 9 leak back.", "9 of 10 drops"],
  [95, "Of 10 drops squeezed out, nearly all leak back.", "10 of 10 drops"],
  [100, "Of 10 drops squeezed out, nearly all leak back.", "10 of 10 drops"],
])("a leak of %f %% is told as: %s", (leak_percent, sentence, short) => {
  expect(describeDrops(leak_percent, "en")).toBe(sentence);
  expect(formatDrops(leak_percent, "en")).toBe(short);
});

test.each([-0.1, 100.1, Number.NaN])("a leak of %f %% is refused", (leak_percent) => {
  expect(() => countLeakingDrops(leak_percent)).toThrow(
    `Cannot count drops: expected a leak from 0 to 100 %, got ${leak_percent}`,
  );
});

test.each([
  [0, "none", "no hole", "none"],
  [0.0004, "none", "no hole", "none"],
  [0.005, "mild", "less than 1 mm wide", "mild, less than 1 mm wide"],
  [0.1, "mild", "4 mm wide", "mild, 4 mm wide"],
  [0.1994, "mild", "5 mm wide", "mild, 5 mm wide"],
  [0.19999999, "moderate", "5 mm wide", "moderate, 5 mm wide"],
  [0.25, "moderate", "6 mm wide", "moderate, 6 mm wide"],
  [0.3994, "moderate", "7 mm wide", "moderate, 7 mm wide"],
  [0.4, "severe", "7 mm wide", "severe, 7 mm wide"],
  [0.63, "severe", "9 mm wide", "severe, 9 mm wide"],
])("a hole of %f cm² is %s, %s", (area_cm2, severity, hole, both) => {
  expect(gradeHole(area_cm2)).toBe(severity);
  expect(describeHole(area_cm2, "en")).toBe(hole);
  expect(describeSeverity(area_cm2, "en")).toBe(both);
});

test.each([
  [7, "usual"],
  [15, "usual"],
  [15.04, "usual"],
  [15.1, "raised"],
  [20.9, "raised"],
  [21, "high"],
  [28, "high"],
])("a pressure of %f mmHg behind the heart is %s", (pressure_mmHg, word) => {
  expect(namePressureBehind(pressure_mmHg)).toBe(word);
});

test.each([
  [3.3, "muchLess"],
  [4.7, "less"],
  [5.4, "usual"],
  [5.9, "usual"],
  [9.4, "more"],
])("a flow of %f litres a minute to the body is %s", (flow_Lmin, word) => {
  expect(nameForwardFlow(flow_Lmin)).toBe(word);
});

describe("the heart in one line", () => {
  test.each([
    [
      "tight",
      tightHeart,
      "No leak. Pressure behind the heart: usual. Blood to the body: usual. Beat: 68 a minute, even.",
    ],
    [
      "a leak that came over years",
      leakingHeart,
      "Leak: 5 of 10 drops. Pressure behind the heart: usual. Blood to the body: usual. Beat: 70 a minute, even.",
    ],
    [
      "a sudden leak",
      suddenHeart,
      "Leak: 6 of 10 drops. Pressure behind the heart: high. Blood to the body: less than usual. Beat: 100 a minute, even.",
    ],
    [
      "an uneven beat",
      { ...leakingHeart, rhythm: "fibrillation", cardiacOutput_Lmin: 3.9 } as const,
      "Leak: 5 of 10 drops. Pressure behind the heart: usual. Blood to the body: much less than usual. Beat: 70 a minute, uneven.",
    ],
  ])("%s", (_name, numbers, line) => {
    expect(describeHeart(numbers, "en")).toBe(line);
    expect(describePicture(numbers, "en")).toMatch(/^A heart cut open, as it faces you\. .+\.$/u);
    expect(describePicture(numbers, "en")).toContain(line);
  });
});
