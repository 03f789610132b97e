import { describe, expect, it } from "vitest";
import type { EchoSign, EchoStudy } from "#record/echo-measure.ts";
import { gradeLeak } from "../grade/grade-leak.ts";
import { chooseInterval } from "./choose-interval.ts";

const withSigns = (signs: EchoStudy["signs"]): EchoStudy => ({
  method: "transthoracic",
  mechanism: "ventricularSecondary",
  values: { effectiveOrificeArea: 15 },
  signs,
  facts: [],
});

const mild = gradeLeak(withSigns({}), "aseAcc");

/** The table of mild leaks speaks of a normal valve and of a prolapse; of nothing else. */
describe("a mild leak, by the British table", () => {
  it.each<EchoSign>([
    "flailLeaflet",
    "chordalRupture",
    "papillaryRupture",
    "rheumatic",
    "endocarditis",
    "tethering",
  ])("has no row beside %s, whatever is said of a prolapse", (sign) => {
    for (const prolapse of [true, false]) {
      const study = withSigns({ prolapse, [sign]: true });
      expect(chooseInterval("bse22", study, mild).echo).toEqual({ kind: "noRow" });
    }
  });

  it("has one where each of them is said not to be", () => {
    const denied = { flailLeaflet: false, rheumatic: false, tethering: false };
    const study = withSigns({ prolapse: false, ...denied });
    expect(chooseInterval("bse22", study, mild).echo).toMatchObject({ kind: "notNeeded" });
  });
});
