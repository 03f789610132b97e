import { expect, test } from "vitest";
import { findHeartCauses } from "./heart-causes.ts";
import type { HeartNumbers } from "./heart-numbers.ts";
import { leakingHeart } from "./heart-numbers.test-support.ts";

test.each([
  ["a hole 0.03 cm² smaller", { meanLeakArea_cm2: 0.38 }, ["holeSmaller"]],
  ["a hole 0.01 cm² smaller", { meanLeakArea_cm2: 0.4 }, []],
  ["a bigger hole", { meanLeakArea_cm2: 0.5 }, ["holeLarger"]],
  ["3 % less resistance", { systemicResistance_mmHgSPerMl: 0.8536 }, ["wayEasier"]],
  ["1 % less resistance", { systemicResistance_mmHgSPerMl: 0.8712 }, []],
  ["more resistance", { systemicResistance_mmHgSPerMl: 1 }, ["wayHarder"]],
  ["60 mL less blood", { bloodVolume_mL: 4440 }, ["lessBlood"]],
  ["40 mL less blood", { bloodVolume_mL: 4460 }, []],
  ["100 mL more blood", { bloodVolume_mL: 4600 }, ["moreBlood"]],
  ["wider veins", { systemicVeinUnstressed_mL: 2850 }, ["veinsWider"]],
  ["tighter veins", { systemicVeinUnstressed_mL: 2130 }, ["veinsTighter"]],
  ["a tenth less strength", { leftVentricleElastance_mmHgPerMl: 1.269 }, ["weaker"]],
  ["more strength", { leftVentricleElastance_mmHgPerMl: 1.9 }, ["stronger"]],
  ["ten beats less", { heartRate_perMin: 60 }, ["slower"]],
  ["one beat more", { heartRate_perMin: 71 }, []],
  ["thirty beats more", { heartRate_perMin: 100 }, ["faster"]],
  ["no kick", { atrialKick_fraction: 0 }, ["kickLost"]],
  ["a narrower door", { mitralValveArea_cm2: 3.2 }, ["doorNarrower"]],
  ["a door as wide but for 5 %", { mitralValveArea_cm2: 5.8 }, []],
  ["another rhythm alone", { rhythm: "fibrillation" }, []],
] as const satisfies readonly (readonly [string, Partial<HeartNumbers>, readonly string[]])[])(
  "%s",
  (_name, change, causes) => {
    expect([...findHeartCauses(leakingHeart, { ...leakingHeart, ...change })]).toEqual(causes);
  },
);

test("the kick is back, the door is wider", () => {
  const shaking = { ...leakingHeart, atrialKick_fraction: 0, mitralValveArea_cm2: 3 };
  expect([...findHeartCauses(shaking, leakingHeart)]).toEqual(["kickBack", "doorWider"]);
});
