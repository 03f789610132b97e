import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Fact } from "./fact.ts";
import { factAt, idAt } from "./fact.test-support.ts";
import { foldChart } from "./fold-chart.ts";
import { foldHealth } from "./fold-health.ts";

const line = idAt("2026-01-01");
const none = (on: string) => factAt(on, "otherAllergies", { answer: "none" });
const allergy = (on: string, answer: string, about = "latex", of = line) =>
  factAt(on, "allergy", { line: of, about, answer });
const read = (...facts: Fact[]) => foldHealth(foldChart(facts).standing).otherAllergies;

describe("no other allergy", () => {
  it("is never read from silence", () => {
    expect(read()).toBeUndefined();
    expect(read(allergy("2026-02-01", "no"), allergy("2026-02-01", "no", "penicillin"))).toBe(
      undefined,
    );
  });

  it("is somebody's word of a day, and the latest word counts", () => {
    const first = none("2026-02-01");
    const again = none("2026-06-01");
    const unsure = factAt("2026-07-01", "otherAllergies", { answer: "notSure" });
    expect(read(first)).toBe(first);
    expect(read(again, first)).toBe(again);
    expect(read(first, unsure)).toBe(unsure);
  });

  it("says nothing of penicillin, and penicillin nothing of it", () => {
    const said = none("2026-02-01");
    expect(read(said, allergy("2026-03-01", "yes", "penicillin"))).toBe(said);
  });

  it.each(["yes", "notSure"])("gives way to an allergy said later: %s", (answer) => {
    expect(read(none("2026-02-01"), allergy("2026-03-01", answer))).toBeUndefined();
  });

  it.each(["yes", "notSure"])("does not count against an allergy that stands: %s", (answer) => {
    expect(read(allergy("2026-02-01", answer), none("2026-03-01"))).toBeUndefined();
  });

  it("has to be said anew when an allergy said after it turned out to be none", () => {
    const before = none("2026-02-01");
    const wasOne = [allergy("2026-03-01", "yes"), allergy("2026-04-01", "no")];
    expect(read(before, ...wasOne)).toBeUndefined();
    const anew = none("2026-05-01");
    expect(read(before, ...wasOne, anew)).toBe(anew);
  });

  it("stands again when the allergy was a mistake that was taken back, and goes with its own", () => {
    const said = none("2026-02-01");
    const wrong = allergy("2026-03-01", "yes");
    const back = factAt("2026-03-02", "withdrawn", { corrects: wrong.id });
    expect(read(said, wrong, back)).toBe(said);
    expect(read(said, factAt("2026-03-02", "withdrawn", { corrects: said.id }))).toBeUndefined();
  });

  it("is never there beside an allergy, in whatever order things were said", () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((at) => `2026-02-${String(at).padStart(2, "0")}`);
    const lines = [line, idAt("2026-01-02")];
    const fact = fc.oneof(
      fc
        .tuple(day, fc.constantFrom("none", "notSure"))
        .map(([on, answer]) => factAt(on, "otherAllergies", { answer })),
      fc
        .tuple(
          day,
          fc.constantFrom("yes", "no", "notSure"),
          fc.constantFrom("latex", "penicillin"),
          fc.constantFrom(...lines),
        )
        .map(([on, answer, about, of]) => allergy(on, answer, about, of)),
    );
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), (facts) => {
        const { allergies, otherAllergies } = foldHealth(foldChart(facts).standing);
        const stands = allergies.some(
          ({ now }) => now.about !== "penicillin" && now.answer !== "no",
        );
        expect(stands && otherAllergies !== undefined).toBe(false);
        expect(foldHealth(foldChart([...facts].reverse()).standing).otherAllergies).toEqual(
          otherAllergies,
        );
      }),
      { numRuns: Number(process.env["LL_PROPERTY_RUNS"] ?? 2_000), seed: 41 },
    );
  });
});
