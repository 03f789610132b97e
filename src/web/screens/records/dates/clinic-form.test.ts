import { describe, expect, it } from "vitest";
import { readClinic, type ClinicDraft } from "./clinic-form.ts";

const draft: ClinicDraft = {
  what: "",
  how: "day",
  day: "",
  months: "",
  answer: "",
  reason: "",
  setBy: "Dr Lee",
  setOn: "2026-11-01",
};
const said = { setBy: "Dr Lee", setOn: "2026-11-01" };
const read = (part: Partial<ClinicDraft>) => readClinic({ ...draft, ...part });

describe("what the clinic laid down", () => {
  it.each<[Partial<ClinicDraft>, object]>([
    [
      { what: "echo", day: "2027-05-01" },
      { kind: "visitInstruction", what: "echo", plan: { dueOn: "2027-05-01" }, ...said },
    ],
    [
      { what: "visit", how: "months", months: " 6 " },
      { kind: "visitInstruction", what: "visit", plan: { every_mo: 6 }, ...said },
    ],
    [
      { what: "antibiotics", answer: "no", reason: " no valve " },
      { kind: "clinicProphylaxis", answer: "no", reason: "no valve", ...said },
    ],
    // What was typed for a visit says nothing about antibiotics.
    [
      { what: "antibiotics", answer: "yes", day: "2027-05-01", months: "6" },
      { kind: "clinicProphylaxis", answer: "yes", ...said },
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
