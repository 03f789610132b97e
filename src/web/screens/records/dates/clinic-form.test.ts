import { describe, expect, it } from "vitest";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import { lineFact } from "../lines/fact.test-support.ts";
import { clinicForm, nameClinicWord, type ClinicDraft } from "./clinic-form.ts";

const draft: ClinicDraft = { ...clinicForm.empty, setBy: "Dr Lee", setOn: "2026-11-01" };
const said = { setBy: "Dr Lee", setOn: "2026-11-01" };
const read = (part: Partial<ClinicDraft>) => clinicForm.read({ ...draft, ...part });

describe("what the clinic laid down", () => {
  it.each<[Partial<ClinicDraft>, object]>([
    [
      { what: "echo", day: "2027-05-01" },
      { what: "echo", plan: { dueOn: "2027-05-01" }, ...said },
    ],
    [
      { what: "visit", how: "months", months: " 6 " },
      { what: "visit", plan: { every_mo: 6 }, ...said },
    ],
    [
      { what: "antibiotics", answer: "no", reason: " no valve " },
      { answer: "no", reason: "no valve", ...said },
    ],
    // What was typed for a visit says nothing about antibiotics.
    [
      { what: "antibiotics", answer: "yes", day: "2027-05-01", months: "6" },
      { answer: "yes", ...said },
    ],
  ])("%j is kept", (part, fields) => {
    expect(read(part)).toEqual({ ok: true, fields });
  });

  it.each<[Partial<ClinicDraft>, object]>([
    [{}, { what: "choose" }],
    [{ what: "echo" }, { day: "day" }],
    [{ what: "echo", how: "months" }, { months: "months" }],
    [{ what: "echo", how: "months", months: "0" }, { months: "months" }],
    [{ what: "echo", how: "months", months: "121" }, { months: "months" }],
    [{ what: "echo", how: "months", months: "1.5" }, { months: "months" }],
    [{ what: "antibiotics" }, { answer: "choose" }],
    [
      { what: "antibiotics", answer: "yes", setBy: " ", setOn: "" },
      { setBy: "who", setOn: "day" },
    ],
  ])("%j is asked about", (part, faults) => {
    expect(read(part)).toEqual({ ok: false, faults });
  });

  it("takes 120 months, the longest the record takes", () => {
    expect(read({ what: "echo", how: "months", months: "120" })).toMatchObject({ ok: true });
  });
});

describe("each thing the clinic laid down has a page of its own", () => {
  const at = { on: "2026-11-02" };
  const echo = lineFact("clinicWord", { what: "echo", plan: { every_mo: 6 }, ...said });
  const earlier = lineFact("clinicWord", { what: "echo", plan: { every_mo: 12 }, ...said }, at);
  const dentist = lineFact("clinicWord", { answer: "no", ...said }, { line: 2 });
  const linesOf = (...facts: Parameters<typeof foldChart>[0]) =>
    clinicForm.linesOf(foldHealth(foldChart(facts).standing));

  it("named after the thing, with its latest word", () => {
    expect(linesOf(echo, dentist).map(({ line }) => line)).toEqual(["echo", "antibiotics"]);
    expect(linesOf(earlier, echo)).toMatchObject([
      { line: "echo", now: { plan: { every_mo: 6 } } },
    ]);
    expect([echo, dentist].map(nameClinicWord)).toEqual(["echo", "antibiotics"]);
  });

  it("none for what the clinic took back", () => {
    const gone = lineFact("clinicWord", { what: "echo", ...said }, { on: "2026-11-25", line: 3 });
    expect(linesOf(echo, gone)).toEqual([]);
  });
});
