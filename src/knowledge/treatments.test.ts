import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { HeartScene } from "#heart/heart-scene.ts";
import { measureScene } from "#heart/measure-scene.ts";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import type { Treatment } from "./treatment.ts";
import { treatments, type TreatmentId } from "./treatments.ts";
import { unevenBeat } from "./uneven-beat.ts";

/** One line of treatments.cases.csv: which way things go; a blank promises nothing. */
interface CaseRow {
  readonly treatment: TreatmentId;
  readonly on: PresetName | "fastUneven";
  /** Share of each squeeze that leaks back. */
  readonly leak: Direction;
  /** What goes to the body with each beat. */
  readonly forward: Direction;
  /** Mean pressure in the left atrium. */
  readonly lungs: Direction;
  /** Mean pressure in the arteries. */
  readonly pressure: Direction;
  readonly because: string;
}

type Direction = "up" | "down" | "same" | "";

const { data: rows } = Papa.parse<CaseRow>(
  readFileSync(join(import.meta.dirname, "treatments.cases.csv"), "utf8"),
  { header: true, skipEmptyLines: true },
);
const all = Object.entries<Treatment>(treatments);

function sceneOf({ on }: CaseRow): HeartScene {
  if (on !== "fastUneven") return { base: { preset: on } };
  return { base: { preset: "moderate" }, changes: unevenBeat.fast.value };
}

/** Up and down: by more than 1 %. The same: by no more than 3 %. */
function expectDirection(direction: Direction, before: number, after: number, what: string): void {
  if (direction === "") return;
  const change = before === 0 ? after : after / before - 1;
  if (direction === "same") expect(Math.abs(change), what).toBeLessThan(0.03);
  else if (direction === "up") expect(change, what).toBeGreaterThan(0.01);
  else expect(change, what).toBeLessThan(-0.01);
}

describe("which way things go", () => {
  it.each(rows)("$treatment on $on: $because", (row) => {
    const scene = sceneOf(row);
    const before = measureScene(scene);
    const after = measureScene({
      ...scene,
      changes: [...(scene.changes ?? []), ...treatments[row.treatment].value],
    });
    const check = (direction: Direction, measure: keyof typeof before) =>
      expectDirection(direction, before[measure], after[measure], measure);
    check(row.leak, "regurgitantFraction_percent");
    check(row.forward, "forwardStrokeVolume_mL");
    check(row.lungs, "meanLeftAtrialPressure_mmHg");
    check(row.pressure, "meanArterialPressure_mmHg");
  });

  it("is said of every treatment", () => {
    expect([...new Set(rows.map(({ treatment }) => treatment))].sort()).toEqual(
      Object.keys(treatments).sort(),
    );
  });

  it("names hearts there are, and directions only", () => {
    for (const { on, leak, forward, lungs, pressure } of rows) {
      expect([...Object.keys(heartPresets), "fastUneven"]).toContain(on);
      for (const direction of [leak, forward, lungs, pressure]) {
        expect(["up", "down", "same", ""]).toContain(direction);
      }
    }
  });
});

describe("a treatment", () => {
  it.each(all)("%s says what was published, for whom not, and how long it takes", (_id, one) => {
    expect(one.published).not.toBe("");
    expect(one.caveats.length).toBeGreaterThan(0);
    expect(one.atOnce === undefined).toBe(one.after_weeks === undefined);
  });

  it("of a clot changes no number of the heart", () => {
    expect(treatments.bloodThinner.value).toEqual([]);
  });

  it("that opens arteries names the guideline that sees no benefit (MED-1, MED-2)", () => {
    for (const id of ["aceInhibitor", "vasodilator", "nitrate"] as const) {
      const caveats = treatments[id].caveats.join(" ");
      expect(caveats).toContain("MED-1");
      expect(caveats).toContain("MED-2");
    }
  });
});
