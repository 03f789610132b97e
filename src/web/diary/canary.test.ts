import { describe, expect, it } from "vitest";
import { makeFactId } from "#record/fact-id.ts";
import { describeForCanaries, findLoss, readCanaryRecord } from "./canary.ts";

const ids = (...names: string[]): ReadonlySet<string> => new Set(names);

describe("a loss", () => {
  it("is none while every canary knows no more than is there", () => {
    expect(findLoss([], ids())).toBeUndefined();
    expect(findLoss([{ count: 0 }], ids())).toBeUndefined();
    expect(findLoss([{ count: 2, lastId: "b" }], ids("a", "b"))).toBeUndefined();
    // The save was durable, and the browser died before this canary knew.
    expect(findLoss([{ count: 1, lastId: "a" }], ids("a", "b"))).toBeUndefined();
  });

  it("is found when one canary knows more, or an entry that is not there", () => {
    const behind = { count: 1, lastId: "a" };
    expect(findLoss([behind, { count: 3 }], ids("a", "b"))).toEqual({ expected: 3, found: 2 });
    const lastSavedAt = "2026-11-22T08:00:00.000Z";
    expect(findLoss([behind, { count: 2, lastId: "c", lastSavedAt }], ids("a", "b"))).toEqual({
      expected: 3,
      found: 2,
      lastSavedAt,
    });
  });

  it("names the latest moment any canary that misses something remembers", () => {
    const at = (day: string) => ({ count: 9, lastSavedAt: `2026-11-${day}T08:00:00.000Z` });
    const loss = findLoss([at("20"), at("22"), at("21")], ids("a"));
    expect(loss?.lastSavedAt).toBe("2026-11-22T08:00:00.000Z");
  });
});

describe("what a canary remembers", () => {
  it("takes the moment from the id, and none from a damaged one", () => {
    const made_ms = Date.parse("2026-11-22T08:00:00.123Z");
    const id = makeFactId(made_ms, new Uint8Array(10));
    expect(describeForCanaries("p", 2, id)).toEqual({
      count: 2,
      person: "p",
      lastId: id,
      lastSavedAt: "2026-11-22T08:00:00.123Z",
    });
    expect(describeForCanaries("p", 2, "damaged")).toEqual({
      count: 2,
      person: "p",
      lastId: "damaged",
    });
  });

  it.each([undefined, null, "3", {}, { count: -1 }, { count: 1.5 }, { count: 1, lastId: 7 }])(
    "is nothing when it is not a record: %j",
    (input) => expect(readCanaryRecord(input)).toBeUndefined(),
  );
});
