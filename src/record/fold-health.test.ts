import { describe, expect, it } from "vitest";
import { diffMedicines } from "./diff-medicines.ts";
import type { Fact } from "./fact.ts";
import { factAt as fact, idAt } from "./fact.test-support.ts";
import { foldChart } from "./fold-chart.ts";
import { foldHealth } from "./fold-health.ts";

const fold = (...facts: Fact[]) => foldHealth(foldChart(facts).standing);
const at = (on: string): number => Date.parse(`${on}T12:00:00Z`);

const echo = (on: string | undefined, written: string, area_cm2: number): Fact =>
  fact(written, "echo", {
    ...(on === undefined ? {} : { on }),
    source: "typed",
    method: "transthoracic",
    values: [{ measure: "effectiveOrificeArea", value: area_cm2, unit: "cm2" }],
    signs: [{ sign: "prolapse", isThere: false }],
    grade: { word: "moderate" },
    mechanism: "primary",
  });

describe("foldHealth", () => {
  it("is empty of everything where nothing was said", () => {
    expect(fold()).toEqual({
      studies: [],
      medicines: [],
      allergies: [],
      history: {},
      procedures: [],
      implants: [],
      appointments: [],
      visitInstructions: [],
      teamWords: {},
      labs: [],
      latestLabs: {},
      everyday: [],
      questions: [],
    });
  });

  it("gives studies in stored units, by their own day and not by when they were typed in", () => {
    const old = echo("2024-05-02", "2026-02-01", 0.3);
    const late = echo("2025-05-02", "2026-01-01", 0.4);
    const dayless = echo(undefined, "2026-03-01", 0.2);
    const { studies } = fold(late, old, dayless);
    expect(studies.map(({ on }) => on)).toEqual([undefined, "2024-05-02", "2025-05-02"]);
    expect(studies[2]).toEqual({
      on: "2025-05-02",
      method: "transthoracic",
      values: { effectiveOrificeArea: 40 },
      signs: { prolapse: false },
      reportedGrade: "moderate",
      mechanism: "primary",
      facts: [late.id],
    });
  });

  it("does not count a study that was taken back", () => {
    const wrong = echo("2025-05-02", "2026-01-01", 0.4);
    const back = fact("2026-01-02", "withdrawn", { corrects: wrong.id });
    expect(fold(wrong, back).studies).toEqual([]);
  });

  it("holds what the clinic said last, and nothing once it took it back", () => {
    const said = { setBy: "Dr Lee", setOn: "2025-01-01" };
    const every = (on: string, months?: number) =>
      fact(on, "visitInstruction", {
        ...said,
        what: "echo",
        ...(months === undefined ? {} : { plan: { every_mo: months } }),
      });
    expect(fold(every("2026-01-01", 6), every("2026-02-01", 12)).visitInstructions).toMatchObject([
      { plan: { every_mo: 12 } },
    ]);
    expect(fold(every("2026-01-01", 6), every("2026-02-01")).visitInstructions).toEqual([]);
    const yes = fact("2026-01-01", "clinicProphylaxis", { ...said, answer: "yes" });
    const gone = fact("2026-01-02", "clinicProphylaxis", said);
    expect(fold(yes).clinicProphylaxis).toMatchObject({ answer: "yes" });
    expect(fold(yes, gone).clinicProphylaxis).toBeUndefined();
  });

  it("holds what the team said last by the day it was said, and not-sure by the day of writing", () => {
    const word = (written: string, answer: string, setOn?: string) =>
      fact(written, "teamWord", {
        about: "surgicalRisk",
        answer,
        ...(setOn === undefined ? {} : { setBy: "Dr Lee", setOn }),
      });
    const risk = (...facts: Fact[]) => fold(...facts).teamWords.surgicalRisk;
    const low = word("2026-01-02", "low", "2026-01-01");
    const olderTypedLater = word("2026-02-01", "high", "2025-06-01");
    expect(risk(low, olderTypedLater)?.answer).toBe("low");
    expect(risk(low, word("2026-03-01", "notSure"))?.answer).toBe("notSure");
    expect(risk(word("2026-03-01", "notSure"), word("2026-03-01", "high", "2026-03-01"))).toEqual(
      expect.objectContaining({ answer: "high", setBy: "Dr Lee" }),
    );
    // Taken back, the word before it holds again.
    const high = word("2026-03-01", "high", "2026-03-01");
    const back = fact("2026-03-02", "withdrawn", { corrects: high.id });
    expect(risk(low, high, back)?.answer).toBe("low");
  });

  it("takes the latest blood test by its day, whenever it was typed in", () => {
    const lab = (on: string, written: string, value: number) =>
      fact(written, "lab", { test: "potassium", on, value });
    const { latestLabs, labs } = fold(
      lab("2026-02-01", "2026-02-02", 4.1),
      lab("2026-01-01", "2026-03-01", 5.9),
    );
    expect(latestLabs.potassium?.value).toBe(4.1);
    expect(labs).toHaveLength(2);
  });
});

