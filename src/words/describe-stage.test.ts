import { describe, expect, it } from "vitest";
import { plannedPeople, planWith, studyWith, tellPlan } from "./plan.test-support.ts";

const stagesOf = (name: string) => tellPlan(plannedPeople[name]!).stage!;

describe("describeStage", () => {
  it("one answer where both guides see the same steps", () => {
    const [told, ...others] = stagesOf("severe, no signs");
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      headline: "Stage C1: large leak, no symptoms, heart not changed past the limits.",
      missing: [],
    });
  });

  it("two where one of them cannot say it, and no letter for the guide that has none", () => {
    const study = studyWith({
      values: { effectiveOrificeArea: 42, ejectionFraction: 64, endSystolicDiameter: 36 },
    });
    const [acc, esc] = tellPlan(planWith({ studies: [study] })).stage!;
    expect(acc!.headline).toMatch(/^Stage C1: /u);
    expect(esc!.headline).toBe("Where you are: large leak, no symptoms, heart not fully known.");
    expect(esc!.missing).toEqual([
      "how wide the lower left room is after the squeeze, for your body size (LVESDi)",
    ]);
  });

  it("signs nobody asked about: it names both stages it could be, and asks", () => {
    const [told] = stagesOf("severe, signs not asked");
    expect(told).toMatchObject({
      headline: "We cannot tell the stage.",
      meaning: [
        "It could be: large leak, no symptoms, heart not changed past the limits; or large leak with symptoms.",
      ],
      missing: ["if you have symptoms, such as getting short of breath"],
    });
  });

  it.each([
    ["severe with signs", /^Stage D: large leak with symptoms\.$/u, /^Call your heart team/u],
    ["severe, heart changed", /^Stage C2: .*heart has changed\.$/u, /Do not wait for symptoms/u],
    ["severe, heart not known", /^Stage C: .*not fully known\.$/u, /numbers that are missing/u],
    ["moderate, late", /^Stage B: it may grow\.$/u, /each visit/u],
    ["mild by word, with signs", /^Stage A\/B: small leak\.$/u, /what the valve looks like/u],
    ["guides differ", /^This kind of leak has no such stage here\.$/u, /Ask your heart team/u],
    ["kind decides", /^We cannot tell the stage\.$/u, /Add what is missing/u],
    ["numbers disagree", /^We cannot tell the stage\.$/u, /Add what is missing/u],
  ])("%s", (name, headline, todo) => {
    const [told] = stagesOf(name);
    expect(told!.headline).toMatch(headline);
    expect(told!.todo).toMatch(todo);
  });

  it("a small jet is at risk, and signs with a small leak ask for another reason", () => {
    const study = studyWith({ values: { regurgitantVolume: 15, jetAreaShare: 12 } });
    const [told] = tellPlan(planWith({ studies: [study], symptoms: "present" })).stage!;
    expect(told!.headline).toBe("Stage A: at risk.");
    expect(told!.flags[0]!.text).toMatch(/what else it can be/u);
  });

  it("no letter ever stands alone", () => {
    for (const plan of Object.values(plannedPeople)) {
      for (const { headline } of tellPlan(plan).stage ?? []) {
        expect(headline).not.toMatch(/^Stage \S+\.?$/u);
      }
    }
  });
});
