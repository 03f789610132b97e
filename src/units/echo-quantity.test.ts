import { expect, test } from "vitest";
import { toStoredEchoQuantity, type EchoUnit } from "./echo-quantity.ts";

test.each<[number, EchoUnit, number, EchoUnit]>([
  [0.4, "cm2", 40, "mm2"],
  [0.3, "cm2", 30, "mm2"],
  [0.29, "cm2", 29, "mm2"],
  [0.2, "cm2", 20, "mm2"],
  [0.399, "cm2", 39.9, "mm2"],
  [40, "mm2", 40, "mm2"],
  [4, "cm", 40, "mm"],
  [3.99, "cm", 39.9, "mm"],
  [120, "cm/s", 1.2, "m/s"],
  [2.85, "m/s", 2.85, "m/s"],
  [60, "%", 60, "%"],
  [59.96, "%", 60, "%"],
])("%s %s is stored as %s %s", (value, unit, stored, storedUnit) => {
  expect(toStoredEchoQuantity({ value, unit })).toEqual({ value: stored, unit: storedUnit });
});
