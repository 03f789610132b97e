import { describe, expect, it } from "vitest";
import { bloodTestForm, type BloodTestDraft } from "./blood-test-form.ts";

const read = (draft: Partial<BloodTestDraft>) =>
  bloodTestForm.read({ ...bloodTestForm.empty, on: "2026-11-01", ...draft });

describe("a typed blood test", () => {
  it.each<[Partial<BloodTestDraft>, object]>([
    [
      { test: "potassium", value: "4,6" },
      { test: "potassium", value: 4.6 },
    ],
    [{ test: "inr" }, { test: "inr" }],
    [
      { test: "creatinine", value: "95" },
      { test: "creatinine", value: 95 },
    ],
    [
      { test: "creatinine", value: "1.1", unit: "mg/dL" },
      { test: "creatinine", value: 97.2 },
    ],
    // The unit of creatinine means nothing for another test.
    [{ test: "potassium", value: "4.6", unit: "mg/dL" }, { value: 4.6 }],
  ])("%j is kept", (draft, fields) => {
    expect(read(draft)).toMatchObject({ ok: true, fields: { on: "2026-11-01", ...fields } });
  });

  it.each<[Partial<BloodTestDraft>, string]>([
    [{ test: "potassium", value: "2.4" }, "unlikely"],
    [{ test: "potassium", value: "7.1" }, "unlikely"],
    [{ test: "potassium", value: "0.9" }, "impossible"],
    [{ test: "potassium", value: "12.1" }, "impossible"],
    [{ test: "potassium", value: "46" }, "impossible"],
    [{ test: "creatinine", value: "1.1" }, "impossible"],
    [{ test: "creatinine", value: "95", unit: "mg/dL" }, "impossible"],
    [{ test: "eGFR", value: "4" }, "unlikely"],
    [{ test: "inr", value: "two" }, "number"],
    [{ test: "inr", value: "1-2" }, "number"],
  ])("%j is %s", (draft, fault) => {
    expect(read(draft)).toEqual({ ok: false, faults: { value: fault } });
  });

  it("takes an unlikely number once the person says it is right, but never an impossible one", () => {
    const isConfirmed = true;
    expect(read({ test: "potassium", value: "7.1", isConfirmed })).toMatchObject({ ok: true });
    expect(read({ test: "potassium", value: "46", isConfirmed })).toMatchObject({ ok: false });
  });

  it.each([2.5, 7])("takes a number at the edge of what is likely: %d", (value) => {
    expect(read({ test: "potassium", value: String(value) })).toMatchObject({ ok: true });
  });

  it("asks for the test and its day", () => {
    expect(read({ on: "" })).toEqual({ ok: false, faults: { test: "choose", on: "day" } });
  });
});
