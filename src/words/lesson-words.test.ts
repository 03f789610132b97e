import { describe, expect, it } from "vitest";
import type { Lesson } from "#knowledge/lesson.ts";
import { lessons } from "#knowledge/lessons.ts";
import { treatments } from "#knowledge/treatments.ts";
import { lessonsFor } from "./lesson-catalogue.ts";
import { splitSentences } from "./reading-grade.test-support.ts";

const catalogue = lessonsFor("en");
const neverSaid: readonly (readonly [string, RegExp])[] = [
  [
    "what a person's own heart does",
    /\byour (?:own )?(?:leak|valve|heart|muscle|EF) (?:is|has|does|will|gets|leaks|cannot)\b/iu,
  ],
  ["what will come", /(?<!how long )\byou will (?:be|get|feel|live|die)\b/iu],
  ["a promise", /\b(?:cures?|cured|guarantee|for sure|100%)\b/iu],
  ["what to do with a dose", /\b(?:stop|start|skip|halve) (?:taking )?(?:your|the|a) pills?\b/iu],
  ["blame", /\b(?:fault|should have|you failed|careless)\b/iu],
];
/** Of so many people, or drops. */
const denominators = [10, 100];
const chapters = Object.entries(catalogue.lessons);

it("every chapter and every treatment has its words, in the order of knowledge", () => {
  expect(Object.keys(catalogue.lessons)).toEqual(Object.keys(lessons));
  expect(Object.keys(catalogue.treatments).sort()).toEqual(Object.keys(treatments).sort());
});

describe.each(chapters)("the words of %s", (id, words) => {
  const lesson: Lesson = lessons[id as keyof typeof lessons];

  it("are five to eight sentences, and three to eight blocks of more", () => {
    expect(words.sentences.length).toBeGreaterThanOrEqual(5);
    expect(words.sentences.length).toBeLessThanOrEqual(8);
    expect(words.more.length).toBeGreaterThanOrEqual(3);
    expect(words.more.length).toBeLessThanOrEqual(8);
  });

  it("name every heart, and nothing else", () => {
    expect(Object.keys(words.scenes).sort()).toEqual(Object.keys(lesson.scenes).sort());
  });

  it("answer every choice, each in its own way", () => {
    const asked: Record<string, { choices: Record<string, { reply: string }> }> = words.questions;
    expect(Object.keys(asked).sort()).toEqual(Object.keys(lesson.questions).sort());
    for (const [name, { choices }] of Object.entries(lesson.questions)) {
      const replies = choices.map((choice) => asked[name]?.choices[choice]?.reply ?? "");
      expect(Object.keys(asked[name]!.choices).sort(), name).toEqual([...choices].sort());
      expect(new Set(replies).size, name).toBe(choices.length);
      expect(replies, name).not.toContain("");
    }
  });

  it("praise what is right and nothing else", () => {
    const asked: Record<string, { choices: Record<string, { reply: string }> }> = words.questions;
    for (const [name, { right }] of Object.entries(lesson.questions)) {
      for (const [choice, { reply }] of Object.entries(asked[name]!.choices)) {
        expect(/^(?:Yes|That is right)\b/u.test(reply), `${name}.${choice}: ${reply}`).toBe(
          choice === right,
        );
      }
    }
  });

  it("say no number that does not stand in a claim", () => {
    const claimed = new Set(lesson.claims.flatMap(({ states }) => numbersIn(states)));
    const { sentences, todo, more, questions } = words;
    const said = stringsIn([sentences, todo, more, questions]);
    const unclaimed = said.flatMap((text) =>
      numbersIn(text)
        .filter((number) => !claimed.has(number) && !denominators.includes(number))
        .map((number) => `${number}: ${text}`),
    );
    expect(unclaimed).toEqual([]);
  });

  it.each(neverSaid)("never say %s", (_what, pattern) => {
    const said = stringsIn(words).flatMap(splitSentences);
    expect(said.filter((sentence) => pattern.test(sentence))).toEqual([]);
  });
});

it("advice that could be overdone says where it stops", () => {
  const said = stringsIn(catalogue.lessons.living).join(" ");
  expect(said).toMatch(/Very little is not better\./u);
  expect(said).toMatch(/do not go that low unless your clinic says so/u);
  expect(said).toMatch(/do not drink less unless you are told to/u);
  expect(said).toMatch(/Keep moving/u);
});

it("what is never said would be found", () => {
  const planted = [
    "Your valve leaks a lot.",
    "You will be fine.",
    "This will cure you.",
    "Stop taking your pill.",
    "It is your own fault.",
  ];
  expect(planted.map((text) => neverSaid.some(([, pattern]) => pattern.test(text)))).toEqual(
    planted.map(() => true),
  );
});

function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
