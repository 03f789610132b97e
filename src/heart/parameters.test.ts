import { describe, expect, it } from "vitest";
import { healthyHeart, makeHeart, parameterItems, parameterNames } from "./parameters.ts";

describe("the parameters", () => {
  it.each(parameterNames)("%s has a value within its bounds, a unit, a source", (name) => {
    const item = parameterItems[name];
    expect(item.value).toBeGreaterThanOrEqual(item.low);
    expect(item.value).toBeLessThanOrEqual(item.high);
    expect(item.source).not.toBe("");
    const endings = {
      mmHg: "_mmHg",
      mL: "_mL",
      "1/mL": "_perMl",
      "cm²": "_cm2",
      cm: "_cm",
      s: "_s",
    };
    for (const [unit, ending] of Object.entries(endings)) {
      if (item.unit === unit) expect(name.endsWith(ending)).toBe(true);
    }
  });

  it("have symbols of their own", () => {
    const symbols = parameterNames.map((name) => parameterItems[name].symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });
});

describe("makeHeart", () => {
  it("changes what it is told and nothing else", () => {
    const heart = makeHeart({ heartRate_perMin: 100 });
    expect(heart).toEqual({ ...healthyHeart, heartRate_perMin: 100 });
    expect(makeHeart({ mitralLeakArea_cm2: 0.4 }, heart).heartRate_perMin).toBe(100);
  });

  it.each([
    [{ heartRate_perMin: 0 }, "expected heartRate_perMin from 30 to 200 1/min, got 0"],
    [{ mitralLeakArea_cm2: -0.1 }, "expected mitralLeakArea_cm2 from 0 to 2 cm², got -0.1"],
    [{ bloodVolume_mL: Number.NaN }, "expected bloodVolume_mL from 2500 to 9000 mL, got NaN"],
    [
      { heartRate_perMin: Infinity },
      "expected heartRate_perMin from 30 to 200 1/min, got Infinity",
    ],
    [{ heartrate: 60 }, 'expected the name of a parameter, got "heartrate"'],
    [{ toString: 1 }, 'expected the name of a parameter, got "toString"'],
  ])("refuses %o", (changes, message) => {
    expect(() => makeHeart(changes as never)).toThrow(
      new RangeError(`Cannot make a heart: ${message}`),
    );
  });

  it.each(parameterNames)("takes %s at its bounds, and nothing past them", (name) => {
    const { low, high, unit } = parameterItems[name];
    expect(makeHeart({ [name]: low })[name]).toBe(low);
    expect(makeHeart({ [name]: high })[name]).toBe(high);
    const past = Math.max(1e-6, (high - low) * 1e-6);
    for (const value of [low - past, high + past, Number.NaN, Infinity, -Infinity]) {
      expect(() => makeHeart({ [name]: value })).toThrow(
        new RangeError(
          `Cannot make a heart: expected ${name} from ${low} to ${high} ${unit}, got ${value}`,
        ),
      );
    }
  });
});
