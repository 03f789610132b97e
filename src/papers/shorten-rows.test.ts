import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenLine, shortenRows } from "./shorten-rows.ts";

const room = { most_letters: 100, mostLines: 4, tellMore: (count: number) => `${count} more` };
const linesOf = (lines: readonly (readonly string[])[]) =>
  shortenRows(
    lines.map((own) => ({ lines: own })),
    room,
  );

describe("shortenRows", () => {
  it("leaves alone what fits", () => {
    const rows = [
      { id: "a", lines: ["one", "two"] },
      { id: "b", lines: ["x".repeat(90)] },
    ];
    expect(shortenRows(rows, room)).toEqual({ rows, isShort: false });
  });

  it("takes from the longest line first, and marks it", () => {
    const { rows, isShort } = linesOf([["short"], ["x".repeat(300)]]);
    expect(rows).toEqual([{ lines: ["short"] }, { lines: [`${"x".repeat(94)}…`] }]);
    expect(isShort).toBe(true);
  });

  it("counts what is too many, with a line for the count", () => {
    const { rows } = linesOf([["1", "2", "3", "4", "5", "6"]]);
    expect(rows).toEqual([{ lines: ["1", "2", "3", "3 more"] }]);
  });

  it("never cuts a line to nothing, and never a letter in two", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "grapheme", maxLength: 300 }))), (given) => {
        const { rows, isShort } = linesOf(given);
        rows.forEach(({ lines }, at) => {
          expect(lines.length).toBeLessThanOrEqual(room.mostLines);
          lines.forEach((line, place) => {
            if (line.endsWith(" more")) return;
            const whole = given[at]![place]!;
            if (line === whole) return;
            expect(isShort).toBe(true);
            expect(line.endsWith("…")).toBe(true);
            expect(whole.startsWith(line.slice(0, -1))).toBe(true);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it("keeps what is exactly as long as there is room", () => {
    expect(shortenLine("abcd", 4)).toBe("abcd");
    expect(shortenLine("abcde", 4)).toBe("abc…");
    expect(shortenLine("ab\u{1F600}cd", 4)).toBe("ab…");
  });
});
