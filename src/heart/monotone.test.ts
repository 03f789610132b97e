import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BeatMeasures } from "./measure-beat.ts";
import { measureHeart } from "./measure-heart.ts";
import {
  type HeartParameters,
  makeHeart,
  parameterItems,
  type ParameterName,
} from "./parameters.ts";
import { heartPresets, type PresetName } from "./presets.ts";

/** Hearts as people differ: a preset with what matters most moved by up to a fifth. */
const moved: readonly ParameterName[] = [
  "heartRate_perMin",
  "leftVentricleElastance_mmHgPerMl",
  "leftVentricleFillingStiffness_perMl",
  "leftAtriumFillingStiffness_perMl",
  "systemicResistance_mmHgSPerMl",
  "pulmonaryResistance_mmHgSPerMl",
  "systemicArteryCompliance_mlPerMmHg",
];
const people = (presets: readonly PresetName[]) =>
  fc
    .tuple(
      fc.constantFrom(...presets),
      fc.array(fc.double({ min: 0.8, max: 1.2, noNaN: true }), {
        minLength: moved.length,
        maxLength: moved.length,
      }),
    )
    .map(([preset, factors]) =>
      makeHeart(
        Object.fromEntries(
          moved.map((name, i) => [name, heartPresets[preset][name] * factors[i]!]),
        ),
        heartPresets[preset],
      ),
    );
const leaking: readonly PresetName[] = [
  "mild",
  "moderate",
  "moderateToSevere",
  "severeCompensated",
  "severeDecompensated",
  "acuteSevere",
  "secondaryVentricular",
  "lateProlapse",
];
const runs = { numRuns: 120, seed: 20_261_125 } as const;

/** Measure a heart before and after one of its constants is multiplied. */
function multiply(
  heart: HeartParameters,
  name: ParameterName,
  factor: number,
): [before: BeatMeasures, after: BeatMeasures] {
  const { low, high } = parameterItems[name];
  const value = Math.min(high, Math.max(low, heart[name] * factor));
  return [measureHeart(heart), measureHeart(makeHeart({ [name]: value }, heart))];
}

describe("in any heart", () => {
  it("a larger hole: more leaks, less goes forward, the pressure behind rises", () => {
    fc.assert(
      fc.property(people(leaking), fc.double({ min: 1.1, max: 2, noNaN: true }), (heart, more) => {
        const [before, after] = multiply(heart, "mitralLeakArea_cm2", more);
        expect(after.regurgitantVolume_mL).toBeGreaterThan(before.regurgitantVolume_mL);
        expect(after.forwardStrokeVolume_mL).toBeLessThan(before.forwardStrokeVolume_mL);
        expect(after.meanLeftAtrialPressure_mmHg).toBeGreaterThan(
          before.meanLeftAtrialPressure_mmHg,
        );
        expect(after.vWave_mmHg).toBeGreaterThan(before.vWave_mmHg);
      }),
      runs,
    );
  });

  it("wider arteries: a smaller share leaks, more goes forward, the pressure falls", () => {
    fc.assert(
      fc.property(
        people(leaking),
        fc.double({ min: 0.5, max: 0.9, noNaN: true }),
        (heart, less) => {
          const [before, after] = multiply(heart, "systemicResistance_mmHgSPerMl", less);
          expect(after.regurgitantFraction_percent).toBeLessThan(
            before.regurgitantFraction_percent,
          );
          expect(after.forwardStrokeVolume_mL).toBeGreaterThan(before.forwardStrokeVolume_mL);
          expect(after.meanArterialPressure_mmHg).toBeLessThan(before.meanArterialPressure_mmHg);
        },
      ),
      runs,
    );
  });

  it("less blood: less pressure on the lungs, a smaller ventricle", () => {
    fc.assert(
      fc.property(
        people(["healthy", ...leaking]),
        fc.double({ min: 0.92, max: 0.99, noNaN: true }),
        (heart, less) => {
          const [before, after] = multiply(heart, "bloodVolume_mL", less);
          expect(after.meanLeftAtrialPressure_mmHg).toBeLessThan(
            before.meanLeftAtrialPressure_mmHg,
          );
          expect(after.meanRightAtrialPressure_mmHg).toBeLessThan(
            before.meanRightAtrialPressure_mmHg,
          );
          expect(after.endDiastolicVolume_mL).toBeLessThan(before.endDiastolicVolume_mL);
        },
      ),
      runs,
    );
  });

  it("a weaker muscle: less is squeezed out, and the pressure behind rises", () => {
    fc.assert(
      fc.property(
        people(["healthy", ...leaking]),
        fc.double({ min: 0.5, max: 0.9, noNaN: true }),
        (heart, less) => {
          const [before, after] = multiply(heart, "leftVentricleElastance_mmHgPerMl", less);
          expect(after.ejectionFraction_percent).toBeLessThan(before.ejectionFraction_percent);
          expect(after.cardiacOutput_Lmin).toBeLessThan(before.cardiacOutput_Lmin);
          expect(after.meanLeftAtrialPressure_mmHg).toBeGreaterThan(
            before.meanLeftAtrialPressure_mmHg,
          );
        },
      ),
      runs,
    );
  });
});
