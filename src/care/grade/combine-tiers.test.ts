import { describe, expect, it } from "vitest";
import { surveillanceRules } from "#knowledge/surveillance-rules.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { combineTiers } from "./combine-tiers.ts";
import { leakGuidelines } from "./leak-guideline.ts";
import { explain } from "./plan-reason.ts";
import { readParameters } from "./read-parameters.ts";

function combine(values: EchoStudy["values"], signs: EchoStudy["signs"] = {}) {
  const study: EchoStudy = {
    method: "transthoracic",
    mechanism: "primary",
    values,
    signs,
    facts: [],
  };
  const { esc } = leakGuidelines;
  const parameters = readParameters(study, esc, "primary");
  const { span, confidence, isBorderline } = combineTiers(parameters, [], study, esc, "primary");
  return { span, confidence, isBorderline };
}

/** Where there is no band, nothing sounds sure, and nothing sounds as if one were near. */
describe("numbers that give no band", () => {
  const none = { span: undefined, confidence: "low", isBorderline: false };

  it.each<[string, EchoStudy["values"], EchoStudy["signs"]]>([
    ["far apart", { effectiveOrificeArea: 45, regurgitantVolume: 35 }, {}],
    ["small beside a flail leaflet", { effectiveOrificeArea: 25 }, { flailLeaflet: true }],
    [
      "neighbours and small beside a flail leaflet",
      { effectiveOrificeArea: 25, regurgitantVolume: 25 },
      { flailLeaflet: true },
    ],
    [
      "far apart with the volume of a weak ventricle set aside",
      {
        effectiveOrificeArea: 45,
        regurgitantVolume: 50,
        regurgitantFraction: 25,
        ejectionFraction: 35,
      },
      {},
    ],
  ])("%s", (_what, values, signs) => {
    expect(combine(values, signs)).toEqual(none);
  });
});

describe("what a reason carries", () => {
  it("is nothing seen where nothing is given", () => {
    expect(explain(surveillanceRules.clinicDecides).observed).toEqual([]);
  });

  it("is the name of the guideline with its year", () => {
    expect(leakGuidelines.aseAcc.name).toBe("ASE 2017 and ACC/AHA 2020");
    expect(leakGuidelines.esc.name).toBe("ESC/EACTS 2021 and 2025");
  });
});
