import { describe, expect, it } from "vitest";
import { echoOf, personWho, today, type Said } from "../person/person.test-support.ts";
import { decideCard, readCardAnswer } from "./decide-card.ts";
import { readCardFacts } from "./read-card-facts.ts";

const takes = (text: string, more: object = {}): Said => ({
  kind: "medicine",
  status: "taking",
  text,
  ...more,
});
const condition = (id: string, answer: string, more: object = {}): Said => ({
  kind: "condition",
  condition: id,
  answer,
  ...more,
});
const factsOf = (...said: Said[]) => readCardFacts(personWho(...said), today, "gumOrRootWork");

describe("blood thinners", () => {
  it.each<[string, Said[], string, string[]]>([
    ["nothing said", [], "notKnown", []],
    ["a list without one says nothing", [takes("bisoprolol")], "notKnown", []],
    [
      "a list without one, and the person says no",
      [takes("ramipril"), condition("bloodThinner", "no")],
      "no",
      [],
    ],
    ["a brand is told by its substance", [takes("Eliquis 5 mg 1-0-1")], "yes", ["apixaban"]],
    [
      "warfarin and aspirin",
      [takes("Coumadin"), takes("aspirin 100")],
      "yes",
      ["warfarin", "aspirin"],
    ],
    [
      "the list comes before a no",
      [takes("apixaban"), condition("bloodThinner", "no")],
      "yes",
      ["apixaban"],
    ],
    ["one that was stopped", [takes("apixaban", { status: "stopped" })], "notKnown", []],
    ["a name that may be one", [takes("old warfarin pills")], "perhaps", ["old warfarin pills"]],
    [
      "the same, confirmed to be another",
      [takes("old warfarin pills", { ingredients: ["ramipril"] })],
      "notKnown",
      [],
    ],
    [
      "said, by its name",
      [condition("bloodThinner", "yes", { detail: "Marcumar" })],
      "yes",
      ["Marcumar"],
    ],
    ["not sure", [condition("bloodThinner", "notSure")], "perhaps", []],
  ])("%s", (_what, said, answer, names) => {
    expect(factsOf(...said).bloodThinner).toEqual({ answer, names });
  });
});

describe("the grade of the latest study", () => {
  it.each<[string, Said[], object | undefined]>([
    ["no study", [], undefined],
    [
      "the letter's word",
      [echoOf("2026-05-03", {}, { grade: { word: "moderate" } })],
      { grade: "moderate", gradedBy: "letter", on: "2026-05-03", isBeforeProcedure: false },
    ],
    [
      "numbers on which both guidelines agree",
      [echoOf("2026-05-03", { effectiveOrificeArea: 45, regurgitantVolume: 70 })],
      { grade: "severe", gradedBy: "numbers", on: "2026-05-03", isBeforeProcedure: false },
    ],
    [
      "a study without anything to grade by",
      [echoOf("2026-05-03", { ejectionFraction: 60 })],
      { on: "2026-05-03", isBeforeProcedure: false },
    ],
    [
      "a clip after it",
      [
        echoOf("2026-05-03", {}, { grade: { word: "severe" } }),
        { kind: "procedure", procedure: "clip", status: "done", on: "2026-05" },
      ],
      { grade: "severe", gradedBy: "letter", on: "2026-05-03", isBeforeProcedure: true },
    ],
    [
      "a clip before it",
      [
        echoOf("2026-05-03", {}, { grade: { word: "mild" } }),
        { kind: "procedure", procedure: "clip", status: "done", on: "2026-04" },
      ],
      { grade: "mild", gradedBy: "letter", on: "2026-05-03", isBeforeProcedure: false },
    ],
    [
      "a clip that is only planned",
      [
        echoOf("2026-05-03", {}, { grade: { word: "severe" } }),
        { kind: "procedure", procedure: "clip", status: "planned", on: "2026-12" },
      ],
      { grade: "severe", gradedBy: "letter", on: "2026-05-03", isBeforeProcedure: false },
    ],
  ])("%s", (_what, said, leak) => {
    expect(factsOf(...said).leak).toEqual(leak);
  });
});

