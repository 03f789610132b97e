import { describe, expect, it } from "vitest";
import { asWritten, listCandidates, medicineForm, readChoice } from "./medicine-form.ts";
import { nameMedicine } from "#care/medicines/name-medicine.ts";

const named = (text: string, choice = "") =>
  medicineForm.read({ ...medicineForm.empty, text, choice });

describe("the name of a medicine", () => {
  it.each([
    ["Eliquis 5mg", "a name we know"],
    ["metoprolo", "one letter off, put right and shown"],
    ["Heart tea no 7", "a name nobody knows"],
  ])("%s is kept as written: %s", (text) => {
    expect(named(`  ${text} `)).toEqual({ ok: true, fields: { status: "taking", text } });
  });

  it("that is open is asked about, and only the answer is kept as what it stands for", () => {
    const text = "losartan comp";
    expect(listCandidates(nameMedicine(text))).toEqual(["losartan"]);
    expect(named(text)).toEqual({ ok: false, faults: { choice: "didYouMean" } });
    expect(named(text, "losartan")).toMatchObject({ fields: { text, ingredients: ["losartan"] } });
    expect(named(text, asWritten)).toEqual({ ok: true, fields: { status: "taking", text } });
  });

  it("is asked about anew when the choice was of another name", () => {
    expect(named("losartan comp", "warfarin")).toMatchObject({ ok: false });
  });

  it("keeps no substances where the name is not open any more", () => {
    expect(named("losartan", "losartan")).toEqual({
      ok: true,
      fields: { status: "taking", text: "losartan" },
    });
  });
});

it("a choice of two substances comes back as both, without what this edition does not know", () => {
  expect(readChoice("losartan+hydrochlorothiazide+newadrine")).toEqual([
    "losartan",
    "hydrochlorothiazide",
  ]);
});

it("a medicine of which none was meant opens with that answer", () => {
  const fact = { text: "losartan comp" } as Parameters<typeof medicineForm.toDraft>[0];
  expect(medicineForm.toDraft(fact).choice).toBe(asWritten);
});
