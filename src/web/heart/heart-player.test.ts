import { describe, expect, it } from "vitest";
import { BeatingHeart } from "#heart/beating-heart.ts";
import { findPhase } from "#heart/heart-phase.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import { heartPresets } from "#heart/presets.ts";
import { HeartPlayer } from "./heart-player.ts";

const hour_ms = 3_600_000;

/** A player with somebody who answers its orders at once, as the simulation does. */
function startPlayer(heart: HeartParameters = heartPresets.healthy) {
  const player = new HeartPlayer();
  let beating = new BeatingHeart(heart);
  let scene = 1;
  let given = 0;
  player.changeScene(scene, true);
  const answer = () => {
    for (let count = player.order(); count > 0; count -= 1) {
      player.take(scene, beating.beat());
      given += 1;
    }
  };
  answer();
  return {
    player,
    answer,
    given: () => given,
    frame: (now_ms: number) => {
      answer();
      return player.advance(now_ms)!;
    },
    change: (next: HeartParameters, isJump: boolean) => {
      scene += 1;
      beating = new BeatingHeart(next);
      player.changeScene(scene, isJump);
      answer();
    },
  };
}

const length_s = (heart: HeartParameters) => 60 / heart.heartRate_perMin;

describe("playing", () => {
  it("takes a second of the heart's time a second", () => {
    const { frame } = startPlayer();
    frame(1_000);
    let elapsed_s = 0;
    for (let now_ms = 1_016; now_ms <= 6_000; now_ms += 16) elapsed_s += frame(now_ms).elapsed_s;
    expect(elapsed_s).toBeCloseTo(4.992, 6);
  });

  it("shows beat after beat, each once and each from its beginning", () => {
    const { frame } = startPlayer();
    const beats = 5;
    let seen = 0;
    for (let now_ms = 0; now_ms < beats * 1000 * length_s(heartPresets.healthy); now_ms += 10) {
      const { isNewBeat, time_s } = frame(now_ms);
      if (!isNewBeat) continue;
      seen += 1;
      expect(time_s).toBeLessThan(0.011);
    }
    expect(seen).toBe(beats);
  });

  it("goes an eighth as fast in slow motion", () => {
    const { player, frame } = startPlayer();
    player.speed = 1 / 8;
    frame(0);
    expect(frame(80).elapsed_s).toBeCloseTo(0.01, 9);
  });

  it("begins nothing before the first beat has come", () => {
    const player = new HeartPlayer();
    expect(player.advance(0)).toBeUndefined();
    expect(player.step(1)).toBeUndefined();
  });

  it("keeps one beat ready, and orders no more than that", () => {
    const { player, answer, given, frame } = startPlayer();
    expect(given()).toBe(2);
    answer();
    expect(given()).toBe(2);
    for (let now_ms = 0; now_ms < 3_000; now_ms += 16) frame(now_ms);
    expect(given()).toBeLessThanOrEqual(3_000 / (1000 * length_s(heartPresets.healthy)) + 2);
    expect(player.order()).toBe(0);
  });

  it("waits at the end of a beat when the next has not come, and then does not hurry", () => {
    const player = new HeartPlayer();
    const beating = new BeatingHeart(heartPresets.healthy);
    player.changeScene(1, true);
    player.order();
    player.take(1, beating.beat());
    for (let now_ms = 0; now_ms < 5_000; now_ms += 16) player.advance(now_ms);
    expect(player.look()!.time_s).toBeCloseTo(length_s(heartPresets.healthy), 6);
    player.take(1, beating.beat());
    const next = player.advance(5_016)!;
    expect(next.isNewBeat).toBe(true);
    expect(next.time_s).toBeLessThan(0.03);
  });
});

