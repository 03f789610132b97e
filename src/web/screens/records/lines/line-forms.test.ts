import { describe, expect, it } from "vitest";
import { allergyForm } from "../allergies/allergy-form.ts";
import { appointmentForm } from "../dates/appointment-form.ts";
import { bloodTestForm } from "../dates/blood-test-form.ts";
import { clinicForm } from "../dates/clinic-form.ts";
import { questionForm } from "../dates/question-form.ts";
import { medicineForm } from "../medicines/medicine-form.ts";
import { implantForm } from "../operations/implant-form.ts";
import { procedureForm } from "../operations/procedure-form.ts";
import { lineFact } from "./fact.test-support.ts";
import { fieldsOf, type LineFields, type LineForm, type LineKind } from "./line-form.ts";

/** Changing nothing must say the same again: what a form does not know of would be lost. */
function comesBack<Kind extends LineKind, Draft extends object>(
  form: LineForm<Kind, Draft>,
  fields: LineFields<Kind>,
): void {
  const fact = lineFact(form.kind, fields);
  expect(form.read(form.toDraft(fact))).toEqual({ ok: true, fields: fieldsOf<Kind>(fact) });
}

describe("a thing put into its form and read again is the same", () => {
  it.each<LineFields<"medicine">>([
    { status: "taking", text: "Heart tea" },
    {
      status: "taking",
      text: "Eliquis",
      dose: "5 mg",
      schedule: "morning",
      reason: "clots",
      since: "2024-05",
      by: "clinic",
      prescriber: "Dr Lee",
    },
    { status: "taking", text: "bisop", by: "self", since: "2026-11-03" },
    { status: "taking", text: "losartan comp", ingredients: ["losartan"] },
    { status: "stopped", text: "Eliquis", since: "2024", until: "2026-11-03" },
    { status: "stopped", text: "Eliquis" },
  ])("medicine %j", (fields) => comesBack(medicineForm, fields));

  it.each<LineFields<"allergy">>([
    { about: "latex", answer: "yes" },
    { about: "other", answer: "notSure", text: "nuts", reaction: "severe", reactionText: "throat" },
    { about: "contrast", answer: "no" },
  ])("allergy %j", (fields) => comesBack(allergyForm, fields));

  it.each<LineFields<"procedure">>([
    { procedure: "ablation", status: "done", on: "2024", place: "City Hospital" },
    { procedure: "clip", status: "planned", valve: "tricuspid", on: "2027-01-05", text: "TEER" },
    { procedure: "surgicalRepair", status: "done", wasUncomplicated: false },
    { procedure: "surgicalRepair", status: "done", wasUncomplicated: true },
    { procedure: "heartCatheter", status: "cancelled" },
  ])("operation %j", (fields) => comesBack(procedureForm, fields));

  it.each<LineFields<"implant">>([
    { implant: "pacemaker", status: "there", maker: "M", model: "A", serial: "7", mri: "3 T" },
    { implant: "mechanicalValve", status: "there", valve: "mitral", on: "2020-02" },
    { implant: "other", status: "removed", model: "stimulator" },
  ])("implant %j", (fields) => comesBack(implantForm, fields));

  it.each<LineFields<"appointment">>([
    { purpose: "visit", status: "done", on: "2026-11-01" },
    {
      purpose: "echo",
      status: "planned",
      on: "2027-03-01",
      time: "09:30",
      with: "Dr Lee",
      place: "Room 3",
      phone: "+41 44 000 00 00",
      note: "bring letters",
    },
  ])("date %j", (fields) => comesBack(appointmentForm, fields));

  it.each<LineFields<"visitQuestion">>([
    { text: "May I fly?", status: "open" },
    { text: "May I fly?", status: "dropped" },
  ])("question %j", (fields) => comesBack(questionForm, fields));

  it.each<LineFields<"lab">>([
    { test: "potassium", on: "2026-11-01", value: 4.6 },
    { test: "potassium", on: "2026-11-01", value: 7.4 },
    { test: "creatinine", on: "2026-11-01", value: 97.2 },
    { test: "inr", on: "2026-11-01" },
  ])("blood test %j", (fields) => comesBack(bloodTestForm, fields));

  it.each<LineFields<"clinicWord">>([
    { what: "echo", plan: { dueOn: "2027-05-01" }, setBy: "Dr Lee", setOn: "2026-11-01" },
    { what: "visit", plan: { every_mo: 6 }, setBy: "Dr Lee", setOn: "2026-11-01" },
    { answer: "no", reason: "no valve", setBy: "Dr Lee", setOn: "2026-11-01" },
    { answer: "yes", setBy: "Dr Lee", setOn: "2026-11-01" },
  ])("the clinic's word %j", (fields) => comesBack(clinicForm, fields));
});

