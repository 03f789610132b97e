import { personWho, today, type Said } from "#care/person/person.test-support.ts";
import type { Person } from "#care/person/person.ts";
import { addDays } from "#units/calendar-day.ts";
import type { WordsContext } from "#words/words-context.ts";

export const inZurich: WordsContext = {
  language: "en",
  units: { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" },
  country: "CH",
  clinicName: "the valve clinic",
  clinicPhone: "555 0142",
  zone: "Europe/Zurich",
};

export const weighed = (written: string, value: number): Said => ({
  kind: "reading",
  measure: "weight",
  value,
  unit: "kg",
  source: { kind: "typed" },
  written,
});
export const pressed = (written: string, systolic: number, diastolic: number): Said => ({
  kind: "reading",
  measure: "bloodPressure",
  systolic,
  diastolic,
  unit: "mm[Hg]",
  source: { kind: "typed" },
  written,
});
export const felt = (written: string, feeling: string, ...present: string[]): Said => ({
  kind: "checkIn",
  feeling,
  present,
  asked: present,
  written,
});
export const seenOn = (on: string): Said => ({
  kind: "appointment",
  purpose: "visit",
  status: "done",
  on,
  written: on,
});

/** Somebody with something in every part of a visit sheet. */
export function fullPerson(): Person {
  const days = Array.from({ length: 20 }, (_none, at) => addDays("2026-10-20", at));
  return personWho(
    { kind: "profile", name: "Rosa Keller", birthYear: 1958, country: "CH", written: "2026-01-01" },
    { kind: "everyday", limit: "everything", written: "2026-05-01" },
    {
      kind: "medicine",
      of: "a",
      status: "taking",
      text: "bisoprolol",
      dose: "2.5 mg",
      written: "2026-05-01",
    },
    {
      kind: "medicine",
      of: "b",
      status: "taking",
      text: "ramipril",
      dose: "5 mg",
      written: "2026-05-01",
    },
    { kind: "medicine", of: "c", status: "taking", text: "aspirin", written: "2026-05-01" },
    seenOn("2026-06-01"),
    {
      kind: "medicine",
      of: "b",
      status: "taking",
      text: "ramipril",
      dose: "10 mg",
      written: "2026-07-01",
    },
    { kind: "medicine", of: "c", status: "stopped", text: "aspirin", written: "2026-07-01" },
    {
      kind: "medicine",
      of: "d",
      status: "taking",
      text: "Eliquis",
      dose: "5 mg",
      written: "2026-07-01",
    },
    ...days.map((day, at) => weighed(day, 71 + (at % 5) / 2)),
    ...days.map((day, at) => pressed(day, 120 + at, 70 + (at % 4))),
    felt("2026-10-20", "usual"),
    felt("2026-10-21", "usual"),
    felt("2026-10-22", "bitWorse", "moreBreathless", "moreSwelling"),
    felt("2026-10-23", "bitWorse", "moreBreathless"),
    { kind: "everyday", limit: "hardEffort", written: "2026-10-24" },
    {
      kind: "echo",
      on: "2026-05-03",
      source: "letter",
      method: "transthoracic",
      values: [{ measure: "ejectionFraction", value: 61, unit: "%" }],
      signs: [],
      grade: { word: "moderate" },
      mechanism: "primary",
      written: "2026-06-02",
    },
    { kind: "visitQuestion", of: "p", status: "open", text: "May I swim?" },
    { kind: "visitQuestion", of: "q", status: "open", text: "Is my leak worse?" },
    { kind: "visitQuestion", of: "r", status: "open", text: "Do I need the water pill?" },
    { kind: "visitQuestion", of: "s", status: "open", text: "When is the next scan?" },
    {
      kind: "lessonAnswer",
      lesson: "whatIsALeak",
      question: "whereItGoes",
      choice: "body",
      right: "up",
    },
    {
      kind: "appointment",
      of: "v",
      purpose: "visit",
      status: "planned",
      on: "2026-12-03",
      with: "Dr Lee",
    },
  );
}

export { personWho, today, type Said };