describe("allergies and implants", () => {
  it("an allergy somebody denied is none; one they are not sure of is told so", () => {
    const facts = factsOf(
      { kind: "allergy", about: "latex", answer: "no" },
      { kind: "allergy", about: "contrast", answer: "notSure" },
      { kind: "allergy", about: "penicillin", answer: "yes", reaction: "severe" },
    );
    expect(facts.allergies).toEqual([
      { about: "contrast", isPerhaps: true },
      { about: "penicillin", isPerhaps: false, reaction: "severe" },
    ]);
    expect(facts.prophylaxis.allergy).toBe("severe");
  });

  it("that there is no other is told with the older of its days, and never from silence", () => {
    const penicillin = { kind: "allergy", about: "penicillin", answer: "no" } as const;
    const none = { kind: "otherAllergies", answer: "none", written: "2026-05-01" } as const;
    expect(factsOf(penicillin).noOtherAllergy).toBeUndefined();
    expect(factsOf({ kind: "otherAllergies", answer: "notSure" }).noOtherAllergy).toBeUndefined();
    expect(factsOf(none).noOtherAllergy).toEqual({ saidBy: "person", on: "2026-05-01" });
    expect(factsOf(none, { ...penicillin, written: "2024-02-03" })).toMatchObject({
      noOtherAllergy: { on: "2024-02-03" },
      prophylaxis: { allergy: "none" },
    });
  });

  it("an allergy said later takes it away; one to penicillin stands beside it", () => {
    const none = { kind: "otherAllergies", answer: "none", written: "2026-05-01" } as const;
    const later = { kind: "allergy", answer: "notSure", written: "2026-06-01" } as const;
    expect(factsOf(none, { ...later, about: "latex" }).noOtherAllergy).toBeUndefined();
    expect(factsOf(none, { ...later, about: "penicillin" }).noOtherAllergy).toBeDefined();
  });

  it("an implant is told with maker and model; what was said in words only where none is entered", () => {
    const facts = factsOf(
      {
        kind: "implant",
        implant: "clip",
        status: "there",
        maker: "Abbott",
        model: "NT",
        mri: "3 T",
      },
      { kind: "implant", implant: "pacemaker", status: "removed" },
      condition("valveClip", "yes"),
      condition("mechanicalValve", "notSure"),
    );
    expect(facts.implants).toEqual([
      { implant: "clip", isPerhaps: false, model: "Abbott NT", mri: "3 T" },
      { implant: "mechanicalValve", isPerhaps: true },
    ]);
  });
});

describe("what is in the body though it was not entered as an implant", () => {
  const operation = { kind: "procedure", procedure: "tissueValve", status: "done" } as const;
  const removed = { kind: "implant", implant: "tissueValve", status: "removed" } as const;
  const surgical = (answer: "yes" | "no" | "notSure") =>
    ({ kind: "history", history: "surgicalValve", answer }) as const;

  it.each([
    [
      "an operation that was done",
      [{ ...operation, valve: "mitral", on: "2024-03" }],
      [{ implant: "tissueValve", isPerhaps: false, valve: "mitral", on: "2024-03" }],
    ],
    ["an operation that is planned", [{ ...operation, status: "planned" }], []],
    [
      "an operation, and one such valve taken out",
      [operation, removed],
      [{ implant: "tissueValve", isPerhaps: true }],
    ],
    [
      "an operation and its implant",
      [operation, { kind: "implant", implant: "tissueValve", status: "there", model: "T" }],
      [{ implant: "tissueValve", isPerhaps: false, model: "T" }],
    ],
    [
      "an artificial valve of an unknown kind",
      [surgical("yes")],
      [{ implant: "artificialValve", isPerhaps: false }],
    ],
    ["perhaps one", [surgical("notSure")], [{ implant: "artificialValve", isPerhaps: true }]],
    ["none", [surgical("no")], []],
    [
      "one of a known kind",
      [surgical("yes"), operation],
      [{ implant: "tissueValve", isPerhaps: false }],
    ],
    [
      "a ring of a repair",
      [{ kind: "history", history: "repairMaterial", answer: "yes" }],
      [{ implant: "repairRing", isPerhaps: false }],
    ],
    [
      "two such operations and a clip told in two places",
      [
        operation,
        { ...operation, valve: "aortic" },
        { kind: "history", history: "clip", answer: "notSure" },
        condition("valveClip", "yes"),
      ],
      [
        { implant: "tissueValve", isPerhaps: false },
        { implant: "tissueValve", isPerhaps: false, valve: "aortic" },
        { implant: "clip", isPerhaps: false },
      ],
    ],
  ] satisfies readonly [string, Parameters<typeof factsOf>, unknown][])(
    "%s",
    (_what, said, implants) => {
      expect(factsOf(...said).implants).toEqual(implants);
    },
  );
});

describe("decideCard", () => {
  it("names all that is missing of somebody who said nothing", () => {
    expect(decideCard(factsOf()).missing).toEqual([
      "heartHistory",
      "penicillinAllergy",
      "bloodThinner",
      "leakGrade",
      "country",
      "name",
      "birthYear",
      "clinicPhone",
    ]);
  });

  it("a card ends with the edition of the rules, as that is less than a year away", () => {
    expect(decideCard(factsOf())).toMatchObject({
      madeOn: today,
      validUntil: "2027-11-22",
      endsBy: "ruleset",
    });
  });
});

describe("readCardAnswer", () => {
  const card = { madeOn: "2026-11-26", validUntil: "2027-11-22" };

  it.each([
    ["no", "2027-11-22", { kind: "no", isOutOfDate: false }],
    ["no", "2027-11-23", { kind: "ask", isOutOfDate: true, rule: "CARD-2" }],
    ["no", "2026-11-25", { kind: "ask", isOutOfDate: true, rule: "CARD-2" }],
    ["yes", "2027-11-23", { kind: "yes", isOutOfDate: true }],
    ["ask", "2027-11-23", { kind: "ask", isOutOfDate: true }],
  ] as const)("%s on %s", (kind, day, answer) => {
    expect(readCardAnswer({ ...card, kind }, day)).toEqual(answer);
  });
});
