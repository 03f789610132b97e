import { expect, it } from "vitest";
import { emptyDay, readTypedDay, toTypedDay } from "./partial-day.ts";

it.each([
  [emptyDay, undefined],
  [{ day: "", month: "", year: " 2024 " }, "2024"],
  [{ day: "", month: "05", year: "2024" }, "2024-05"],
  [{ day: "3", month: "05", year: "2024" }, "2024-05-03"],
  [{ day: "29", month: "02", year: "2024" }, "2024-02-29"],
])("%j is %s", (typed, when) => {
  expect(readTypedDay(typed)).toEqual({ ok: true, when });
});

it.each([
  [{ day: "", month: "", year: "24" }, "year"],
  [{ day: "", month: "05", year: "" }, "year"],
  [{ day: "3", month: "05", year: "" }, "year"],
  [{ day: "", month: "", year: "0024" }, "year"],
  [{ day: "3", month: "", year: "2024" }, "month"],
  [{ day: "29", month: "02", year: "2025" }, "noSuchDay"],
  [{ day: "0", month: "02", year: "2025" }, "noSuchDay"],
  [{ day: "x", month: "02", year: "2025" }, "noSuchDay"],
])("%j is asked about: %s", (typed, fault) => {
  expect(readTypedDay(typed)).toEqual({ ok: false, fault });
});

it.each([undefined, "2024", "2024-05", "2024-05-03", "2024-12-31"])(
  "%s comes back from its fields",
  (when) => {
    expect(readTypedDay(toTypedDay(when))).toEqual({ ok: true, when });
  },
);
