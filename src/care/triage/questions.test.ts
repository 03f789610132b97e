import { describe, expect, it } from "vitest";
import type { Chart } from "#record/fold-chart.ts";
import { findingIds, type FindingId } from "#record/finding.ts";
import { findingsToAsk, nextQuestion, type CheckInDraft } from "./questions.ts";
import { coreRedFindings } from "./sign.ts";

type Conditions = Chart["conditions"];
const conditions = (answers: Readonly<Record<string, string>>): Conditions =>
  Object.fromEntries(
    Object.entries(answers).map(([condition, answer]) => [condition, { condition, answer }]),
  ) as Conditions;
const nobody = conditions({});
const screens = ["redSigns", "breathAndSwelling", "otherSigns"] as const;
const shown = (known: Conditions): FindingId[] =>
  screens.flatMap((screen) => [...findingsToAsk(screen, known)]);

describe("findingsToAsk", () => {
  it("asks the core red signs first, of everybody", () => {
    expect(findingsToAsk("redSigns", nobody)).toEqual(coreRedFindings);
  });

  it("asks every finding of someone for whom everything may matter, and none twice", () => {
    const all = shown(conditions({ recentOperation: "yes", bloodThinner: "yes" }));
    expect([...all].sort()).toEqual([...findingIds].sort());
  });

  it.each<[FindingId, Record<string, string>, boolean]>([
    ["woundGaping", {}, false],
    ["woundGaping", { recentOperation: "no" }, false],
    ["woundGaping", { recentOperation: "notSure" }, true],
    ["woundGaping", { recentOperation: "yes" }, true],
    ["woundInfected", {}, false],
    ["woundInfected", { recentOperation: "no" }, false],
    ["woundInfected", { recentOperation: "notSure" }, true],
    ["woundInfected", { recentOperation: "yes" }, true],
    ["missedBloodThinner", {}, true],
    ["missedBloodThinner", { bloodThinner: "notSure" }, true],
    ["missedBloodThinner", { bloodThinner: "yes" }, true],
    ["missedBloodThinner", { bloodThinner: "no" }, false],
  ])("%s for %j: %s", (finding, answers, isAsked) => {
    expect(shown(conditions(answers)).includes(finding)).toBe(isAsked);
  });
});

describe("findingsToAsk of someone without operation and blood thinner", () => {
  it("leaves out three findings, and asks nothing that is not a finding", () => {
    const left = ["missedBloodThinner", "woundGaping", "woundInfected"];
    const asked = shown(conditions({ recentOperation: "no", bloodThinner: "no" }));
    expect([...asked].sort()).toEqual(findingIds.filter((id) => !left.includes(id)).sort());
  });
});

describe("nextQuestion", () => {
  // Asked for inside each test, and not while the table is read: a fault is then a failed test.
  const red = (): readonly FindingId[] => findingsToAsk("redSigns", nobody);
  const breath = (): readonly FindingId[] => findingsToAsk("breathAndSwelling", nobody);
  const all = (): readonly FindingId[] => shown(nobody);
  type Draft = Partial<Omit<CheckInDraft, "asked">> & { asked?: () => readonly FindingId[] };
  const draft = ({ asked, ...more }: Draft): CheckInDraft => ({
    present: [],
    asked: asked?.() ?? [],
    ...more,
  });

  it.each<[string, Draft, Conditions, boolean, string | undefined]>([
    ["nothing said yet", {}, nobody, false, undefined],
    ["as usual", { feeling: "usual" }, nobody, false, undefined],
    ["a bit worse", { feeling: "bitWorse" }, nobody, false, "redSigns"],
    ["much worse", { feeling: "muchWorse" }, nobody, false, "redSigns"],
    [
      "a red sign",
      { feeling: "muchWorse", present: ["chestPain"], asked: () => ["chestPain"] },
      nobody,
      true,
      undefined,
    ],
    [
      "some red signs asked",
      { feeling: "bitWorse", asked: () => red().slice(1) },
      nobody,
      false,
      "redSigns",
    ],
    ["red signs asked", { feeling: "bitWorse", asked: red }, nobody, false, "breathAndSwelling"],
    [
      "breath asked",
      { feeling: "bitWorse", asked: () => [...red(), ...breath()] },
      nobody,
      false,
      "otherSigns",
    ],
    ["all asked, a bit worse", { feeling: "bitWorse", asked: all }, nobody, false, "onset"],
    [
      "all asked, much worse, no heart sign",
      { feeling: "muchWorse", asked: all },
      nobody,
      false,
      undefined,
    ],
    [
      "much worse with swelling only",
      { feeling: "muchWorse", asked: all, present: ["moreSwelling"] },
      nobody,
      false,
      undefined,
    ],
    [
      "much worse with a heart sign",
      { feeling: "muchWorse", asked: all, present: ["morePillows"] },
      nobody,
      false,
      "onset",
    ],
    [
      "onset answered",
      { feeling: "bitWorse", asked: all, onset: "gradual" },
      nobody,
      false,
      undefined,
    ],
  ])("%s", (_what, more, known, isEmergency, expected) => {
    expect(nextQuestion(draft(more), known, isEmergency)).toBe(expected);
  });
});
