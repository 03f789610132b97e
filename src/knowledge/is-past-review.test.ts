import { expect, it } from "vitest";
import { isPastReview } from "./is-past-review.ts";

it.each([
  ["2027-11-22", false],
  ["2027-11-23", false],
  ["2027-11-24", true],
  ["2030-01-01", true],
])("on %s: %s", (today, isPast) => {
  expect(isPastReview({ reviewAgainBy: "2027-11-23" }, today)).toBe(isPast);
});
