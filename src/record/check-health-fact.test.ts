import { describe, expect, it } from "vitest";
import { describeIssue } from "./issue.ts";
import { parseFact } from "./parse-fact.ts";

const frame = {
  id: "01900000-0000-7000-8000-000000000001",
  person: "01900000-0000-7000-8000-0000000000aa",
  device: "01900000-0000-7000-8000-0000000000bb",
  madeBy: "self",
  at: { instant: "2026-11-22T08:00:00Z", zone: "Europe/Zurich", offset_min: 60 },
};
const line = "01900000-0000-7000-8000-0000000000cc";
const echo = {
  ...frame,
  kind: "echo",
  on: "2026-11-20",
  source: "letter",
  method: "transthoracic",
  values: [{ measure: "effectiveOrificeArea", value: 0.25, unit: "cm2", quote: "EROA 0.25 cm²" }],
  signs: [{ sign: "prolapse", isThere: true, quote: "prolapse of P2" }],
  grade: { word: "moderate", quote: "moderate MR" },
  mechanism: "primary",
};
const medicine = { ...frame, kind: "medicine", line, status: "taking", text: "Ramipril 5 mg" };
const allergy = { ...frame, kind: "allergy", line, about: "penicillin", answer: "yes" };
const history = { ...frame, kind: "history", history: "previousEndocarditis", answer: "no" };
const procedure = { ...frame, kind: "procedure", line, procedure: "clip", status: "done" };
const implant = { ...frame, kind: "implant", line, implant: "repairRing", status: "there" };
const date = { ...frame, kind: "appointment", line, purpose: "echo", status: "planned" };
const rule = { ...frame, setBy: "Dr Lee", setOn: "2026-10-01" };
const lab = { ...frame, kind: "lab", test: "potassium", on: "2026-11-01" };
const word = { ...rule, kind: "teamWord", about: "surgicalRisk", answer: "high" };
const stay = { ...word, about: "heartFailureStayLastYear", answer: "yes", on: "2026-05" };
const chance = { ...rule, kind: "teamWord", about: "repairSuccess", value: 95 };
const drive = { ...rule, kind: "teamWord", about: "driving", on: "2027-01-10" };
const question = { ...frame, kind: "visitQuestion", line, status: "open", text: "May I ski?" };