describe("diffMedicines", () => {
  const line = {
    ramipril: idAt("2026-01-01"),
    apixaban: idAt("2026-01-02"),
    aspirin: idAt("2026-01-03"),
  };
  const take = (on: string, of: keyof typeof line, text: string, status = "taking") =>
    fact(on, "medicine", { line: line[of], status, text });
  const seen = at("2026-06-01");
  const changes = (...facts: Fact[]) =>
    diffMedicines(fold(...facts), seen).map((one) => [one.kind, one.now.text]);

  it("tells what is the same, changed, new and stopped since a visit", () => {
    expect(
      changes(
        take("2026-01-01", "ramipril", "Ramipril 2.5 mg"),
        take("2026-07-01", "ramipril", "Ramipril 5 mg"),
        take("2026-02-01", "apixaban", "Apixaban 5 mg"),
        take("2026-08-01", "aspirin", "Aspirin 100 mg"),
      ),
    ).toEqual([
      ["changed", "Ramipril 5 mg"],
      ["same", "Apixaban 5 mg"],
      ["started", "Aspirin 100 mg"],
    ]);
    expect(
      changes(
        take("2026-01-01", "ramipril", "Ramipril"),
        take("2026-07-01", "ramipril", "Ramipril", "stopped"),
      ),
    ).toEqual([["stopped", "Ramipril"]]);
  });

  it("does not hide a medicine that was begun and stopped between two visits", () => {
    expect(
      changes(
        take("2026-07-01", "aspirin", "Aspirin"),
        take("2026-07-20", "aspirin", "Aspirin", "stopped"),
      ),
    ).toEqual([["stopped", "Aspirin"]]);
  });

  it("says nothing of one that had been stopped before, and tells one begun anew as new", () => {
    const before = [
      take("2026-01-01", "aspirin", "Aspirin"),
      take("2026-02-01", "aspirin", "Aspirin", "stopped"),
    ];
    expect(changes(...before)).toEqual([]);
    expect(changes(...before, take("2026-09-01", "aspirin", "Aspirin"))).toEqual([
      ["started", "Aspirin"],
    ]);
  });

  const stopped = [
    take("2020-01-01", "aspirin", "Aspirin 5 mg"),
    take("2021-01-01", "aspirin", "Aspirin 5 mg", "stopped"),
  ];

  it("does not tell a stop of years ago again when something else of the line is written", () => {
    const withReason = fact("2026-07-01", "medicine", {
      line: line.aspirin,
      status: "stopped",
      text: "Aspirin 5 mg",
      reason: "It made me bleed",
    });
    expect(changes(...stopped, withReason)).toEqual([]);
  });

  it("tells what was taken last of one that was begun anew and stopped again", () => {
    const again = [
      take("2026-07-01", "aspirin", "Aspirin 3 mg"),
      take("2026-08-01", "aspirin", "Aspirin 2 mg"),
      take("2026-09-01", "aspirin", "Aspirin 2 mg", "stopped"),
    ];
    expect(diffMedicines(fold(...stopped, ...again), seen)).toMatchObject([
      { kind: "stopped", before: { text: "Aspirin 2 mg" } },
    ]);
  });
});
