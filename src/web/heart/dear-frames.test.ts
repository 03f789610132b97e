import { describe, expect, it } from "vitest";
import { DearFrames } from "./dear-frames.ts";

function note(frames: DearFrames, spent_ms: number, count: number): DearFrames {
  for (let i = 0; i < count; i += 1) frames.note(spent_ms);
  return frames;
}

describe("dear frames", () => {
  it("are told when they come again and again, not from one that was slow", () => {
    const frames = note(new DearFrames(), 0.4, 60);
    expect(note(frames, 12, 1).isDear).toBe(false);
    expect(note(frames, 5, 20).isDear).toBe(true);
  });

  it("stay dear while half a picture costs half as much", () => {
    expect(note(note(new DearFrames(), 4, 30), 2, 200).isDear).toBe(true);
  });

  it("are forgotten when the phone has become fast", () => {
    expect(note(note(new DearFrames(), 5, 30), 0.3, 60).isDear).toBe(false);
  });

  it("never come where a whole picture is cheap", () => {
    expect(note(new DearFrames(), 1.9, 500).isDear).toBe(false);
  });
});