describe("an empty form says what it needs, and nothing else", () => {
  it.each([
    ["medicine", medicineForm, ["text"]],
    ["allergy", allergyForm, ["about"]],
    ["operation", procedureForm, ["procedure", "status"]],
    ["implant", implantForm, ["implant"]],
    ["date", appointmentForm, ["purpose", "status", "on"]],
    ["question", questionForm, ["text"]],
    ["blood test", bloodTestForm, ["test", "on"]],
    ["the clinic's word", clinicForm, ["what", "setBy", "setOn"]],
  ] as const)("%s", (_name, form, fields) => {
    const read = (form.read as (draft: unknown) => ReturnType<typeof form.read>)(form.empty);
    expect(read).toMatchObject({ ok: false });
    expect(Object.keys("faults" in read ? read.faults : {})).toEqual(fields);
  });
});

describe("what is said of one kind only is not kept for another", () => {
  it("a valve, of an operation that has none", () => {
    const draft = { ...procedureForm.empty, procedure: "ablation", status: "done" } as const;
    expect(procedureForm.read({ ...draft, valve: "mitral", wasUncomplicated: "yes" })).toEqual({
      ok: true,
      fields: { procedure: "ablation", status: "done" },
    });
  });

  it("a valve, of an implant that sits in none", () => {
    const draft = { ...implantForm.empty, implant: "pacemaker", valve: "mitral" } as const;
    expect(implantForm.read(draft)).toEqual({
      ok: true,
      fields: { implant: "pacemaker", status: "there" },
    });
  });

  it("how the heart was before a repair that is only planned", () => {
    const draft = { ...procedureForm.empty, procedure: "surgicalRepair" } as const;
    const read = procedureForm.read({ ...draft, status: "planned", wasUncomplicated: "yes" });
    expect(read).toEqual({ ok: true, fields: { procedure: "surgicalRepair", status: "planned" } });
  });

  it("what happened, of an allergy that is none", () => {
    const draft = { ...allergyForm.empty, about: "latex", answer: "no" } as const;
    expect(allergyForm.read({ ...draft, reaction: "severe", reactionText: "hives" })).toEqual({
      ok: true,
      fields: { about: "latex", answer: "no" },
    });
  });

  it("who prescribed a medicine that the person chose alone", () => {
    const draft = {
      ...medicineForm.empty,
      text: "Advil",
      by: "self",
      prescriber: "Dr Lee",
    } as const;
    expect(medicineForm.read(draft)).toEqual({
      ok: true,
      fields: { status: "taking", text: "Advil", by: "self" },
    });
  });
});

describe("something else needs words of its own", () => {
  it("an allergy", () => {
    expect(allergyForm.read({ ...allergyForm.empty, about: "other", text: "  " })).toEqual({
      ok: false,
      faults: { text: "text" },
    });
  });

  it.each(["other", "otherHeartOperation"] as const)("an operation: %s", (procedure) => {
    expect(procedureForm.read({ ...procedureForm.empty, procedure, status: "done" })).toEqual({
      ok: false,
      faults: { text: "text" },
    });
  });

  it("an implant", () => {
    expect(implantForm.read({ ...implantForm.empty, implant: "other" })).toEqual({
      ok: false,
      faults: { model: "text" },
    });
  });
});

it("a day that is none is asked about", () => {
  const on = { day: "31", month: "02", year: "2024" };
  const draft = { ...procedureForm.empty, procedure: "ablation", status: "done", on } as const;
  expect(procedureForm.read(draft)).toEqual({ ok: false, faults: { on: "noSuchDay" } });
});
