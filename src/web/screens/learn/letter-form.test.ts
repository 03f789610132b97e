import { expect, test } from "vitest";
import { measurementNames } from "#heart/measurement.ts";
import { letterNumbers, readLetterForm, type LetterForm } from "./letter-form.ts";

const form = (written: LetterForm["written"], holeUnit: LetterForm["holeUnit"] = "cm2") =>
  readLetterForm({ written, holeUnit, isUneven: false, valve: "own" });

test("comma or point, and nothing for what is left empty", () => {
  const { measurements, unreadable } = form({
    heartRate_perMin: " 65 ",
    leakArea_cm2: "0,40",
    endDiastolicVolume_mL: "  ",
  });
  expect(measurements).toEqual({ heartRate_perMin: { value: 65 }, leakArea_cm2: { value: 0.4 } });
  expect(unreadable).toEqual([]);
});

test("40 mm² is 0.40 cm²", () => {
  expect(form({ leakArea_cm2: "40" }, "mm2").measurements.leakArea_cm2).toEqual({ value: 0.4 });
  expect(form({ leakArea_cm2: "40" }, "cm2").measurements.leakArea_cm2).toEqual({ value: 40 });
});

test("what is no number is named and not left out in silence", () => {
  const { measurements, unreadable } = form({ regurgitantVolume_mL: "about 60" });
  expect(measurements).toEqual({});
  expect(unreadable).toEqual(["regurgitantVolume_mL"]);
});

test("every field is a number the model knows, each once", () => {
  expect(new Set(letterNumbers).size).toBe(letterNumbers.length);
  for (const name of letterNumbers) expect(measurementNames).toContain(name);
});
