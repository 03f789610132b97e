import { describe, expect, it } from "vitest";
import { BeatingHeart } from "./beating-heart.ts";
import { type BeatStep, listStills } from "./beat-stills.ts";
import { readMoment } from "./heart-moment.ts";
import { findPhase, listPhases } from "./heart-phase.ts";
import { heartPresets, type PresetName, presetNames } from "./presets.ts";
import { readCurve, type RecordedBeat } from "./recorded-beat.ts";
import type { TraceName } from "./trace.ts";

const beatOf = (name: PresetName) => new BeatingHeart(heartPresets[name]).beat().beat;
const stillsOf = (beat: RecordedBeat) => listStills(beat, listPhases(beat));
const largest = (beat: RecordedBeat, name: TraceName) =>
  readCurve(beat, name).reduce((a, b) => Math.max(a, b));
const flowAt = (beat: RecordedBeat, step: BeatStep, name: TraceName) =>
  readMoment(beat, stillsOf(beat).find((still) => still.step === step)!.time_s, 0.01)[name];

describe("the stills of a beat", () => {
  it.each(presetNames)("%s: all four, in the order of time, each in its phase", (name) => {
    const beat = beatOf(name);
    const spans = listPhases(beat);
    const stills = stillsOf(beat);
    expect(stills.map(({ step }) => step).toSorted()).toEqual([
      "filling",
      "kick",
      "leak",
      "squeeze",
    ]);
    stills.slice(1).forEach(({ time_s }, i) => {
      expect(time_s).toBeGreaterThanOrEqual(stills[i]!.time_s);
    });
    const phase = (step: BeatStep) =>
      findPhase(spans, stills.find((still) => still.step === step)!.time_s).phase;
    expect(phase("filling")).toBe("fill");
    expect(phase("squeeze")).toBe("squeeze");
    expect(["squeeze", "relax"]).toContain(phase("leak"));
    expect(phase("kick")).toBe(name === "secondaryAtrial" ? "fill" : "kick");
  });

  it("show the squeeze where most goes out, and the filling where most comes down", () => {
    const beat = beatOf("severeCompensated");
    expect(flowAt(beat, "squeeze", "aortic_mLs")).toBeCloseTo(largest(beat, "aortic_mLs"), 6);
    expect(flowAt(beat, "filling", "mitral_mLs")).toBeCloseTo(largest(beat, "mitral_mLs"), 6);
  });

  it("show a late leak where it is largest, and most of any other", () => {
    const late = beatOf("lateProlapse");
    expect(flowAt(late, "leak", "mitralLeak_mLs")).toBeCloseTo(largest(late, "mitralLeak_mLs"), 6);
    for (const name of ["mild", "moderate", "acuteSevere", "severeDecompensated"] as const) {
      const beat = beatOf(name);
      const share = flowAt(beat, "leak", "mitralLeak_mLs") / largest(beat, "mitralLeak_mLs");
      expect(share, name).toBeGreaterThan(0.9);
    }
  });

  it("show a shut door where nothing leaks", () => {
    const beat = beatOf("healthy");
    expect(flowAt(beat, "leak", "mitralLeak_mLs")).toBe(0);
    expect(flowAt(beat, "leak", "mitral_mLs")).toBe(0);
  });

  it("stand within every beat of a fibrillating heart", () => {
    const heart = new BeatingHeart(heartPresets.secondaryAtrial, {
      rhythm: "fibrillation",
      seed: 7,
      hasReflex: true,
    });
    for (let count = 0; count < 200; count += 1) {
      const { beat } = heart.beat();
      for (const { time_s } of stillsOf(beat)) {
        expect(time_s).toBeGreaterThanOrEqual(0);
        expect(time_s).toBeLessThanOrEqual(beat.curves.timing.length_s + 1e-9);
      }
    }
  });
});
