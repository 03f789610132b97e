import { expect, it } from "vitest";
import { foldChart, type Chart } from "#record/fold-chart.ts";
import type { Fact } from "#record/fact.ts";
import { parseFact } from "#record/parse-fact.ts";
import type { WordsContext } from "#words/words-context.ts";
import { makeDueLine } from "./due-on-today.ts";

const today = "2026-11-26";
const context: WordsContext = {
  language: "en",
  zone: "UTC",
  units: { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" },
};

/** What a clinic laid down on some day: the next scan on another. */
function clinicSays(dueOn: string, what: "echo" | "visit" = "echo"): Fact {
  const parsed = parseFact({
    id: `01920000-0000-7000-8000-00000000000${what === "echo" ? 1 : 4}`,
    person: "01920000-0000-7000-8000-000000000002",
    device: "01920000-0000-7000-8000-000000000003",
    kind: "visitInstruction",
    at: { instant: "2026-11-20T09:00:00Z", zone: "UTC", offset_min: 0 },
    madeBy: "self",
    what,
    plan: { dueOn },
    setBy: "Dr Lee",
    setOn: "2026-11-13",
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return parsed.value;
}

const told = (chart: Chart) => makeDueLine(chart, today, context);

it("nothing to plan from is said to be not known, and never nothing", () => {
  expect(told(foldChart([])).columns).toEqual(["Next heart scan", "not known yet"]);
});

it("what is late is a sentence with whom to call", () => {
  const line = told(foldChart([clinicSays("2026-11-14")]));
  expect(line.text).toBe("Heart scan: late. Call your clinic.");
  expect(line.columns).toBeUndefined();
});

const both = [clinicSays("2027-01-15"), clinicSays("2027-03-10", "visit")];

it("what is not due yet stands in two columns", () => {
  expect(told(foldChart(both)).columns).toEqual(["Next heart scan", "due on 15 January 2027"]);
});

it("an entry that could not be read: what is late stays, and no date reassures", () => {
  expect(told(foldChart([clinicSays("2026-11-14")], 1)).text).toBe(
    "Heart scan: late. Call your clinic.",
  );
  expect(told(foldChart(both, 1)).columns).toEqual(["Next heart scan", "we cannot tell"]);
});
