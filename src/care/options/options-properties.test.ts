import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionSocieties } from "#knowledge/option-statement.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { gradeLeak } from "../grade/grade-leak.ts";
import { anyStudy, runs } from "../grade/study.test-support.ts";
import { procedureKinds } from "../surveillance/visit-situation.ts";
import { listOptions } from "./list-options.ts";
import { statementsOf, today } from "./option-case.test-support.ts";
import type { OptionList } from "./option-list.ts";
import {
  coronaryStates,
  exerciseTests,
  optionAnswers,
  otherOperations,
  surgicalRisks,
  type OptionSituation,
} from "./option-situation.ts";

const fewer = { ...runs, numRuns: Math.min(runs.numRuns, 3000) };

const anyDated: fc.Arbitrary<EchoStudy> = fc
  .tuple(anyStudy, fc.constantFrom("2026-09-30", "2026-03-31", "2020-01-31", undefined))
  .map(([study, on]) => (on === undefined ? study : { ...study, on }));

/** That the leak is not the cause of the fibrillation is left out: only saying so rules it out. */
const answers = optionAnswers.filter((answer) => answer !== "atrialFibrillationFromLeak");

/** That it cannot be done is left out too: it rules surgery out, and has a property of its own. */
const openRisks = surgicalRisks.filter((risk) => risk !== "inoperable");

const told = {
  ...Object.fromEntries(answers.map((answer) => [answer, fc.boolean()])),
  nyha: fc.constantFrom("I", "II", "III", "IV"),
  surgicalRisk: fc.constantFrom(...openRisks),
  exerciseTest: fc.constantFrom(...exerciseTests),
  coronary: fc.constantFrom(...coronaryStates),
  otherOperation: fc.constantFrom(...otherOperations),
  repairSuccess_percent: fc.constantFrom(94, 95, 96),
  surgicalMortality_percent: fc.constantFrom(0.9, 1, 1.1),
  ntProBnp_pgmL: fc.constantFrom(999, 1000),
  mitralValveArea_cm2: fc.constantFrom(1.9, 2, 2.1),
};

const anySituation = fc.record(
  {
    studies: fc.array(anyDated, { maxLength: 3 }),
    symptoms: fc.constantFrom("none", "present", "notKnown"),
    procedures: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(
        fc.record({
          kind: fc.constantFrom(...procedureKinds),
          on: fc.constantFrom("2026-10-31", "2026-01-31", "2020-01-31"),
        }),
        { maxLength: 2 },
      ),
    ),
    instructions: fc.constant([]),
    ...told,
  },
  { requiredKeys: ["studies", "symptoms", "procedures", "instructions"] },
  // Safe: every key is drawn from what the situation allows.
) as unknown as fc.Arbitrary<OptionSituation>;

function statusByRule(list: OptionList): Map<string, string> {
  return new Map(statementsOf(list).map(({ rule, status }) => [rule, status]));
}

/** Told "none" and a class or a test that means symptoms: taking one away settles a contradiction. */
function contradicts({ symptoms, nyha, exerciseTest }: OptionSituation): boolean {
  return (
    symptoms === "none" && ((nyha !== undefined && nyha !== "I") || exerciseTest === "symptoms")
  );
}

const isShutBy = ({ what, value }: { readonly what: string; readonly value?: unknown }): boolean =>
  what === "surgicalRisk" && value === "inoperable";

