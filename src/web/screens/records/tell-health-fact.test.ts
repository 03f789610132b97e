import { expect, it } from "vitest";
import { lineFact } from "./lines/fact.test-support.ts";
import { tellHealthFact, type HealthFact } from "./tell-health-fact.ts";

const tell = (fact: HealthFact) => {
  const { title, brief } = tellHealthFact(fact, "en");
  return [title, ...brief].join(" · ");
};

it("tells a medicine with what a list needs, and each part with its label on its page", () => {
  const fact = lineFact("medicine", {
    status: "stopped",
    text: "Eliquis",
    dose: "5 mg",
    since: "2024-05",
    until: "2026-11-03",
    by: "self",
  });
  expect(tell(fact)).toBe("Eliquis · 5 mg · since May 2024 · last taken 3 November 2026");
  expect(tellHealthFact(fact, "en").details).toEqual([
    ["How much at a time", "5 mg"],
    ["Taken since", "May 2024"],
    ["Last taken", "3 November 2026"],
    ["Who chose it", "I did"],
  ]);
});

it("says of an allergy that it is none, or not known, and nothing where it is there", () => {
  expect(tell(lineFact("allergy", { about: "latex", answer: "yes" }))).toBe("Latex");
  expect(tell(lineFact("allergy", { about: "latex", answer: "no" }))).toBe("Latex · No");
  expect(tell(lineFact("allergy", { about: "latex", answer: "notSure" }))).toBe("Latex · Not sure");
});

it("says of a planned operation that it is planned", () => {
  const repair = { procedure: "surgicalRepair", valve: "mitral", on: "2027-01" } as const;
  expect(tell(lineFact("procedure", { ...repair, status: "planned" }))).toBe(
    "Valve repair in an operation · Planned · January 2027",
  );
});

it("says of a date that took place that it did, and of one called off that it was", () => {
  const visit = { purpose: "visit", on: "2026-11-03", time: "09:30" } as const;
  expect(tell(lineFact("appointment", { ...visit, status: "planned" }))).toBe(
    "Heart clinic · 3 November 2026, 09:30",
  );
  expect(tell(lineFact("appointment", { ...visit, status: "cancelled" }))).toBe(
    "Heart clinic · 3 November 2026, 09:30 · It was called off",
  );
});

const common = lineFact("visitQuestion", { text: "?", status: "open" });
const bare = (({ line: _line, text: _text, status: _status, kind: _kind, ...rest }) => rest)(
  common,
);

it.each<[HealthFact, string]>([
  [
    { ...bare, kind: "lab", test: "potassium", on: "2026-11-03", value: 4.6 },
    "Potassium · 4.6 mmol/L · 3 November 2026",
  ],
  [
    { ...bare, kind: "lab", test: "inr", on: "2026-11-03", value: 2.5 },
    "INR · 2.5 · 3 November 2026",
  ],
  [
    { ...bare, kind: "lab", test: "inr", on: "2026-11-03" },
    "INR · Done, number not known · 3 November 2026",
  ],
  [
    {
      ...bare,
      kind: "visitInstruction",
      what: "echo",
      plan: { every_mo: 6 },
      setBy: "Dr Lee",
      setOn: "2026-11-03",
    },
    "The next echo · Every 6 months · Dr Lee",
  ],
  [
    { ...bare, kind: "visitInstruction", what: "echo", setBy: "Dr Lee", setOn: "2026-11-03" },
    "The next echo · Taken back · Dr Lee",
  ],
  [
    { ...bare, kind: "clinicProphylaxis", answer: "no", setBy: "Dr Lee", setOn: "2026-11-03" },
    "Antibiotics before the dentist · No, not needed · Dr Lee",
  ],
  [
    { ...bare, kind: "clinicProphylaxis", setBy: "Dr Lee", setOn: "2026-11-03" },
    "Antibiotics before the dentist · Taken back · Dr Lee",
  ],
  [{ ...bare, kind: "otherAllergies", answer: "none" }, "None known"],
  [{ ...bare, kind: "otherAllergies", answer: "notSure" }, "Not sure"],
  [
    { ...bare, kind: "history", history: "chestRadiation", answer: "yes", since: "1999" },
    "Radiation to the chest · Yes · 1999",
  ],
])("%j", (fact, told) => {
  expect(tell(fact)).toBe(told);
});
