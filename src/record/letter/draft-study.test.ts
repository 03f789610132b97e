import { expect, test } from "vitest";
import { parseFact } from "../parse-fact.ts";
import { changeNumber } from "./change-draft.ts";
import type { EchoDraft } from "./echo-draft.ts";
import { draftStudy } from "./draft-study.ts";
import { finishDraft, type EchoFields } from "./finish-draft.ts";
import { loadLetters } from "./letter-fixture.test-support.ts";
import { readLetter } from "./read-letter.ts";

const today = "2026-11-26";

function draft(text: string): EchoDraft {
  const reading = readLetter(text, today);
  if (reading.kind === "refused") throw new TypeError("Cannot draft a letter that is not read");
  return draftStudy(reading, today);
}

function fieldsOf(one: EchoDraft): EchoFields {
  const finished = finishDraft(one, today);
  if (!finished.ok) throw new TypeError(`Not finished: ${JSON.stringify(finished.faults)}`);
  return finished.fields;
}

test("a clear letter is a study with the day, the grade and each number in the letter's unit", () => {
  const fields = fieldsOf(
    draft("Date of study: 2026-11-12. TTE. Severe mitral regurgitation. EROA 0.42 cm2. LVEF 62 %."),
  );
  expect(fields).toEqual({
    source: "letter",
    on: "2026-11-12",
    method: "transthoracic",
    mechanism: "notKnown",
    grade: { word: "severe", quote: "Severe mitral regurgitation" },
    values: [
      { measure: "effectiveOrificeArea", value: 0.42, unit: "cm2", quote: "EROA 0.42 cm2" },
      { measure: "ejectionFraction", value: 62, unit: "%", quote: "LVEF 62 %" },
    ],
    signs: [],
  });
});

const letters = loadLetters();

test.each(letters.map(({ name, text }) => [name, text]))(
  "%s: nothing that asks is taken, nothing earlier or left out is on offer",
  (_name, text) => {
    const reading = readLetter(text, today);
    if (reading.kind === "refused") return;
    const made = draftStudy(reading, today);
    const sure = reading.values.filter(({ use }) => use === "current");
    const offered = reading.values.filter(({ use }) => use === "current" || use === "asks");
    const taken = made.numbers.filter(({ isTaken }) => isTaken);
    expect(taken.map(({ quote }) => quote)).toEqual(sure.map(({ quote }) => quote.text));
    expect(made.numbers).toHaveLength(offered.length);
    expect(taken.filter(({ doubts }) => doubts.length > 0)).toEqual([]);
    expect(made.signs.filter(({ isTaken, doubts }) => isTaken && doubts.length > 0)).toEqual([]);
  },
);

test.each(letters.map(({ name, text }) => [name, text]))(
  "%s: what is taken passes the door, and is the number the reader stored",
  (_name, text) => {
    const reading = readLetter(text, today);
    if (reading.kind === "refused") return;
    const finished = finishDraft(settled(draftStudy(reading, today)), today);
    if (!finished.ok) {
      expect(finished.faults).toEqual([{ at: "all", code: "nothingTaken" }]);
      return;
    }
    const parsed = parseFact({ ...someFact, ...finished.fields });
    expect(parsed).toMatchObject({ ok: true });
  },
);

/** The day and the grade left out by the person, where the letter leaves them open. */
function settled(made: EchoDraft): EchoDraft {
  const { day, grade } = made;
  return {
    ...made,
    day: day.chosen === undefined ? { ...day, isLeftOut: true } : day,
    grade: grade.chosen === undefined ? { ...grade, isLeftOut: true } : grade,
  };
}

const someFact = {
  id: "01920000-0000-7000-8000-000000000001",
  person: "01920000-0000-7000-8000-000000000002",
  device: "01920000-0000-7000-8000-000000000003",
  kind: "echo",
  madeBy: "self",
  at: { instant: "2026-11-26T09:00:00.000Z", zone: "UTC", offset_min: 0 },
};

