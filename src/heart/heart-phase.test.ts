import { describe, expect, it } from "vitest";
import { BeatingHeart } from "./beating-heart.ts";
import { findPhase, listPhases, matchTime } from "./heart-phase.ts";
import { healthyHeart } from "./parameters.ts";
import { heartPresets, presetNames } from "./presets.ts";
import { readCurve } from "./recorded-beat.ts";

const beatOf = (name: (typeof presetNames)[number]) =>
  new BeatingHeart(heartPresets[name]).beat().beat;
const names = (name: (typeof presetNames)[number]) =>
  listPhases(beatOf(name)).map(({ phase }) => phase);

describe("the phases of a beat", () => {
  it.each(presetNames.filter((name) => name !== "secondaryAtrial"))(
    "%s: kick, tighten, squeeze, relax, fill",
    (name) => {
      expect(names(name).filter((phase) => phase !== "tighten" && phase !== "relax")).toEqual([
        "kick",
        "squeeze",
        "fill",
      ]);
    },
  );

  it("are all five in a healthy heart", () => {
    expect(names("healthy")).toEqual(["kick", "tighten", "squeeze", "relax", "fill"]);
  });

  it("have no kick when the atria only quiver", () => {
    expect(names("secondaryAtrial")).toEqual(["tighten", "squeeze", "relax", "fill"]);
  });

  it.each(presetNames)("%s: they cover the beat and do not overlap", (name) => {
    const beat = beatOf(name);
    const spans = listPhases(beat);
    expect(spans[0]!.start_s).toBe(0);
    expect(spans.at(-1)!.end_s).toBeCloseTo(beat.curves.timing.length_s, 9);
    spans.slice(1).forEach(({ start_s }, i) => expect(start_s).toBe(spans[i]!.end_s));
  });

  it("follow the doors: open to the body only while squeezing, from above only while filling", () => {
    const beat = beatOf("severeCompensated");
    const spans = listPhases(beat);
    const time_s = readCurve(beat, "time_s");
    const out_mLs = readCurve(beat, "aortic_mLs");
    const in_mLs = readCurve(beat, "mitral_mLs");
    time_s.forEach((at_s, row) => {
      const { phase } = findPhase(spans, at_s);
      if (out_mLs[row]! > 1) expect(phase).toBe("squeeze");
      if (in_mLs[row]! > 1) expect(["kick", "tighten", "fill"]).toContain(phase);
    });
  });

  it("cover every beat of a fibrillating heart, also one that comes very early", () => {
    const heart = new BeatingHeart(heartPresets.secondaryAtrial, {
      rhythm: "fibrillation",
      seed: 7,
      hasReflex: true,
    });
    for (let count = 0; count < 200; count += 1) {
      const { beat } = heart.beat();
      const spans = listPhases(beat);
      expect(spans[0]!.start_s).toBe(0);
      expect(spans.at(-1)!.end_s).toBeCloseTo(beat.curves.timing.length_s, 9);
    }
  });
});

describe("the same moment in another beat", () => {
  const slow = listPhases(beatOf("healthy"));
  const fast = listPhases(beatOf("acuteSevere"));

  it("is in the same phase, and as far in it", () => {
    for (const { phase, start_s, end_s } of slow) {
      const matched_s = matchTime(slow, (start_s + end_s) / 2, fast);
      const span = fast.find((other) => other.phase === phase);
      if (span !== undefined) expect(matched_s).toBeCloseTo((span.start_s + span.end_s) / 2, 9);
    }
  });

  it("is itself in the same beat, and goes there and back", () => {
    for (const time_s of [0, 0.1, 0.3, 0.5, 0.7]) {
      expect(matchTime(slow, time_s, slow)).toBeCloseTo(time_s, 9);
    }
    expect(matchTime(fast, matchTime(slow, 0.3, fast), slow)).toBeCloseTo(0.3, 9);
  });

  it("is at the same share of the beat when the other has no such phase", () => {
    const quivering = listPhases(beatOf("secondaryAtrial"));
    const end_s = slow.at(-1)!.end_s;
    const matched_s = matchTime(slow, 0.05, quivering);
    expect(matched_s / quivering.at(-1)!.end_s).toBeCloseTo(0.05 / end_s, 9);
  });
});

describe("the phase at a time", () => {
  it("is the last one past the end", () => {
    const spans = listPhases(new BeatingHeart(healthyHeart).beat().beat);
    expect(findPhase(spans, 99)).toBe(spans.at(-1));
  });

  it("does not exist without phases", () => {
    expect(() => findPhase([], 0)).toThrow(RangeError);
  });
});
