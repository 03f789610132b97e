import { describe, expect, it } from "vitest";
import type { Lesson } from "./lesson.ts";
import { lessons } from "./lessons.ts";
import { sources } from "./sources.ts";
import { unverifiedRows } from "./unverified-rows.ts";

const all: readonly (readonly [string, Lesson])[] = Object.entries(lessons);

/** Families of our dossiers: the clinical one, the heart's, the literature of the peers'. */
const knownRow =
  /^(?:SEED|SEV|SUR|TRG|MED|TRI|CMP|LIV|LIV-EX|IE|POST|EMN|EDU|HAZ|X)-?\d+(?:[A-Z]|-[A-Z]+)?$|^(?:HEART|TRT)-[\dA-Z.]+$|^L-[A-Z0-9]+$/u;

describe.each(all)("the chapter %s", (_id, { claims, questions }) => {
  it("rests on rows of our dossiers, none of them unverified, with sources that exist", () => {
    for (const { id, source, section } of claims) {
      expect(id).toMatch(knownRow);
      expect(unverifiedRows).not.toContain(id);
      expect(Object.keys(sources), id).toEqual(expect.arrayContaining([...source]));
      expect(section, id).not.toBe("");
    }
  });

  it("asks three questions of two to four choices", () => {
    expect(Object.keys(questions)).toHaveLength(3);
    for (const [name, { choices }] of Object.entries(questions)) {
      expect(choices.length, name).toBeGreaterThanOrEqual(2);
      expect(choices.length, name).toBeLessThanOrEqual(4);
    }
  });

  it("does not always have the right choice at the same place", () => {
    const places = Object.values(questions).map(({ choices, right }) => choices.indexOf(right));
    expect(new Set(places).size).toBeGreaterThan(1);
  });
});
