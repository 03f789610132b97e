import { expect, it } from "vitest";
import { toMicromolesPerLitre } from "./lab-quantity.ts";

it.each([
  [0, 0],
  [0.9, 79.6],
  [1, 88.4],
  [2.5, 221],
])("%d mg/dL of creatinine is %d umol/L", (mgPerDL, umolPerL) => {
  expect(toMicromolesPerLitre(mgPerDL)).toBe(umolPerL);
});
