import { describe, expect, it } from "vitest";
import { BeatingHeart } from "#heart/beating-heart.ts";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import { shapeMurmur } from "./murmur-shape.ts";

const murmurOf = (name: PresetName) => shapeMurmur(new BeatingHeart(heartPresets[name]).beat());
const loudest = (leak: Float32Array) => Math.max(...leak);
const centre_s = ({ leak, length_s }: ReturnType<typeof murmurOf>) => {
  const total = leak.reduce((sum, one) => sum + one, 0);
  const weighted = leak.reduce((sum, one, i) => sum + one * i, 0);
  return ((weighted / total) * length_s) / (leak.length - 1);
};

describe("the murmur of a beat", () => {
  it("is silent without a leak, and the two sounds stay", () => {
    const { leak, firstSound_s, secondSound_s, length_s } = murmurOf("healthy");
    expect(loudest(leak)).toBe(0);
    expect(firstSound_s).toBeGreaterThan(0);
    expect(secondSound_s).toBeGreaterThan(firstSound_s + 0.2);
    expect(secondSound_s).toBeLessThan(length_s);
  });

  it("is louder when more leaks, and never over 1", () => {
    const loudness = (["mild", "moderate", "severeCompensated"] as const).map((name) =>
      loudest(murmurOf(name).leak),
    );
    expect(loudness).toEqual(loudness.toSorted((one, other) => one - other));
    expect(loudest(murmurOf("acuteSevere").leak)).toBeLessThanOrEqual(1);
  });

  it("fills the time between the sounds, and stands late when the door gives way late", () => {
    const whole = murmurOf("moderate");
    const late = murmurOf("lateProlapse");
    expect(centre_s(whole)).toBeGreaterThan(whole.firstSound_s);
    expect(centre_s(whole)).toBeLessThan(whole.secondSound_s);
    expect(centre_s(late)).toBeGreaterThan(centre_s(whole) + 0.04);
  });
});
