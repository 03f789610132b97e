import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gradeLimits } from "#knowledge/grade-limits.ts";
import { gradeRules } from "#knowledge/grade-rules.ts";
import type { Item } from "#knowledge/item.ts";
import { leakGrades } from "#knowledge/leak-grades.ts";
import { interactions } from "#knowledge/medicines/interactions.ts";
import { ahaProphylaxis } from "#knowledge/prophylaxis-aha.ts";
import { escProphylaxis } from "#knowledge/prophylaxis-esc.ts";
import { prophylaxisHouse } from "#knowledge/prophylaxis-house.ts";
import { niceProphylaxis } from "#knowledge/prophylaxis-nice.ts";
import { prophylaxisRegimens, prophylaxisWarnings } from "#knowledge/prophylaxis-regimens.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";
import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import { soonerLimits, surveillanceRules } from "#knowledge/surveillance-rules.ts";
import type { EchoMeasure } from "#record/echo-measure.ts";
import { toStoredLimit } from "./grade/plan-reason.ts";
import { list, readCases, toStudy, type StudyCase } from "./grade/study-case.test-support.ts";

/** Every table a clinician can read, as one text. */
const tables = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.csv"))
  .sort();
const written = tables
  .map((name) => readFileSync(join(import.meta.dirname, name), "utf8"))
  .join("\n");
const named = new Set(written.match(/\b[A-Z]{2,4}-[A-Z0-9]+(?:-[A-Z0-9]+)*\b/gu));

const idsOf = (...groups: readonly Readonly<Record<string, Item<unknown>>>[]): string[] =>
  groups.flatMap((group) => Object.values(group).map(({ id }) => id));

describe("every row of the dossier that decides", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    // An old study is one of a plan's flags, and the atrium's table holds the one rule it is about.
    ["grades and stages", idsOf(gradeRules), ["SEV-56", "SEV-3"]],
    // The grace is in every date; the clinic's own comes with an author and a day of its own.
    ["visits", idsOf(surveillanceIntervals, surveillanceRules), ["SUR-GRACE", "SUR-CLINIC"]],
    [
      "antibiotics",
      idsOf(
        ahaProphylaxis,
        escProphylaxis,
        niceProphylaxis,
        prophylaxisHouse,
        prophylaxisRegimens,
        prophylaxisWarnings,
      ),
      [],
    ],
    ["medicines together", idsOf(interactions), []],
  ])("%s: its id stands in a case table", (_what, ids, elsewhere) => {
    expect(ids.filter((id) => !named.has(id))).toEqual(elsewhere);
  });
});

/** What each limit is a limit of, and on which side of it the other answer lies. */
const limits: readonly (readonly [Item<number>, EchoMeasure, "under" | "over"])[] = [
  [leakGrades.moderateHole, "effectiveOrificeArea", "under"],
  [gradeLimits.upperHole, "effectiveOrificeArea", "under"],
  [gradeLimits.secondaryEllipticalHole, "effectiveOrificeArea", "under"],
  [leakGrades.severeHole, "effectiveOrificeArea", "under"],
  [leakGrades.moderateVolume, "regurgitantVolume", "under"],
  [gradeLimits.upperVolume, "regurgitantVolume", "under"],
  [gradeLimits.secondaryLowFlowVolume, "regurgitantVolume", "under"],
  [leakGrades.severeVolume, "regurgitantVolume", "under"],
  [leakGrades.moderateShare, "regurgitantFraction", "under"],
  [gradeLimits.upperShare, "regurgitantFraction", "under"],
  [leakGrades.severeShare, "regurgitantFraction", "under"],
  [gradeLimits.middleJetWidth, "venaContracta", "under"],
  [gradeLimits.severeJetWidth, "venaContracta", "under"],
  [gradeLimits.mildJetShare, "jetAreaShare", "under"],
  [gradeLimits.severeJetShareAcc, "jetAreaShare", "over"],
  [gradeLimits.severeJetShareEsc, "jetAreaShare", "over"],
  [gradeLimits.severeConvergence, "flowConvergenceRadius", "under"],
  [gradeLimits.severeInflow, "mitralEVelocity", "over"],
  [gradeLimits.severeEndSystole, "endSystolicDiameter", "under"],
  [gradeLimits.severeAtriumDiameter, "leftAtrialDiameter", "under"],
  [gradeLimits.severeAtriumVolume, "leftAtrialVolumeIndex", "under"],
  [gradeLimits.lowFunction, "ejectionFraction", "over"],
  [gradeLimits.lowPressureAtEcho, "systolicPressure", "under"],
  [gradeLimits.highPressureAtEcho, "systolicPressure", "over"],
  [stageLimits.reducedFunction, "ejectionFraction", "over"],
  [stageLimits.enlargedEndSystole, "endSystolicDiameter", "under"],
  [stageLimits.enlargedEndSystoleIndex, "endSystolicDiameterIndex", "under"],
  [stageLimits.atrialFunction, "ejectionFraction", "under"],
  [stageLimits.atrialVentricleWomen, "endDiastolicDiameter", "under"],
  [stageLimits.atrialVentricleMen, "endDiastolicDiameter", "under"],
  [stageLimits.atrialAnnulus, "annulusDiameter", "over"],
  [stageLimits.atrialVolume, "leftAtrialVolumeIndex", "over"],
  [soonerLimits.lungPressure, "pulmonarySystolicPressure", "over"],
];

describe("every limit", () => {
  const studies = tables
    .filter((name) => /^(?:grade|surveillance)/u.test(name))
    .flatMap((name) => readCases<StudyCase>(join(import.meta.dirname, name)))
    .filter(({ values }) => list(values ?? "", ";").length > 0)
    .map((row) => toStudy(row).values);

  it.each(limits)("$id has a row at it and one just past it", (item, measure, side) => {
    const limit = toStoredLimit(item, "atOrOver").value;
    const numbers = studies.flatMap((values) => values[measure] ?? []);
    expect(numbers, `${item.id} at ${limit}`).toContain(limit);
    const step = Math.max(1, limit * 0.05);
    const isPast = (number: number): boolean =>
      side === "under"
        ? number < limit && number >= limit - step
        : number > limit && number <= limit + step;
    expect(numbers.filter(isPast), `${item.id} ${side} ${limit}`).not.toEqual([]);
  });

  it("of grades, stages and visits is in this list", () => {
    const all = idsOf(gradeLimits, stageLimits, leakGrades, soonerLimits);
    const listed = new Set(limits.map(([{ id }]) => id));
    // A difference of two shares, and a number of studies: both have rows of their own.
    expect(all.filter((id) => !listed.has(id))).toEqual(["SEV-53-P", "SUR-20-N"]);
  });
});
