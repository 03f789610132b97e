/**
 * Every preset, treatment and scene of a lesson beats as it did when it was last looked at:
 * each number within 0.1 % and 0.02 of its unit.
 *
 * Meant to change? `npm run generate:heart-references`, and read the difference line by line.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDifferences, readReferences, referenceFile } from "./reference-file.ts";
import { listReferenceScenes } from "./reference-scenes.ts";
import { runReference } from "./run-reference.ts";

const scenes = listReferenceScenes();
const references = readReferences(readFileSync(referenceFile, "utf8"));

describe("kept hearts", () => {
  it("are all those the app can show, and no other", () => {
    expect([...references.keys()]).toEqual([...scenes.keys()]);
  });

  it.each([...scenes])("%s", (name, scene) => {
    expect(findDifferences(references.get(name) ?? {}, runReference(scene))).toEqual([]);
  });
});

describe("the comparison", () => {
  const [[, kept]] = references as Iterable<[string, Record<string, number>]> as [
    [string, Record<string, number>],
  ];

  it("sees a change of half a percent in any number above 10", () => {
    for (const [measure, value] of Object.entries(kept)) {
      if (value < 10) continue;
      const found = findDifferences(kept, { ...kept, [measure]: value * 1.005 });
      expect(found.join()).toContain(measure);
    }
  });

  it("sees a number that is none", () => {
    expect(findDifferences(kept, { ...kept, vWave_mmHg: Number.NaN })).toHaveLength(1);
  });
});