test("a letter about another valve gives nothing", () => {
  const made = draft("Severe aortic stenosis. AVA 0.8 cm2. Mean gradient 45 mmHg. 12 Nov 2026.");
  expect(made.numbers).toEqual([]);
  expect(made.grade).toEqual({ offers: [] });
  const finished = finishDraft(settled(made), today);
  expect(finished).toEqual({ ok: false, faults: [{ at: "all", code: "nothingTaken" }] });
});

test("two grades in one letter are both on offer, and none is taken", () => {
  const made = draft("12 Nov 2026. Moderate mitral regurgitation. Severe mitral regurgitation.");
  expect(made.grade.offers.map(({ value }) => value)).toEqual(["moderate", "severe"]);
  expect(made.grade.chosen).toBeUndefined();
  const finished = finishDraft(made, today);
  expect(finished).toEqual({ ok: false, faults: [{ at: "grade", code: "open" }] });
});

test("a word on a scale that is not said is on offer in each of its readings", () => {
  const made = draft("Mitralinsuffizienz Grad III. LVEF 52 %. Echo vom 12.11.2026");
  expect(made.grade.offers.length).toBeGreaterThan(1);
  expect(made.grade.chosen).toBeUndefined();
});

test("numbers that contradict one another are not taken, and each says why", () => {
  const made = draft("12 Nov 2026. Severe MR. LVESD 60 mm, LVEDD 50 mm.");
  expect(made.numbers.map(({ isTaken }) => isTaken)).toEqual([false, false]);
  expect(made.numbers.flatMap(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
    "contradiction",
    "contradiction",
  ]);
});

test("a hole of 40 cm2 is not taken, and is refused when a person takes it as it stands", () => {
  const made = draft("12 Nov 2026. Severe MR. EROA 40 cm2.");
  expect(made.numbers).toMatchObject([{ text: "40", unit: "cm2", isTaken: false }]);
  const taken = finishDraft(changeNumber(made, 0, { isTaken: true }), today);
  expect(taken).toEqual({ ok: false, faults: [{ at: "number", place: 0, code: "impossible" }] });
  const mended = changeNumber(made, 0, { isTaken: true, unit: "mm2" });
  expect(fieldsOf(mended).values).toEqual([
    { measure: "effectiveOrificeArea", value: 40, unit: "mm2", quote: "EROA 40 cm2" },
  ]);
});

test("a day that has not come yet is not on offer", () => {
  const made = draft("Study date 2027-03-01. Moderate MR. EROA 0.25 cm2.");
  expect(made.day).toEqual({ offers: [] });
  expect(finishDraft(made, today)).toEqual({ ok: false, faults: [{ at: "day", code: "open" }] });
});

test.each([
  ["05/06/2026", ["2026-06-05", "2026-05-06"]],
  ["12/11/2026", ["2026-11-12"]],
])("the day %s could be two: what has come is on offer, and none is taken", (written, days) => {
  const made = draft(`Date of study: ${written}. Moderate MR.`);
  expect(made.day.offers.map(({ value }) => value)).toEqual(days);
  expect(made.day.chosen).toBeUndefined();
});

test("of two values of one thing neither is taken, and taking one lets go of the other", () => {
  const made = draft("12 Nov 2026. Severe MR. EROA 0.42 cm2. Later again: EROA 0.35 cm2.");
  expect(made.numbers.map(({ isTaken }) => isTaken)).toEqual([false, false]);
  const first = changeNumber(made, 0, { isTaken: true });
  const second = changeNumber(first, 1, { isTaken: true });
  expect(second.numbers.map(({ isTaken }) => isTaken)).toEqual([false, true]);
});

test("a range and a limit leave the field empty for the person", () => {
  const made = draft("12 Nov 2026. Severe MR. LVEF 55-60 %. RVol > 60 mL.");
  expect(made.numbers.map(({ text, isTaken }) => [text, isTaken])).toEqual([
    ["", false],
    ["", false],
  ]);
});

test("only whether the leak is primary or not is never guessed from a sign", () => {
  const made = draft("12 Nov 2026. Functional mitral regurgitation, severe.");
  expect(made.mechanism.chosen).toBeUndefined();
  expect(fieldsOf(made).mechanism).toBe("notKnown");
});
