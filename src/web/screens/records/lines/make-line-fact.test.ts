import { beforeEach, describe, expect, it } from "vitest";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import { parseFact } from "#record/parse-fact.ts";
import type { Fact } from "#record/fact.ts";
import { LocalDiary } from "#web/diary/local-diary.ts";
import { memoryPorts, MemoryStorage } from "#web/diary/memory-storage.test-support.ts";
import { lineFact } from "./fact.test-support.ts";
import type { LineFields } from "./line-form.ts";
import { makeLineFact } from "./make-line-fact.ts";

let diary: LocalDiary;
beforeEach(async () => {
  diary = new LocalDiary(new MemoryStorage(), memoryPorts([]));
  await diary.open();
});

const eliquis: LineFields<"medicine"> = { status: "taking", text: "Eliquis", dose: "5 mg" };
const less: LineFields<"medicine"> = { ...eliquis, dose: "2.5 mg" };
const medicinesOf = (...facts: readonly Fact[]) => foldHealth(foldChart(facts).standing).medicines;

describe("a fact of a line", () => {
  it("begins a line of its own", () => {
    const [first, second] = [
      makeLineFact(diary, "medicine", eliquis),
      makeLineFact(diary, "medicine", eliquis),
    ];
    expect(first.line).toBe(first.id);
    expect(medicinesOf(first, second)).toHaveLength(2);
  });

  it("that changed stands after the one before it, and both stay to be read", () => {
    const first = makeLineFact(diary, "medicine", eliquis);
    const changed = makeLineFact(diary, "medicine", less, { fact: first, why: "changed" });
    const [line] = medicinesOf(first, changed);
    expect(line).toMatchObject({ now: { dose: "2.5 mg" }, changes: [{ dose: "5 mg" }, {}] });
  });

  it("that was a slip replaces the one before it, from the same time on", () => {
    const first = lineFact("medicine", eliquis, { on: "2025-01-02" });
    const mended = makeLineFact(diary, "medicine", less, { fact: first, why: "slip" });
    expect(mended).toMatchObject({ corrects: first.id, at: first.at, line: first.line });
    expect(medicinesOf(first, mended)).toMatchObject([{ changes: [{ dose: "2.5 mg" }] }]);
  });

  it("counts from now when it tells of what had not happened by then", () => {
    const first = lineFact("medicine", eliquis, { on: "2020-01-02" });
    const stopped = { ...eliquis, status: "stopped", until: "2021-03" } as const;
    const mended = makeLineFact(diary, "medicine", stopped, { fact: first, why: "slip" });
    expect(mended.at).not.toEqual(first.at);
    expect(medicinesOf(first, mended)).toMatchObject([{ now: { status: "stopped" } }]);
  });

  it("that was not saved is replaced by the next try, also when both are saved later", () => {
    const first = makeLineFact(diary, "medicine", eliquis);
    const again = makeLineFact(diary, "medicine", less, undefined, first);
    expect(again.line).toBe(first.line);
    expect(medicinesOf(first, again)).toMatchObject([{ changes: [{ dose: "2.5 mg" }] }]);
  });

  it("that was a slip and not saved is replaced in its turn", () => {
    const first = makeLineFact(diary, "medicine", eliquis);
    const slip = { fact: first, why: "slip" } as const;
    const tried = makeLineFact(diary, "medicine", less, slip);
    const again = makeLineFact(diary, "medicine", { ...less, dose: "3 mg" }, slip, tried);
    expect(medicinesOf(first, tried, again)).toMatchObject([{ changes: [{ dose: "3 mg" }] }]);
  });

  it("of a result has no line: it stands alone, and the one that mends it takes its place", () => {
    const first = makeLineFact(diary, "lab", { test: "inr", on: "2024-11-01", value: 25 });
    expect(parseFact(first).ok).toBe(true);
    const slip = { fact: first, why: "slip" } as const;
    const mended = makeLineFact(diary, "lab", { test: "inr", on: "2024-11-01", value: 2.5 }, slip);
    expect(parseFact(mended).ok).toBe(true);
    const { labs } = foldHealth(foldChart([first, mended]).standing);
    expect(labs.map(({ value }) => value)).toEqual([2.5]);
  });

  it("of the clinic's word is of the kind that its fields tell, and the last one counts", () => {
    const said = { setBy: "Dr Lee", setOn: "2024-11-01" };
    const half = { what: "echo", plan: { every_mo: 6 }, ...said } as const;
    const first = makeLineFact(diary, "clinicWord", half);
    const whole = { ...half, plan: { every_mo: 12 } };
    const changed = makeLineFact(diary, "clinicWord", whole, { fact: first, why: "changed" });
    const dentist = makeLineFact(diary, "clinicWord", { answer: "no", ...said });
    expect([first, changed, dentist].every((fact) => parseFact(fact).ok)).toBe(true);
    expect(changed.corrects).toBeUndefined();
    const health = foldHealth(foldChart([first, changed, dentist]).standing);
    expect(health.visitInstructions).toEqual([changed]);
    expect(health.clinicProphylaxis).toEqual(dentist);
    const gone = makeLineFact(diary, "clinicWord", { what: "echo", ...said });
    expect(foldHealth(foldChart([first, changed, gone]).standing).visitInstructions).toEqual([]);
  });
});
