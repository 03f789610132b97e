import { describe, expect, it } from "vitest";
import { makeSceneHeart } from "#heart/heart-scene.ts";
import {
  firstTried,
  listTreatments,
  makeSceneBefore,
  makeTriedScene,
  setUneven,
  toggleTreatment,
  type Tried,
} from "./try-scene.ts";

const heartOf = (tried: Tried) => makeSceneHeart(makeTriedScene(tried));

describe("trying treatments", () => {
  it("takes several at a time, always in the same order", () => {
    const one = toggleTreatment(toggleTreatment(firstTried, "waterPill"), "aceInhibitor");
    const other = toggleTreatment(toggleTreatment(firstTried, "aceInhibitor"), "waterPill");
    expect(one).toEqual(other);
    expect(one.treatments).toHaveLength(2);
    expect(heartOf(one).heart.bloodVolume_mL).toBeLessThan(
      heartOf(firstTried).heart.bloodVolume_mL,
    );
  });

  it("takes one away that is tried already", () => {
    const tried = toggleTreatment(firstTried, "waterPill");
    expect(toggleTreatment(tried, "waterPill")).toEqual(firstTried);
  });

  it("mends a valve in one way only", () => {
    const tried = toggleTreatment(toggleTreatment(firstTried, "clip"), "repair");
    expect(tried.treatments).toEqual(["repair"]);
    const salt = toggleTreatment(toggleTreatment(firstTried, "saltLoad"), "lessSalt");
    expect(salt.treatments).toEqual(["lessSalt"]);
  });

  it("makes a heart of every treatment, on every leak", () => {
    for (const leakArea_cm2 of [0, 0.1, 0.4, 0.7]) {
      for (const onset of ["sudden", "slow"] as const) {
        for (const isUneven of [false, true]) {
          const tried: Tried = { leakArea_cm2, onset, isUneven, treatments: [] };
          for (const id of listTreatments(tried)) {
            expect(heartOf(toggleTreatment(tried, id)).heart.bloodVolume_mL).toBeGreaterThan(0);
          }
        }
      }
    }
  });
});

describe("an uneven beat", () => {
  const uneven = setUneven(firstTried, true);

  it("has no kick and is fast, and can be slowed or made even again", () => {
    expect(heartOf(uneven)).toMatchObject({
      rhythm: "fibrillation",
      heart: { atrialKick_fraction: 0, heartRate_perMin: 110 },
    });
    expect(heartOf(toggleTreatment(uneven, "rateControl"))).toMatchObject({
      rhythm: "fibrillation",
      heart: { heartRate_perMin: 70 },
    });
    expect(heartOf(toggleTreatment(uneven, "rhythmRestored"))).toMatchObject({
      rhythm: "sinus",
      heart: {
        atrialKick_fraction: 1,
        heartRate_perMin: heartOf(firstTried).heart.heartRate_perMin,
      },
    });
  });

  it("takes its treatments along when it goes", () => {
    expect(listTreatments(firstTried)).not.toContain("rateControl");
    const slowed = toggleTreatment(toggleTreatment(uneven, "rateControl"), "waterPill");
    expect(setUneven(slowed, false).treatments).toEqual(["waterPill"]);
  });
});

describe("what it is compared with", () => {
  it("is the same heart with nothing tried", () => {
    expect(makeSceneBefore(toggleTreatment(firstTried, "clip"))).toEqual(
      makeTriedScene(firstTried),
    );
  });

  it("is a heart with no leak when nothing is tried", () => {
    expect(makeSceneBefore(firstTried)).toEqual(makeTriedScene({ ...firstTried, leakArea_cm2: 0 }));
  });

  it("is nothing when there is neither leak nor treatment", () => {
    expect(makeSceneBefore({ ...firstTried, leakArea_cm2: 0 })).toBeUndefined();
  });
});
