import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "./scan-json.ts";

const maxDepth = 64;

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("scanJson", () => {
  it("takes what JSON.parse takes and nothing else", () => {
    const pieces = fc.constantFrom(
      ...Array.from('[]{},:"\\ \n\t-+.0123eEx/ué\u0000\u2028'),
      "true",
      "null",
      "fals",
      '"a"',
      '"b":',
      '"c":1',
      "1e5",
      "01",
      "\\u00e9",
      "\\u00g",
      "\ufeff",
    );
    const broken = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));
    let taken = 0;
    const seen = (text: string): void => {
      const fault = scanJson(text, maxDepth);
      // Of equal keys JSON.parse takes the last; we take none.
      if (fault?.code === "contradiction" || fault?.code === "unknownKey") return;
      expect(fault === undefined, JSON.stringify([text, fault])).toBe(canParse(text));
      if (fault === undefined) taken += 1;
    };
    fc.assert(fc.property(broken, seen), { numRuns: 60_000 });
    expect(taken).toBeGreaterThan(1_000);
    const whole = fc.json({ maxDepth: 6 });
    fc.assert(fc.property(whole, seen), { numRuns: 5_000 });
    // One character away from whole is where a scanner errs.
    const almost = fc.tuple(whole, fc.nat(), pieces).map(([text, at, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + 1);
    });
    fc.assert(fc.property(almost, seen), { numRuns: 20_000 });
  });

  it.each([
    ["nothing", "", 1, 1, "a value", "the end"],
    ["a trailing comma", '{"a": 1,\n}', 2, 1, "a key in double quotes", '"}"'],
    ["a missing comma", "[1 2]", 1, 4, '"," or "]"', '"2]"'],
    ["a missing colon", '{"a" 1}', 1, 6, '":"', '"1}"'],
    ["a second document", "{}\n\n{}", 3, 1, "nothing more", '"{}"'],
    ["an unclosed text", '["ab', 1, 5, "the closing double quote of a text", "the end"],
    ["a line break in a text", '"a\nb"', 1, 3, "a text without line breaks", '""'],
    ["an escape that is none", '"a\\x"', 1, 3, "an escape of JSON", String.raw`"\\x\""`],
    ["a comment", "// yes\n1", 1, 1, "a value", '"// yes"'],
  ])("says where: %s", (_what, text, line, column, expected, found) => {
    expect(scanJson(text, maxDepth)).toEqual({
      code: "notJson",
      line,
      column,
      expected: expect.stringContaining(expected),
      found,
    });
  });

  it("counts depth and no further", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(scanJson(nested(64), 64)).toBeUndefined();
    expect(scanJson(nested(65), 64)).toMatchObject({ code: "tooLarge", column: 65 });
    expect(scanJson('{"a":'.repeat(64) + "1" + "}".repeat(64), 64)).toBeUndefined();
    // Beside one another they may be many.
    expect(scanJson(`[${"[[]],".repeat(1_000)}1]`, 3)).toBeUndefined();
    expect(scanJson("[".repeat(5_000_000), 64)).toMatchObject({ code: "tooLarge" });
  });

  it("refuses one key twice, however it is written, and only in one object", () => {
    expect(scanJson(String.raw`{"a":1, "\u0061":2}`, 64)).toMatchObject({
      code: "contradiction",
      expected: 'the key "a" once in an object',
      line: 1,
      column: 9,
    });
    expect(scanJson('{"a":{"a":[{"a":1},{"a":1}]},"b":"a"}', 64)).toBeUndefined();
    expect(scanJson('{"__proto__":{}}', 64)).toMatchObject({ code: "unknownKey" });
  });

  it("comes to an end with five megabytes: anything worse than linear would not", () => {
    expect(scanJson(`[${"1, ".repeat(1_600_000)}1]`, 64)).toBeUndefined();
    expect(scanJson(`"${"a\\n".repeat(1_600_000)}`, 64)).toMatchObject({ code: "notJson" });
  });
});
