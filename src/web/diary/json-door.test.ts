import { describe, expect, it } from "vitest";
import { maxJsonDepth, maxJsonLength, parseJson } from "./json-door.ts";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("JSON from a stranger", () => {
  it("is a value when it is JSON", () => {
    expect(parseJson('\uFEFF{"a": [1, "{[{["]}')).toEqual({
      ok: true,
      value: { a: [1, "{[{["] },
    });
  });

  it.each([
    ['{\n  "a": 1,\n  "b": tru\n}', "line 3, column 8"],
    ['{"a": 1', "line 1, column 8"],
    ["not JSON", "line 1, column 1"],
    ["[\n1,\n2,\n]\n", "line 4, column 1"],
  ])("is refused with the line: %s", (text, path) => {
    expect(parseJson(text)).toMatchObject({ ok: false, issues: [{ path, code: "notJson" }] });
  });

  it("is refused beyond the depth, and only beyond it, before anything recursive runs", () => {
    expect(parseJson(nested(maxJsonDepth)).ok).toBe(true);
    expect(parseJson(`\n\n${nested(maxJsonDepth + 1)}`)).toMatchObject({
      ok: false,
      issues: [{ path: expect.stringMatching(/^line 3,/u), code: "tooLarge" }],
    });
    expect(parseJson(nested(1_000_000)).ok).toBe(false);
    // Brackets in text are text, also behind an escaped quote.
    expect(parseJson(JSON.stringify(`\\"${"[".repeat(500)}`)).ok).toBe(true);
  });

  it("is refused beyond 50 MB, and says how large it is", () => {
    const text = `"${"x".repeat(maxJsonLength)}"`;
    expect(parseJson(text)).toMatchObject({
      ok: false,
      issues: [{ code: "tooLarge", expected: "at most 50 MB", found: "51 MB" }],
    });
  });

  it("may be one text of nearly that size", () => {
    const text = "x".repeat(maxJsonLength - 2);
    expect(parseJson(`"${text}"`).ok).toBe(true);
  });

  it("cannot name a prototype, and cannot say two things under one key", () => {
    expect(parseJson('{"__proto__": {"polluted": true}}').ok).toBe(false);
    expect(parseJson('{"a": 1, "a": 2}').ok).toBe(false);
  });
});