describe("listOptions, for any situation", () => {
  it("never lists a statement without a rule and a source, nor an option without a statement", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const list = listOptions(situation, today);
        for (const { rule, sources, section, status, missing } of statementsOf(list)) {
          expect(rule).toMatch(/^(?:TRG|MED|SUR|CMP|POST)-/u);
          expect(sources.length).toBeGreaterThan(0);
          expect(section).not.toBe("");
          // What may apply says what is missing; what is settled misses nothing.
          expect(missing.length > 0, rule).toBe(status === "mayApply");
        }
        if (list.kind === "emergency") return;
        for (const { bySociety } of list.options) {
          const counts = optionSocieties.map((society) => bySociety[society].statements.length);
          expect(Math.max(...counts)).toBeGreaterThan(0);
        }
      }),
      fewer,
    );
  });

  it("never settles anything by an answer that is taken away", () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...Object.keys(told)), (situation, gone) => {
        fc.pre(!contradicts(situation));
        const { [gone as keyof OptionSituation]: _gone, ...rest } = situation;
        const before = statusByRule(listOptions(situation, today));
        for (const [rule, status] of statusByRule(listOptions(rest as OptionSituation, today))) {
          if (status !== "mayApply") expect([rule, status]).toEqual([rule, before.get(rule)]);
        }
      }),
      fewer,
    );
  });

  it("never settles anything by symptoms nobody asked about", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        fc.pre(!contradicts(situation));
        const before = statusByRule(listOptions(situation, today));
        const silent = { ...situation, symptoms: "notKnown" } as const;
        for (const [rule, status] of statusByRule(listOptions(silent, today))) {
          if (status !== "mayApply") expect([rule, status]).toEqual([rule, before.get(rule)]);
        }
      }),
      fewer,
    );
  });

  it("never settles anything by a number of the ventricle or the lungs that is missing", () => {
    const measures = [
      "ejectionFraction",
      "endSystolicDiameter",
      "endSystolicDiameterIndex",
      "pulmonarySystolicPressure",
    ] as const;
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...measures), (situation, measure) => {
        // The grade is its own judgement: what it says without a number is tested there.
        const word = { reportedGrade: "severe" } as const;
        const studies = situation.studies.slice(0, 1).map((study) => {
          const { ejectionFraction, endSystolicDiameter, endSystolicDiameterIndex } = study.values;
          const { pulmonarySystolicPressure } = study.values;
          const values = Object.fromEntries(
            Object.entries({
              ejectionFraction,
              endSystolicDiameter,
              endSystolicDiameterIndex,
              pulmonarySystolicPressure,
            }).filter(([, value]) => value !== undefined),
          );
          return { ...study, ...word, values };
        });
        const without = studies.map((study) => {
          const { [measure]: _gone, ...values } = study.values as Record<string, number>;
          return { ...study, values };
        });
        const before = statusByRule(listOptions({ ...situation, studies }, today));
        const after = statusByRule(listOptions({ ...situation, studies: without }, today));
        for (const [rule, status] of after) {
          if (status !== "mayApply") expect([rule, status]).toEqual([rule, before.get(rule)]);
        }
      }),
      fewer,
    );
  });

  it("lists no work on the valve for a leak that is mild, whatever else is so", () => {
    const work = [
      "surgery",
      "surgicalRepair",
      "surgicalReplacement",
      "keyholeSurgery",
      "clip",
      "transcatheterValve",
      "appendageClosure",
    ];
    fc.assert(
      fc.property(anySituation, (situation) => {
        const mild = { effectiveOrificeArea: 10 };
        const studies = situation.studies.slice(0, 1).map((study) => {
          const { reportedGrade: _word, ...rest } = study;
          return { ...rest, values: { ...rest.values, ...mild }, isAcute: false };
        });
        const list = listOptions({ ...situation, studies, procedures: [] }, today);
        if (list.kind === "emergency" || studies.length === 0) return;
        const grades = studies.flatMap((study) => [
          gradeLeak(study, "esc"),
          gradeLeak(study, "aseAcc"),
        ]);
        if (grades.some((grade) => !("high" in grade) || grade.high !== 1)) return;
        for (const { id, bySociety } of list.options.filter((one) => work.includes(one.id))) {
          for (const society of optionSocieties) {
            const { status, statements } = bySociety[society];
            const isOnTheLine = statements.some(({ missing }) => missing.includes("grade"));
            if (!isOnTheLine) expect(["doesNotApply", "notRead"], id).toContain(status);
          }
        }
      }),
      fewer,
    );
  });

  it("lists no surgery for who cannot be operated on, and the rest as at a high risk", () => {
    const surgery = [
      "surgery",
      "surgicalRepair",
      "surgicalReplacement",
      "keyholeSurgery",
      "appendageClosure",
    ];
    fc.assert(
      fc.property(anySituation, (situation) => {
        const own = { ...situation, procedures: [] };
        const list = listOptions({ ...own, surgicalRisk: "inoperable" }, today);
        const high = statusByRule(listOptions({ ...own, surgicalRisk: "high" }, today));
        if (list.kind === "emergency") return;
        expect(list.reasons.map(({ rule }) => rule)).toContain("TRG-INOP");
        for (const { id, bySociety } of list.options) {
          for (const { statements } of Object.values(bySociety)) {
            for (const { rule, status, observed } of statements) {
              const isShut = surgery.includes(id);
              expect([rule, status]).toEqual([rule, isShut ? "doesNotApply" : high.get(rule)]);
              if (isShut) expect(observed.some(isShutBy), rule).toBe(true);
            }
          }
        }
      }),
      fewer,
    );
  });

  it("has no list where a leak is sudden", () => {
    fc.assert(
      fc.property(anySituation, anyStudy, (situation, study) => {
        const studies = [{ ...study, on: today, isAcute: true }];
        const list = listOptions({ ...situation, studies, procedures: [] }, today);
        expect(list.kind).toBe("emergency");
      }),
      fewer,
    );
  });

  it("never lists waiting beside surgery of one society's newest edition", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const rules = statusByRule(listOptions({ ...situation, procedures: [] }, today));
        if (rules.get("TRG-11") !== "applies") return;
        for (const rule of ["TRG-2", "TRG-3", "TRG-4", "TRG-5", "TRG-6"]) {
          expect([rule, rules.get(rule)]).toEqual([rule, "doesNotApply"]);
        }
      }),
      fewer,
    );
  });
});
