import { expect, it } from "vitest";
import { planVisits } from "./plan-visits.ts";

const study = {
  on: "2026-06-12",
  method: "transthoracic",
  mechanism: "primary",
  values: { regurgitantVolume: 40 },
  signs: {},
  facts: [],
} as const;
const instructions = [
  { what: "visit", setBy: "Dr Lee", setOn: "2026-07-01", plan: { every_mo: 9 } },
] as const;

it("says a visit counts from the echo where no visit is known, and from the visit where one is", () => {
  const situation = { studies: [study], symptoms: "none", procedures: [], instructions } as const;
  expect(planVisits(situation, "2026-11-26").visit).toMatchObject({
    basis: { on: "2026-06-12", of: "lastEcho" },
    setBy: "Dr Lee",
  });
  expect(planVisits({ ...situation, lastVisitOn: "2026-08-01" }, "2026-11-26").visit).toMatchObject(
    { basis: { on: "2026-08-01", of: "lastVisit" } },
  );
});

it("says a day the clinic named counts from the day it was named, whatever was done before", () => {
  const named = { what: "visit", setBy: "Dr Lee", setOn: "2026-07-01" } as const;
  const plan = planVisits(
    {
      studies: [study],
      symptoms: "none",
      procedures: [],
      instructions: [{ ...named, plan: { dueOn: "2027-03-01" } }],
      lastVisitOn: "2026-08-01",
    },
    "2026-11-26",
  );
  expect(plan.visit).toMatchObject({
    by: "2027-03-01",
    basis: { on: "2026-07-01", of: "instruction" },
  });
});
