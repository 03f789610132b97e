import { describe, expect, it } from "vitest";
import { BeatingHeart } from "#heart/beating-heart.ts";
import { readMoment } from "#heart/heart-moment.ts";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import { placeDrop } from "./blood-places.ts";
import { drop_mL, fillStream, makeBloodStream, moveStream, vessel_mL } from "./blood-stream.ts";
import { flattenPath, isInside } from "./flatten-path.test-support.ts";
import { computeHeartFrame } from "./heart-frame.ts";
import { shapeHeart } from "./heart-geometry.ts";

const presets = ["healthy", "severeDecompensated", "acuteSevere", "secondaryAtrial"] as const;
const frame_s = 1 / 60;

/** Three beats of the left side, frame by frame. */
function* flow(preset: PresetName) {
  const heart = heartPresets[preset];
  const { beat } = new BeatingHeart(heart).beat();
  const stream = makeBloodStream();
  const length_s = beat.curves.timing.length_s;
  for (let time_s = 0; time_s < 3 * length_s; time_s += frame_s) {
    const at_s = time_s % length_s;
    const moment = readMoment(beat, at_s, heart.pulmonaryVeinResistance_mmHgSPerMl);
    const volumes_mL = [vessel_mL, moment.leftAtrium_mL, moment.leftVentricle_mL, vessel_mL];
    const vein_mLs = moment.pulmonaryVein_mLs;
    const door_mLs = moment.mitral_mLs - moment.mitralLeak_mLs;
    const entering_mLs = [vein_mLs, vein_mLs, door_mLs, moment.aortic_mLs];
    if (time_s === 0) fillStream(stream, volumes_mL);
    else moveStream(stream, volumes_mL, entering_mLs, frame_s);
    yield { stream, moment, volumes_mL, heart };
  }
}

const listRooms = ({ room, count }: ReturnType<typeof makeBloodStream>): number[] =>
  Array.from(room.subarray(0, count));

describe.each(presets)("the blood of %s", (preset) => {
  it("has as many drops in a room as there is blood", () => {
    for (const { stream, volumes_mL } of flow(preset)) {
      for (const room of [1, 2]) {
        const drops = listRooms(stream).filter((one) => one === room).length;
        // Flows are taken once a frame, so a fast one is a few drops early or late.
        expect(Math.abs(drops * drop_mL - volumes_mL[room]!)).toBeLessThan(12);
      }
    }
  });

  it("goes back through the door when there is a leak, and only then", () => {
    let leaked = 0;
    for (const { stream, moment } of flow(preset)) {
      const inJet = Array.from(stream.inJet.subarray(0, stream.count)).filter((x) => x === 0);
      leaked += inJet.length;
      if (inJet.length > 0) expect(moment.mitralLeak_mLs).toBeGreaterThan(0);
    }
    if (heartPresets[preset].mitralLeakArea_cm2 > 0) expect(leaked).toBeGreaterThan(10);
    else expect(leaked).toBe(0);
  });

  it("stays inside the walls", () => {
    let frame = 0;
    let inside = 0;
    let all = 0;
    for (const { stream, moment, volumes_mL, heart } of flow(preset)) {
      frame += 1;
      if (frame % 10 !== 0) continue;
      const shape = shapeHeart(moment, heart, computeHeartFrame(heart));
      const walls = [[], flattenPath(shape.leftAtrium.path), flattenPath(shape.leftVentricle.path)];
      for (let i = 0; i < stream.count; i += 1) {
        const room = stream.room[i]!;
        if (room !== 1 && room !== 2) continue;
        const place = { x: 0, y: 0 };
        const share = stream.behind_mL[i]! / volumes_mL[room]!;
        placeDrop(shape, "left", room, share, stream.lane[i]!, place);
        all += 1;
        if (isInside([place.x, place.y], walls[room]!)) inside += 1;
      }
    }
    expect(all).toBeGreaterThan(500);
    expect(inside / all).toBeGreaterThan(0.99);
  });
});
