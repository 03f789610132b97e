import { describe, expect, it } from "vitest";
import { readLungPressure } from "#care/complications/read-lung-pressure.ts";
import { readActivityLimit, type NyhaReport } from "#care/complications/read-nyha.ts";
import {
  scoreStroke,
  strokeConditions,
  strokeGuardConditions,
} from "#care/complications/stroke-score.ts";
import {
  describeLungPressure,
  describeNyha,
  describeStrokeScore,
} from "./describe-complications.ts";

const none = Object.fromEntries(
  [...strokeConditions, ...strokeGuardConditions].map((name) => [name, "no" as const]),
);
const known = { ...none, atrialFibrillation: "yes" } as const;

describe("describeNyha", () => {
  const clinician: NyhaReport = { class: "II", source: "clinician", on: "2026-01-05", rules: [] };

  it("tells both, and that they differ", () => {
    const lines = describeNyha(
      { patient: readActivityLimit("lightThings", "2026-11-25"), clinician },
      "en",
    );
    expect(lines[0]).toMatch(/^Class 3 of 4: .+ You said so on 25 November 2026\.$/u);
    expect(lines[1]).toMatch(/^Class 2 of 4: .+ Your team said so on 5 January 2026\.$/u);
    expect(lines[2]).toMatch(/do not say the same/u);
    expect(lines).toHaveLength(3);
  });

  it("names the emergency number's place where somebody is breathless at rest", () => {
    const lines = describeNyha({ patient: readActivityLimit("atRest", "2026-11-25") }, "en");
    expect(lines.at(-1)).toMatch(/emergency number/u);
    expect(describeNyha({ clinician }, "en")).toHaveLength(1);
  });
});

describe("describeLungPressure", () => {
  it("never mixes echo and catheter", () => {
    const echo = describeLungPressure(
      readLungPressure({ value_mmHg: 60, method: "echoSystolic" }),
      "en",
    );
    expect(echo).toMatch(/^The echo guesses/u);
    const mean = readLungPressure({
      value_mmHg: 35,
      method: "catheterMean",
      wedge_mmHg: 20,
      resistance_WU: 1,
    });
    expect(describeLungPressure(mean, "en")).toMatch(/thin tube.+left heart\.$/u);
    expect(
      describeLungPressure(readLungPressure({ value_mmHg: 55, method: "notKnown" }), "en"),
    ).toMatch(/by echo or with a thin tube\?/u);
  });
});

describe("describeStrokeScore", () => {
  it("names the score, each point and what the society lists", () => {
    const { VA } = scoreStroke({ has: { ...known, stroke: "yes" }, age_years: 60, sex: "male" });
    expect(describeStrokeScore(VA, "en").slice(0, 3)).toEqual([
      "CHA2DS2-VA: 2",
      "Stroke, TIA or thromboembolism: 2",
      "ESC 2024: oral anticoagulation recommended, I C",
    ]);
  });

  it("tells a bound as a bound, and a guard as a guard", () => {
    const { VA } = scoreStroke({
      has: { ...known, diabetes: "notSure" },
      age_years: 66,
      sex: "male",
    });
    expect(describeStrokeScore(VA, "en").slice(0, 3)).toEqual([
      "CHA2DS2-VA: at least 1, not complete",
      "Age 65 to 74: 1",
      "Not known: diabetes",
    ]);
    const { VASc } = scoreStroke({ has: { ...known, mechanicalValve: "yes" } });
    expect(describeStrokeScore(VASc, "en")).toEqual([
      "CHA2DS2-VASc: not applicable",
      "mechanical valve: always a vitamin K antagonist",
    ]);
  });
});
