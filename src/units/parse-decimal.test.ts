import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal } from "./parse-decimal.ts";

describe("parseDecimal", () => {
  it.each([
    ["72.4", 72.4],
    ["72,4", 72.4],
    ["  72 ", 72],
    ["0.5", 0.5],
    ["098", 98],
    ["123456.123456", 123456.123456],
  ])("reads %j as %f", (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each([
    "",
    " ",
    "72.",
    ".5",
    "1,234.5",
    "1.2.3",
    "-3",
    "+3",
    "1e3",
    "72 kg",
    "kg 72",
    "١٢",
    "1234567",
    "1.1234567",
    "7 2",
  ])("refuses %j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it("reads comma and point alike, and never throws", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 0, max: 999 }),
        (whole, part) => {
          expect(parseDecimal(`${whole}.${part}`)).toBe(parseDecimal(`${whole},${part}`));
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseDecimal(text);
        expect(value === undefined || value >= 0).toBe(true);
      }),
    );
  });
});
