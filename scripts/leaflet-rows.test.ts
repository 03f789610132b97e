import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { triageRules } from "#care/triage/triage-rules.ts";
import type { Lesson } from "#knowledge/lesson.ts";
import { lessons, type LessonId } from "#knowledge/lessons.ts";
import {
  chapterFile,
  describeState,
  findChapters,
  writeLeafletCoveragePage,
} from "./clinical-docs/leaflet-coverage-page.ts";
import { leafletRows, type LeafletRow } from "./leaflet-rows.ts";
import { root } from "./root.mjs";

const ruleIds = triageRules.map(({ item }) => item.id);

/** Statements that this edition must answer, by what they speak of. */
const speaking = leafletRows.filter(({ kind }) => ["call", "contact", "notice"].includes(kind));

describe("the rows of the leaflet", () => {
  it("are SEED-1 to SEED-39, each once and in order", () => {
    const wanted = Array.from({ length: 39 }, (_, index) => `SEED-${index + 1}`);
    expect(leafletRows.map(({ id }) => id)).toEqual(wanted);
  });

  it("name only rules that exist", () => {
    const named = leafletRows.flatMap(({ rules }) => rules ?? []);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ruleIds.includes(id))).toEqual([]);
  });

  it("name only files that exist", () => {
    const named = leafletRows.flatMap(({ pages, tests }) => [...(pages ?? []), ...(tests ?? [])]);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("are each answered, or say with what the answer comes", () => {
    const open = leafletRows.filter(
      (row) =>
        row.kind !== "not content" &&
        !row.rules &&
        !row.pages &&
        row.isTaught !== true &&
        !row.toCome?.length,
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe("what the chapters of Learn claim of the leaflet", () => {
  const all = Object.keys(lessons) as LessonId[];
  const claimed = all.flatMap((chapter) => {
    const { path, claims }: Lesson = lessons[chapter];
    const ofLeaflet = claims.filter(({ id }) => id.startsWith("SEED-"));
    return ofLeaflet.map(({ id }) => ({ chapter, path, id }));
  });

  it("is something", () => expect(claimed.length).toBeGreaterThan(0));

  it.each(claimed)("$path: $id is a row that says so", ({ chapter, path, id }) => {
    const row = leafletRows.find((one) => one.id === id);
    expect(row, id).toBeDefined();
    expect(findChapters(row!)).toContain(chapter);
    expect(describeState(row!)).not.toContain("Learn");
    const line = writeLeafletCoveragePage()
      .split("\n")
      .find((text) => text.startsWith(`| ${id} |`));
    expect(line).toContain(`[${path}](`);
  });

  it("is all that the leaflet teaches of the leak, its treatment and what can go wrong", () => {
    const taught = [...Array.from({ length: 21 }, (_, index) => index + 1), 36, 37, 38];
    const open = leafletRows.filter(
      (row) =>
        taught.includes(Number(row.id.slice(5))) && !describeState(row).startsWith("covered"),
    );
    expect(open.map((row) => `${row.id} ${describeState(row)}`)).toEqual([]);
  });

  it("stands in a file of words for each chapter", () => {
    expect(all.map(chapterFile).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe("the state of a statement", () => {
  // No lesson claims a number this high, so these rows are what they are told to be.
  const row = (more: Partial<LeafletRow>): LeafletRow => ({
    id: "SEED-900",
    says: "",
    kind: "learn",
    ...more,
  });
  const watch = ["Watch"] as const;

  it.each<[string, Partial<LeafletRow>]>([
    ["to come: Learn", { isTaught: true }],
    ["to come: Learn; Watch", { isTaught: true, toCome: ["Watch"] }],
    ["in part; the rest: Learn", { isTaught: true, rules: ["TRI-1"] }],
    ["in part; the rest: Watch", { pages: ["README.md"], toCome: watch }],
    ["covered", { pages: ["README.md"] }],
    ["covered; will grow with: Watch", { rules: ["TRI-1"], grows: watch }],
    ["not content", { kind: "not content", isTaught: true }],
  ])("%s", (state, more) => expect(describeState(row(more))).toBe(state));

  it("is covered by the chapter that claims it", () => {
    const [first] = Object.values(lessons);
    const claim = first!.claims[0]!.id as LeafletRow["id"];
    expect(describeState(row({ id: claim, isTaught: true }))).toBe("covered");
  });
});

describe("what speaks of calling, contacting or noticing", () => {
  it.each(speaking)("$id has a rule and a test", ({ rules, tests }) => {
    expect(rules?.length).toBeGreaterThan(0);
    expect(tests?.length).toBeGreaterThan(0);
  });

  it("is every row that the issue asks for", () => {
    const ids = speaking.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([16, 22, 23, 24, 32, 33, 34, 35].map((number) => `SEED-${number}`)),
    );
  });

  it.each(["SEED-34", "SEED-35"])("%s ends in an emergency", (id) => {
    const rules = leafletRows.find((row) => row.id === id)?.rules ?? [];
    const outcomes = rules.map((rule) => triageRules.find(({ item }) => item.id === rule)?.outcome);
    expect(outcomes).toContain("emergency");
  });

  it.each(["SEED-36", "SEED-37", "SEED-38"])("%s has its page", (id) => {
    expect(leafletRows.find((row) => row.id === id)?.pages?.length).toBeGreaterThan(0);
  });
});

describe("the page of the leaflet", () => {
  it("has a row for each statement with its state", () => {
    const lines = writeLeafletCoveragePage().split("\n");
    for (const row of leafletRows) {
      const line = lines.find((text) => text.startsWith(`| ${row.id} |`));
      expect(line, row.id).toContain(`| ${describeState(row)} |`);
    }
  });
});
