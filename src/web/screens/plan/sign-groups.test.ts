import { expect, it } from "vitest";
import { echoSigns } from "#record/echo-measure.ts";
import { signGroups } from "./sign-groups.ts";

it("offers every sign that a letter can give, once", () => {
  expect(Object.values(signGroups).flat().sort()).toEqual([...echoSigns].sort());
});
