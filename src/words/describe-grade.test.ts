import { describe, expect, it } from "vitest";
import { gradeRules } from "#knowledge/grade-rules.ts";
import { zurich } from "./chart.test-support.ts";
import type { GradeAnswerWords, GradeWords } from "./describe-grade.ts";
import type { EchoStudy } from "./echo-subject.ts";
import { grade as words } from "./english/grade.ts";
import { plannedPeople, planWith, studyWith, tellPlan } from "./plan.test-support.ts";
import type { WordsContext } from "./words-context.ts";

const tell = (
  study: Partial<EchoStudy>,
  bedside: Parameters<typeof planWith>[1] = {},
  context: WordsContext = zurich,
): GradeWords =>
  tellPlan(planWith({ studies: [studyWith(study)] }, bedside), study.reportedGrade, context).grade!;

function only({ answers }: GradeWords): GradeAnswerWords {
  expect(answers).toHaveLength(1);
  return answers[0]!;
}

describe("describeGrade", () => {
  it("has words for every rule of grades and no others", () => {
    const ids = Object.values(gradeRules).map(({ id }) => id);
    expect(Object.keys(words.rules).toSorted()).toEqual([...ids].toSorted());
  });

  it("says what the report says, then what its numbers are called, never what the person has", () => {
    const told = tell({ reportedGrade: "severe", values: { effectiveOrificeArea: 42 } });
    expect(told.reported).toBe("Your report says: severe. That is a large leak.");
    expect(told.scan).toBe("From the heart scan of 12 June 2026.");
    expect(only(told).headline).toBe(
      "The numbers in your report point to a leak that is called large (severe).",
    );
    expect(only(told).sure).toEqual(["We have one number for this. One alone can be off."]);
    expect(JSON.stringify(told)).not.toMatch(/you have a (?:large|severe)|your leak is/iu);
  });

  it("shows a hole in both units, and the number that decided with its mark", () => {
    const answer = only(tell({ values: { effectiveOrificeArea: 39.9, venaContracta: 4 } }));
    expect(answer.numbers).toEqual([
      {
        name: "The size of the hole (EROA, ERO)",
        text: "0.399 cm² (39.9 mm²). That is in the range called medium to large (moderate to severe).",
        drives: "We went by this one.",
      },
      {
        name: "How wide the leak is (vena contracta, VC)",
        text: "4 mm. That is in the range called medium (moderate).",
        drives: "We went by this one.",
      },
    ]);
    expect(answer.why[0]!.seen[0]).toBe(
      "The size of the hole (EROA, ERO): 0.399 cm² (39.9 mm²). The mark is 0.30 cm² (30 mm²) or more.",
    );
    expect(answer.missing).toContain("the share that leaks back (RF)");
  });

  it.each<[string, Partial<EchoStudy>, RegExp, RegExp]>([
    [
      "numbers",
      { values: { effectiveOrificeArea: 15, regurgitantFraction: 55 } },
      /^The numbers do not agree\./u,
      /MRI or a scan through the throat/u,
    ],
    [
      "word",
      { reportedGrade: "severe", values: { effectiveOrificeArea: 15 } },
      /^The word in your report and its numbers do not agree\./u,
      /which one holds/u,
    ],
    [
      "flap",
      { reportedGrade: "mild", signs: { flailLeaflet: true } },
      /^A loose flap and a small leak do not agree\./u,
      /MRI/u,
    ],
    [
      "kind of leak",
      {
        mechanism: "mixed",
        values: { effectiveOrificeArea: 34 },
        signs: { ellipticalOrifice: true },
      },
      /depends on where the leak comes from/u,
      /is it the valve/u,
    ],
  ])("%s that do not agree: it asks, and names no grade", (_what, study, headline, todo) => {
    const answer = tell(study).answers.at(-1)!;
    expect(answer.headline).toMatch(headline);
    expect(answer.headline).not.toMatch(/called (?:small|medium|large)/u);
    expect(answer.todo).toMatch(todo);
    expect(answer.sure).toEqual([words.confidence.low]);
  });

  it("puts two societies side by side when they call it by two names", () => {
    const told = tell({
      mechanism: "ventricularSecondary",
      values: { effectiveOrificeArea: 34 },
      signs: { ellipticalOrifice: true },
    });
    expect(told.differ).toEqual([
      "By the US guides (ASE 2017, ACC/AHA 2020): medium to large (moderate to severe).",
      "By the European guide (ESC/EACTS 2021 and 2025): large (severe).",
      words.differ,
    ]);
    expect(told.answers.map(({ guide }) => guide)).toEqual([
      "The US guides (ASE 2017, ACC/AHA 2020)",
      "The European guide (ESC/EACTS 2021 and 2025)",
    ]);
  });

  it("names numbers that cannot hold together, and gives none of them a band", () => {
    const answer = only(
      tell({
        values: { endSystolicDiameter: 50, endDiastolicDiameter: 45, regurgitantVolume: 40 },
      }),
    );
    expect(answer.headline).toMatch(/cannot be right/u);
    expect(answer.why).toMatchObject([
      {
        text: "These two numbers cannot both be right:",
        seen: [
          "How wide the lower left room is after the squeeze (LVESD, LVIDs): 50 mm.",
          "How wide the lower left room is when full (LVEDD, LVIDd): 45 mm.",
        ],
      },
    ]);
    expect(answer.numbers).toEqual([]);
    const three = only(
      tell({
        values: { regurgitantVolume: 90, endDiastolicVolume: 120, endSystolicVolume: 60 },
      }),
    );
    expect(three.why[0]!.text).toBe("These numbers cannot all be right:");
  });

  it("puts the emergency call before everything when a sudden leak is badly borne", () => {
    const told = tell({ isAcute: true, values: { effectiveOrificeArea: 20 } }, { shock: true });
    expect(Object.keys(told)[0]).toBe("emergency");
    expect(told.emergency).toMatch(/^Call 144 now\./u);
    const { country: _country, ...nowhere } = zurich;
    expect(tell({ isAcute: true }, { lungOedema: true }, nowhere).emergency).toMatch(
      /^Call your emergency number now\./u,
    );
    expect(only(told).numbers).toEqual([]);
    expect(tell({ isAcute: true, reportedGrade: "severe" }).emergency).toBeUndefined();
  });

  it("says a word alone is the report's, unchecked", () => {
    const answer = only(tell({ reportedGrade: "moderateToSevere" }));
    expect(answer.headline).toBe(
      "Your report calls the leak medium to large (moderate to severe). It has no number to check that by.",
    );
    expect(answer.sure).toEqual([words.confidence.reported]);
  });

  it("says what else to know: a close call, a flag that lowers sureness, a scan without a day", () => {
    const plan = plannedPeople["close call, many flags"]!;
    const told = tellPlan(plan, "severe").grade!;
    const esc = told.answers.at(-1);
    expect(esc!.flags.map(({ rule }) => rule)).toEqual([
      "SEV-5",
      "SEV-50",
      "SEV-55",
      "SEV-58",
      "SEV-42-D",
    ]);
    const close = only(tell({ values: { effectiveOrificeArea: 25, regurgitantVolume: 46 } }));
    expect(close.sure).toEqual([words.borderline, words.confidence.medium]);
    const { on: _on, ...undated } = studyWith({ values: { regurgitantVolume: 20 } });
    expect(tellPlan(planWith({ studies: [undated] })).grade!.scan).toBe(words.noScanDate);
  });
});
