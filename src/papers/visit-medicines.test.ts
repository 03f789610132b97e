import { describe, expect, it } from "vitest";
import { inZurich, personWho, seenOn, today, type Said } from "./sheets.test-support.ts";
import { mostMedicines_letters } from "./visit-medicines.ts";
import { makeVisitSheet } from "./visit-sheet.ts";

const medicine = (at: number, written: string, more: object = {}): Said => ({
  kind: "medicine",
  status: "taking",
  text: `medicine-${at}`,
  dose: "5 mg",
  written,
  ...more,
});
const list = (count: number, written: string, more: object = {}): Said[] =>
  Array.from({ length: count }, (_none, at) => medicine(at, written, more));
const note = "as it is written on the plan of the clinic; ".repeat(4);

function tell(...said: readonly Said[]): readonly string[] {
  const sheet = makeVisitSheet(personWho(...said), today, inZurich);
  return sheet.sections.find(({ id }) => id === "medicines")?.lines ?? [];
}
const inApp = "There is no room for each dose here. They are in the app, in your health record.";
const letters = (lines: readonly string[]): number => lines.join("").length;

describe("thirty medicines on one page", () => {
  const before = "2026-05-01";
  const visit = seenOn("2026-06-01");

  it("with short doses stand in full", () => {
    const lines = tell(...list(30, before), visit);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("medicine-29, 5 mg");
    expect(letters(lines)).toBeLessThanOrEqual(mostMedicines_letters);
  });

  it("with long notes: what changed in full, the others by name, and where the doses are", () => {
    const lines = tell(
      ...list(29, before, { schedule: note }),
      visit,
      medicine(29, "2026-07-01", { dose: "1 mg" }),
    );
    expect(lines[0]).toBe("New: medicine-29, 1 mg");
    expect(lines[1]).toContain("medicine-0; medicine-1; ");
    expect(lines[1]).toContain("medicine-28");
    expect(lines[2]).toBe(inApp);
    expect(letters(lines)).toBeLessThanOrEqual(mostMedicines_letters);
  });

  it("all new, with long names and notes: names alone, each told", () => {
    const long = { text: undefined, schedule: note };
    const said = list(30, "2026-07-01", long).map((one, at): Said => ({
      ...one,
      text: `name ${at} ${"x".repeat(180)}`,
    }));
    const lines = tell(medicine(99, before), visit, ...said);
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      "New",
      "As before",
      "There is no room for each dose here. They are in the app, in your health record.",
    ]);
    for (let at = 0; at < 30; at += 1) expect(lines[0]).toContain(`name ${at} x`);
    expect(letters(lines)).toBeLessThanOrEqual(mostMedicines_letters);
  });

  it("more than there is room for are counted", () => {
    const said = list(60, before, { dose: note });
    const longNames = said.map((one, at): Said => ({ ...one, text: `name ${at} ${note}` }));
    expect(tell(...said, visit)[0]).toContain("medicine-59");
    const lines = tell(...longNames, visit);
    expect(lines.slice(1)).toEqual(["24 more are in the app.", inApp]);
    expect(lines[0]).toContain("name 35 as");
    expect(lines[0]).not.toContain("name 36 as");
  });

  it("a long question ends where there is room, and says where it goes on", () => {
    const sheet = makeVisitSheet(
      personWho({ kind: "visitQuestion", of: "p", status: "open", text: note.repeat(9) }),
      today,
      inZurich,
    );
    const { lines } = sheet.sections.find(({ id }) => id === "questions")!;
    expect(lines[0]).toMatch(/…$/u);
    expect(lines[0]!.length).toBeLessThanOrEqual(220);
    expect(lines[1]).toBe("A question that ends in … goes on in the app.");
  });
});
