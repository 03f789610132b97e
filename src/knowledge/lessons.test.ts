import { describe, expect, it } from "vitest";
import { makeSceneHeart } from "#heart/heart-scene.ts";
import type { Lesson } from "./lesson.ts";
import { buildLessonScene } from "./lesson-scene.ts";
import { lessons } from "./lessons.ts";
import { treatments } from "./treatments.ts";

const all: readonly (readonly [string, Lesson])[] = Object.entries(lessons);
const scenes = all.flatMap(([id, lesson]) =>
  Object.keys(lesson.scenes).map((scene) => [id, scene, lesson] as const),
);

it("have addresses of their own", () => {
  const paths = all.map(([, { path }]) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !/^[a-z]+(?:-[a-z]+)*$/u.test(path))).toEqual([]);
});

describe.each(all)("%s", (_id, lesson) => {
  it("shows a heart, says what it rests on, and asks", () => {
    expect(Object.keys(lesson.scenes).length).toBeGreaterThan(0);
    expect(lesson.claims.length).toBeGreaterThan(0);
    expect(lesson.claims.filter(({ source }) => source.length === 0)).toEqual([]);
    expect(Object.keys(lesson.questions).length).toBeGreaterThan(0);
  });

  it("has two choices or more to each question, each once, and the right one among them", () => {
    for (const [name, { choices, right }] of Object.entries(lesson.questions)) {
      expect(choices.length, name).toBeGreaterThan(1);
      expect(new Set(choices).size, name).toBe(choices.length);
      expect(choices, name).toContain(right);
    }
  });

  it("is reviewed before it is to be reviewed again", () => {
    expect(lesson.reviewed.on < lesson.reviewAgainBy).toBe(true);
  });
});

describe("a scene of a lesson", () => {
  it.each(scenes)(
    "%s, %s: is a heart within its bounds, and its 'before' too",
    (_id, name, lesson) => {
      expect(() => makeSceneHeart(buildLessonScene(lesson, name))).not.toThrow();
      const before = lesson.scenes[name]?.before;
      if (before === undefined) return;
      expect(before).not.toBe(name);
      expect(Object.keys(lesson.scenes)).toContain(before);
    },
  );

  it("has its own changes, then its treatments", () => {
    const effort = { effort_fraction: 0.5 };
    const lesson = {
      ...lessons.whatIsALeak,
      scenes: {
        tried: {
          scene: { base: { preset: "moderate" }, changes: [effort] },
          treatments: ["betaBlocker"],
        },
      },
    } as const satisfies Lesson;
    expect(buildLessonScene(lesson, "tried")).toEqual({
      base: { preset: "moderate" },
      changes: [effort, ...treatments.betaBlocker.value],
    });
  });

  it("that is not there is an error that names those that are", () => {
    expect(() => buildLessonScene(lessons.whatIsALeak, "perfect")).toThrow(
      /expected one of .*healthy.*got perfect/u,
    );
  });
});
