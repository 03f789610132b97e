import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EchoMeasure, EchoSign, EchoStudy } from "#record/echo-measure.ts";
import { assignStage } from "./assign-stage.ts";
import { gradeLeak } from "./grade-leak.ts";
import type { LeakGrade } from "./leak-grade.ts";
import { leakGuidelineIds } from "./leak-guideline.ts";
import { anyStudy, leakMeasures, runs } from "./study.test-support.ts";

const anyGuideline = fc.constantFrom(...leakGuidelineIds);

function hasTier(grade: LeakGrade): grade is Extract<LeakGrade, { readonly tier: unknown }> {
  return grade.kind === "graded" || grade.kind === "asReported";
}

/** Where both have a band, the second must not be milder. */
function expectNotMilder(before: LeakGrade, after: LeakGrade): void {
  if (!hasTier(before) || !hasTier(after)) return;
  if (after.low >= before.low && after.high >= before.high) return;
  throw new Error(`${before.tier} became ${after.tier}`);
}

describe("gradeLeak, for any study", () => {
  it("never gives a milder band for worse numbers", () => {
    const raises = fc.array(fc.nat(20), {
      minLength: leakMeasures.length,
      maxLength: leakMeasures.length,
    });
    fc.assert(
      fc.property(anyStudy, anyGuideline, raises, (study, guideline, by) => {
        const raised = Object.fromEntries(
          leakMeasures.flatMap((measure, index) => {
            const value = study.values[measure];
            return value === undefined ? [] : [[measure, value + by[index]!]];
          }),
        );
        const worse = { ...study, values: { ...study.values, ...raised } };
        expectNotMilder(gradeLeak(study, guideline), gradeLeak(worse, guideline));
      }),
      runs,
    );
  });

  it("never gives a milder band for one more sign of a severe leak", () => {
    const signs: readonly EchoSign[] = [
      "flailLeaflet",
      "pulmonaryVeinReversal",
      "largeCentralJet",
      "ellipticalOrifice",
      "lowFlow",
    ];
    fc.assert(
      fc.property(anyStudy, anyGuideline, fc.constantFrom(...signs), (study, guideline, sign) => {
        const worse = { ...study, signs: { ...study.signs, [sign]: true } };
        expectNotMilder(gradeLeak(study, guideline), gradeLeak(worse, guideline));
      }),
      runs,
    );
  });

  it("never grades what has neither a number nor a word, and names the leak's own numbers", () => {
    fc.assert(
      fc.property(anyStudy, anyGuideline, (study, guideline) => {
        const grade = gradeLeak(study, guideline);
        if (grade.kind === "graded") {
          const isNamed = grade.drivenBy.every((measure) => study.values[measure] !== undefined);
          expect(grade.drivenBy.length > 0 && isNamed).toBe(true);
        }
        const { reportedGrade: _word, ...silent } = study;
        const bare = { ...silent, values: {} };
        expect(["notGradable", "acuteSevereSuspected"]).toContain(gradeLeak(bare, guideline).kind);
      }),
      runs,
    );
  });

  it("says the same whatever order numbers and signs were written in", () => {
    const turn = (record: object) => Object.fromEntries(Object.entries(record).toReversed());
    fc.assert(
      fc.property(anyStudy, anyGuideline, (study, guideline) => {
        const turned = {
          ...study,
          values: turn(study.values),
          signs: turn(study.signs),
        } as EchoStudy;
        expect(gradeLeak(turned, guideline)).toEqual(gradeLeak(study, guideline));
      }),
      runs,
    );
  });

  it("gives reasons that name a rule and a source", () => {
    fc.assert(
      fc.property(anyStudy, anyGuideline, (study, guideline) => {
        const { reasons } = gradeLeak(study, guideline);
        expect(reasons.length).toBeGreaterThan(0);
        expect(
          reasons.filter(({ rule, sources }) => !rule.startsWith("SEV-") || sources.length === 0),
        ).toEqual([]);
      }),
      runs,
    );
  });
});

describe("assignStage, for any study", () => {
  const anySymptoms = fc.constantFrom("none", "present", "notKnown");

  it("never says C1 for a number that is missing", () => {
    const removable: readonly EchoMeasure[] = [
      "ejectionFraction",
      "endSystolicDiameter",
      "endSystolicDiameterIndex",
    ];
    fc.assert(
      fc.property(
        anyStudy,
        anyGuideline,
        anySymptoms,
        fc.constantFrom(...removable),
        (study, guideline, symptoms, gone) => {
          const { [gone]: _gone, ...rest } = study.values;
          const stageOf = (one: EchoStudy) => {
            const stage = assignStage(gradeLeak(one, guideline), one, symptoms);
            return stage.kind === "stage" ? stage.stage : stage.kind;
          };
          if (stageOf({ ...study, values: rest }) === "C1") expect(stageOf(study)).toBe("C1");
        },
      ),
      runs,
    );
  });

  it("never takes symptoms nobody asked about for none, nor another kind for primary", () => {
    fc.assert(
      fc.property(anyStudy, anyGuideline, anySymptoms, (study, guideline, symptoms) => {
        const grade = gradeLeak(study, guideline);
        const stage = assignStage(grade, study, symptoms);
        if (study.mechanism !== "primary") expect(stage.kind).not.toBe("stage");
        if (stage.kind !== "stage") return;
        if (["C1", "C2", "C"].includes(stage.stage)) expect(symptoms).toBe("none");
        // Only a grade that is there has a stage, and only a severe one is past B.
        if (!hasTier(grade)) throw new Error(`${grade.kind} has stage ${stage.stage}`);
        expect(["C1", "C2", "C", "D"].includes(stage.stage)).toBe(grade.low === 4);
      }),
      runs,
    );
  });
});
