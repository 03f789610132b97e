import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTypedReading, type UnitPreferences } from "./parse-typed-reading.ts";
import { measures, type Measure } from "./reading-range.ts";

const metric: UnitPreferences = { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" };
const imperial: UnitPreferences = { mass: "[stone_av]", pressure: "kPa", temperature: "[degF]" };

describe("parseTypedReading", () => {
  it.each<[Measure, string, UnitPreferences, object]>([
    ["weight", "72,4", metric, { value: 72.4, unit: "kg" }],
    ["weight", "72.4 kg", imperial, { value: 72.4, unit: "kg" }],
    ["weight", "160 lb", metric, { value: 160, unit: "[lb_av]" }],
    ["weight", "160lbs", metric, { value: 160, unit: "[lb_av]" }],
    ["weight", "11.5", imperial, { value: 11.5, unit: "[stone_av]" }],
    ["weight", "11 st", metric, { value: 11, unit: "[stone_av]" }],
    ["weight", "11 st 4 lb", metric, { value: 158, unit: "[lb_av]" }],
    ["weight", "11st 4", metric, { value: 158, unit: "[lb_av]" }],
    ["weight", "11 stone 4,5", metric, { value: 158.5, unit: "[lb_av]" }],
    ["bloodPressure", "120/80", metric, { systolic: 120, diastolic: 80, unit: "mm[Hg]" }],
    ["bloodPressure", "120 / 80", metric, { systolic: 120, diastolic: 80, unit: "mm[Hg]" }],
    ["bloodPressure", "120 over 80", metric, { systolic: 120, diastolic: 80, unit: "mm[Hg]" }],
    ["bloodPressure", "120-80", metric, { systolic: 120, diastolic: 80, unit: "mm[Hg]" }],
    ["bloodPressure", "120 80", metric, { systolic: 120, diastolic: 80, unit: "mm[Hg]" }],
    ["bloodPressure", "120/80 mmHg", imperial, { systolic: 120, diastolic: 80, unit: "mm[Hg]" }],
    ["bloodPressure", "16,0/10,7", imperial, { systolic: 16, diastolic: 10.7, unit: "kPa" }],
    ["bloodPressure", "16/10.7 kPa", metric, { systolic: 16, diastolic: 10.7, unit: "kPa" }],
    ["pulse", "72", metric, { value: 72, unit: "/min" }],
    ["pulse", "72 bpm", metric, { value: 72, unit: "/min" }],
    ["oxygenSaturation", "97 %", metric, { value: 97, unit: "%" }],
    ["oxygenSaturation", "97", metric, { value: 97, unit: "%" }],
    ["temperature", "36,8", metric, { value: 36.8, unit: "Cel" }],
    ["temperature", "98.6", imperial, { value: 98.6, unit: "[degF]" }],
    ["temperature", "98.6 °F", metric, { value: 98.6, unit: "[degF]" }],
    ["temperature", "36.8C", imperial, { value: 36.8, unit: "Cel" }],
  ])("%s %j", (measure, text, units, expected) => {
    expect(parseTypedReading(measure, text, units)).toEqual({
      ok: true,
      value: { measure, ...expected },
    });
  });

  it.each<[Measure, string]>([
    ["weight", ""],
    ["weight", "heavy"],
    ["weight", "11 st 14 lb"],
    ["weight", "72.4.1"],
    ["bloodPressure", "120"],
    ["bloodPressure", "120/80/60"],
    ["bloodPressure", "/80"],
    ["bloodPressure", "120/"],
    ["bloodPressure", "a/b"],
    ["pulse", "seventy"],
    ["oxygenSaturation", "%"],
    ["temperature", "°C"],
  ])("refuses %s %j and names what it expected and found", (measure, text) => {
    const parsed = parseTypedReading(measure, text, metric);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.issues).toHaveLength(1);
    expect(parsed.issues[0]).toMatchObject({ code: "wrongType", found: JSON.stringify(text) });
    expect(parsed.issues[0]!.expected).toMatch(/like|fewer/u);
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), fc.string(), (measure, text) => {
        expect(parseTypedReading(measure, text, metric)).toHaveProperty("ok");
      }),
      { numRuns: 5_000 },
    );
  });
});
