import { expect, test } from "vitest";
import { heartTableRows, type HeartTableRow } from "./english/heart-details.ts";
import { heartTableFor, type HeartTableNumbers } from "./heart-table.ts";

const rows = Object.keys(heartTableRows) as HeartTableRow[];
const all = (value: number) =>
  Object.fromEntries(rows.map((row) => [row, value])) as HeartTableNumbers;

test("each number once, with its unit, rounded so that two hearts can be told apart", () => {
  const table = heartTableFor(all(1.2345), all(0), "en");
  expect(table).toHaveLength(rows.length);
  const byName = new Map(table.map((line) => [line.clinical, line]));
  expect(byName.get("Cardiac output")).toMatchObject({ now: "1.2", before: "0.0", unit: "L/min" });
  expect(byName.get("Effective orifice area (EROA)")).toMatchObject({ now: "1.23", unit: "cm²" });
  expect(byName.get("Heart rate")).toMatchObject({ now: "1", before: "0" });
});

test("nothing stands under before when there is nothing to compare with", () => {
  expect(heartTableFor(all(1), undefined, "en").every((line) => !("before" in line))).toBe(true);
});