describe("the door of health facts", () => {
  it.each([
    ["an echo letter", echo],
    ["an echo without a day", { ...echo, on: undefined }],
    ["a medicine since a month", { ...medicine, since: "2026-02", ingredients: ["ramipril"] }],
    ["a stopped medicine", { ...medicine, status: "stopped", since: "2025", until: "2025-03" }],
    ["an allergy", { ...allergy, reaction: "severe", text: "Amoxicillin" }],
    ["no allergy", { ...allergy, answer: "no" }],
    ["an illness had", { ...history, answer: "yes", since: "1999" }],
    ["a procedure of a year", { ...procedure, on: "2024", valve: "mitral" }],
    ["a procedure planned ahead", { ...procedure, status: "planned", on: "2027-01-15" }],
    ["an implant", { ...implant, on: "2024-03-02", model: "Ring 32" }],
    ["an appointment ahead", { ...date, on: "2027-03-01", time: "09:30" }],
    [
      "an interval of the clinic",
      { ...rule, kind: "visitInstruction", what: "echo", plan: { every_mo: 6 } },
    ],
    [
      "a day of the clinic",
      { ...rule, kind: "visitInstruction", what: "visit", plan: { dueOn: "2027-01-01" } },
    ],
    ["an instruction taken back", { ...rule, kind: "visitInstruction", what: "visit" }],
    ["the clinic on antibiotics", { ...rule, kind: "clinicProphylaxis", answer: "yes" }],
    ["a risk the team named", word],
    ["a risk that rules surgery out", { ...word, answer: "inoperable" }],
    [
      "what the person does not know",
      { ...frame, kind: "teamWord", about: "coronary", answer: "notSure" },
    ],
    ["a stay in hospital of a month", stay],
    ["no stay", { ...stay, answer: "no", on: undefined }],
    ["a number of the centre", chance],
    ["a day from which to drive, ahead", drive],
    ["a blood test", { ...lab, value: 4.6 }],
    ["a blood test without its number", lab],
    ["what everyday life lets one do", { ...frame, kind: "everyday", limit: "hardEffort" }],
    ["a question", question],
  ])("takes %s as it is", (_what, input) => {
    const clean = JSON.parse(JSON.stringify(input)) as unknown;
    expect(parseFact(clean)).toEqual({ ok: true, value: clean });
  });

  const value = (measure: string, amount: number, unit: string, more = {}) => ({
    ...echo,
    values: [{ measure, value: amount, unit, ...more }],
  });

  it.each<[string, unknown, RegExp]>([
    // The trap of this house: 40 cm² is a hundred times 0.40 cm².
    [
      "an orifice of 40 cm2",
      value("effectiveOrificeArea", 40, "cm2"),
      /values\[0\].value: expected 0 to 200 mm2, found "?40 cm2/u,
    ],
    [
      "an ejection fraction in mm",
      value("ejectionFraction", 60, "mm"),
      /values\[0\].unit: expected "%", found mm/u,
    ],
    ["an unlikely orifice", value("effectiveOrificeArea", 1.3, "cm2"), /"confirmed": true/u],
    ["a study of tomorrow", { ...echo, on: "2026-11-23" }, /on: expected a day up to 2026-11-22/u],
    [
      "one value twice",
      { ...echo, values: [...echo.values, ...echo.values] },
      /each at most once, found effectiveOrificeArea/u,
    ],
    [
      "one sign both ways",
      { ...echo, signs: [...echo.signs, { sign: "prolapse", isThere: false }] },
      /each at most once, found prolapse/u,
    ],
    [
      "a medicine taken that was stopped",
      { ...medicine, until: "2026-01" },
      /until: expected nothing while/u,
    ],
    [
      "a medicine stopped before it began",
      { ...medicine, status: "stopped", since: "2026-03", until: "2026-02-27" },
      /until: expected not before 2026-03/u,
    ],
    ["a medicine since next year", { ...medicine, since: "2027" }, /since: expected a day up to/u],
    ["an illness since next month", { ...history, since: "2026-12" }, /since/u],
    ["a procedure done tomorrow", { ...procedure, on: "2026-11-23" }, /on: expected a day up to/u],
    ["an appointment that was done tomorrow", { ...date, status: "done", on: "2026-11-23" }, /on/u],
    ["an implant of 30 February", { ...implant, on: "2024-02-30" }, /on/u],
    ["month 13", { ...implant, on: "2024-13" }, /on/u],
    ["a potassium of 46", { ...lab, value: 46 }, /value: expected 1 to 12 mmol\/L, found 46/u],
    [
      "an instruction of next year",
      { ...rule, kind: "clinicProphylaxis", answer: "no", setOn: "2027-01-01" },
      /setOn/u,
    ],
    [
      "an interval of no months",
      { ...rule, kind: "visitInstruction", what: "echo", plan: { every_mo: 0 } },
      /plan/u,
    ],
    [
      "a risk nobody can have",
      { ...word, answer: "yes" },
      /answer: expected "low", "intermediate"/u,
    ],
    ["a word nobody said", { ...word, setBy: undefined }, /setBy: expected who said it/u],
    ["a word of no day", { ...word, setOn: undefined }, /setOn/u],
    ["a word of tomorrow", { ...word, setOn: "2026-11-23" }, /setOn: expected a day up to/u],
    ["a word without an answer", { ...word, answer: undefined }, /answer/u],
    ["a risk with a number", { ...word, value: 3 }, /value: expected nothing/u],
    ["a risk with a day", { ...word, on: "2026-05" }, /on: expected nothing/u],
    ["a not-sure with a number", { ...chance, answer: "notSure" }, /value: expected nothing/u],
    ["a stay of no day", { ...stay, on: undefined }, /on: expected when the stay ended/u],
    ["a stay of next month", { ...stay, on: "2026-12" }, /on: expected a day up to/u],
    ["no stay with a day", { ...stay, answer: "no" }, /on: expected nothing/u],
    ["a chance of 101 %", { ...chance, value: 101 }, /value: expected 0 to 100 %/u],
    ["a chance without its number", { ...chance, value: undefined }, /value/u],
    ["a chance of a yes", { ...chance, answer: "yes" }, /answer: expected nothing/u],
    ["a month from which to drive", { ...drive, on: "2027-01" }, /on: expected a whole day/u],
    ["an unknown thing", { ...word, about: "luck" }, /about/u],
    ["a time of 24:10", { ...date, on: "2027-01-01", time: "24:10" }, /time/u],
  ])("refuses %s", (_what, input, says) => {
    const parsed = parseFact(JSON.parse(JSON.stringify(input)));
    expect(parsed.ok ? "" : parsed.issues.map(describeIssue).join("\n")).toMatch(says);
  });

  it.each([
    [
      "an unlikely value that was confirmed",
      value("effectiveOrificeArea", 1.3, "cm2", { confirmed: true }),
    ],
    ["a study of today", { ...echo, on: "2026-11-22" }],
    ["a medicine since this month", { ...medicine, since: "2026-11" }],
    ["a potassium at its bound", { ...lab, value: 12 }],
    ["a chance of 100 %", { ...chance, value: 100 }],
    ["a word of today", { ...word, setOn: "2026-11-22" }],
  ])("takes %s", (_what, input) => {
    expect(parseFact(input).ok).toBe(true);
  });
});
