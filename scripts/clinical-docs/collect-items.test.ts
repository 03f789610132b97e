import { describe, expect, it } from "vitest";
import { outcomes } from "#care/triage/decision.ts";
import { triageRules } from "#care/triage/triage-rules.ts";
import { lessons } from "#knowledge/lessons.ts";
import { sources } from "#knowledge/sources.ts";
import { collectItems, listOverdue, nameItem, type CollectedItem } from "./collect-items.ts";
import { findItemUses } from "./find-item-uses.ts";
import { listUnused, writeItemsPage } from "./items-page.ts";

const items = await collectItems();
const ids = items.map(({ item }) => item.id);

function makeItem(id: string, reviewAgainBy: string): CollectedItem {
  const item = { ...items[0]!.item, id, reviewAgainBy };
  return { item, file: "src/knowledge/planted.ts", exportName: "planted", key: "one" };
}

describe("the items of knowledge", () => {
  it("are all found: every rule's item, and more", () => {
    const missing = triageRules.filter(({ item }) => !ids.includes(item.id));
    expect(missing).toEqual([]);
    expect(items.length).toBeGreaterThan(triageRules.length);
  });

  it("have an id each", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("name known sources, a section, and a review that comes after the last one", () => {
    for (const { item } of items) {
      expect(item.source.length, item.id).toBeGreaterThan(0);
      expect(Object.keys(sources), item.id).toEqual(expect.arrayContaining([...item.source]));
      expect(item.section, item.id).not.toBe("");
      expect(item.reviewAgainBy > item.reviewed.on, item.id).toBe(true);
    }
  });

  it("are all used by a rule, by care or in a sentence", () => {
    expect(listUnused(items)).toEqual([]);
  });

  it("would be missed if nothing used them", () => {
    const idle = makeItem("IDLE-1", "2099-01-01");
    expect(listUnused([...items, idle])).toEqual(["IDLE-1 (src/knowledge/planted.ts)"]);
  });
});

describe("uses in care", () => {
  const uses = findItemUses();
  it.each([
    ["a rule's item", "redSigns.chestPain", "src/care/triage/rules/chest-pain.ts"],
    ["a member", "feverLimits.fever", "src/care/triage/read-measured-signs.ts"],
    [
      "a destructured member",
      "pressureLimits.redSystolic",
      "src/care/triage/read-measured-signs.ts",
    ],
    ["an item that is an export of its own", "urgentWords", "src/care/triage/classify-text.ts"],
  ])("sees %s", (_what, path, file) => {
    expect(uses.get(path)).toContain(file);
  });

  it("does not take a name in a comment or a string for a use", () => {
    expect(uses.has("slowWorsening.walkDown")).toBe(false);
  });
});

describe("overdue reviews", () => {
  it("are named on the day after, not on the day", () => {
    const due = [makeItem("DUE-1", "2027-01-31")];
    expect(listOverdue(due, "2027-01-31")).toEqual([]);
    expect(listOverdue(due, "2027-02-01")).toEqual([
      "DUE-1 (src/knowledge/planted.ts) was to be reviewed by 2027-01-31",
    ]);
  });

  it("name a chapter of Learn as they name an item", () => {
    const chapters = [{ path: "planted", reviewAgainBy: "2027-01-31" }];
    expect(listOverdue([], "2027-01-31", chapters)).toEqual([]);
    expect(listOverdue([], "2027-02-01", chapters)).toEqual([
      "/learn/planted was to be reviewed by 2027-01-31",
    ]);
  });

  it("name the ruleset too once it has run out", () => {
    const lines = listOverdue(items, "2099-01-01");
    expect(lines).toHaveLength(items.length + Object.keys(lessons).length + 1);
    expect(lines.at(-1)).toMatch(/^The ruleset .+ was valid until \d{4}-\d{2}-\d{2}$/u);
  });
});

describe("the page of items", () => {
  const page = writeItemsPage(items);

  it("has a row for every item, with its source and its review", () => {
    for (const { item } of items) {
      const row = page.split("\n").find((line) => line.startsWith(`| ${item.id} |`));
      expect(row, item.id).toContain(item.source[0]);
      expect(row, item.id).toContain(`clinician: ${item.reviewed.clinician ? "yes" : "no"}`);
      expect(row, item.id).toContain(item.reviewAgainBy);
    }
  });

  it("says which items wait for Watch, and only those", () => {
    const waiting = page.split("\n").filter((line) => line.includes("to come with Watch"));
    expect(waiting.map((line) => line.split(" ")[1])).toEqual([
      "TRI-40",
      "TRI-41",
      "TRI-42",
      "TRI-43",
      "TRI-44",
    ]);
  });

  it("names a rule's outcome", () => {
    for (const { item, outcome } of triageRules) {
      const row = page.split("\n").find((line) => line.startsWith(`| ${item.id} |`));
      expect(row, item.id).toContain(`rule: ${outcome}`);
      expect(outcomes).toContain(outcome);
    }
  });

  it("calls a number by its name in the source", () => {
    const limit = items.find(({ item }) => item.id === "TRI-20");
    expect(limit && nameItem(limit)).toBe("weight limits: gain in 1 day");
  });
});