describe("coming back", () => {
  it("after an hour goes on from where it stood, with no beat to make up for", () => {
    const { player, given, frame } = startPlayer();
    for (let now_ms = 0; now_ms < 400; now_ms += 16) frame(now_ms);
    const before = player.look()!;
    const beatsBefore = given();
    player.rest();
    const after = frame(hour_ms);
    expect(after.time_s).toBe(before.time_s);
    expect(after.elapsed_s).toBe(0);
    expect(frame(hour_ms + 16).elapsed_s).toBeCloseTo(0.016, 6);
    expect(given()).toBe(beatsBefore);
  });

  it("does the same when nobody told it that the page slept", () => {
    const { given, frame } = startPlayer();
    frame(0);
    const beatsBefore = given();
    expect(frame(hour_ms).elapsed_s).toBeLessThanOrEqual(0.1);
    expect(given() - beatsBefore).toBeLessThanOrEqual(1);
  });

  it("is not put off by a clock that goes back", () => {
    const { frame } = startPlayer();
    frame(10_000);
    expect(frame(0).elapsed_s).toBe(0);
  });
});

describe("another scene", () => {
  it("comes with the next beat", () => {
    const { frame, change } = startPlayer();
    frame(0);
    frame(100);
    change(heartPresets.severeCompensated, false);
    expect(frame(200).beaten.heart).toBe(heartPresets.healthy);
    let now_ms = 200;
    while (now_ms < 1_500 && frame(now_ms).beaten.heart === heartPresets.healthy) now_ms += 16;
    expect(now_ms / 1000).toBeCloseTo(length_s(heartPresets.healthy), 1);
    expect(frame(now_ms + 16).beaten.heart).toBe(heartPresets.severeCompensated);
  });

  it("comes at once and at the same phase when it must not wait", () => {
    const { player, change } = startPlayer();
    player.step(1);
    const before = player.look()!;
    change(heartPresets.acuteSevere, true);
    const after = player.look()!;
    expect(after.beaten.heart).toBe(heartPresets.acuteSevere);
    expect(findPhase(after.spans, after.time_s).phase).toBe(
      findPhase(before.spans, before.time_s).phase,
    );
  });

  it("leaves out beats of the scene before that come late", () => {
    const player = new HeartPlayer();
    player.changeScene(1, true);
    player.order();
    const late = new BeatingHeart(heartPresets.healthy).beat();
    player.changeScene(2, true);
    player.take(1, late);
    expect(player.look()).toBeUndefined();
    expect(player.order()).toBe(2);
  });
});

describe("steps", () => {
  const walk = (player: HeartPlayer, direction: 1 | -1, count: number) =>
    Array.from({ length: count }, () => player.step(direction)!.step);

  it("go from still to still, and into the next beat", () => {
    const { player } = startPlayer();
    expect(walk(player, 1, 4)).toEqual(["kick", "squeeze", "leak", "filling"]);
    const { step, isNewBeat } = player.step(1)!;
    expect({ step, isNewBeat }).toEqual({ step: "kick", isNewBeat: true });
  });

  it("go round in the same beat when no other is there", () => {
    const player = new HeartPlayer();
    player.changeScene(1, true);
    player.take(1, new BeatingHeart(heartPresets.healthy).beat());
    expect(walk(player, 1, 5)).toEqual(["kick", "squeeze", "leak", "filling", "kick"]);
  });

  it("go back the same way", () => {
    const { player } = startPlayer();
    walk(player, 1, 3);
    expect(walk(player, -1, 4)).toEqual(["squeeze", "kick", "filling", "leak"]);
  });

  it("show the kick that is missing at the end of the filling", () => {
    const { player } = startPlayer(heartPresets.secondaryAtrial);
    expect(walk(player, 1, 4)).toEqual(["squeeze", "leak", "filling", "kick"]);
    expect(player.look()!.moment.atrialActivation).toBe(0);
  });

  it("can be chosen by name", () => {
    const { player } = startPlayer(heartPresets.severeCompensated);
    const leak = player.goTo("leak")!;
    expect(leak.step).toBe("leak");
    expect(leak.moment.mitralLeak_mLs).toBeGreaterThan(50);
  });
});

describe("going to a moment", () => {
  it("stands at that share of the beat, and within it", () => {
    const { player, frame } = startPlayer();
    frame(0);
    const length = length_s(heartPresets.healthy);
    expect(player.seek(0.4)!.time_s).toBeCloseTo(0.4 * length, 9);
    expect(player.seek(-1)!.time_s).toBe(0);
    expect(player.seek(0.4)!.moment.time_s).toBeCloseTo(0.4 * length, 9);
  });

  it("shows nothing before the first beat has come", () => {
    expect(new HeartPlayer().seek(0.5)).toBeUndefined();
  });
});
