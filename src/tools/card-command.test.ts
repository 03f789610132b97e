import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { cardImplants } from "#care/card/card-facts.ts";
import { answerCard, type CardAnswerDocument } from "./card/answer-card.ts";
import { answerCardText } from "./card/answer-card-text.ts";
import { answerCardFromIps, type CardFromIps } from "./card/card-from-ips.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const read = (name: string): string => readFileSync(join(formats, "examples", name), "utf8");
const on = "2026-11-26";

function answer(input: object): CardAnswerDocument {
  const answered = answerCard(input);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.value;
}

/** Facts as a diary keeps them. */
function factsWho(...said: readonly object[]): object[] {
  const uuid = (place: number): string =>
    `01999999-0000-7000-8000-${String(place).padStart(12, "0")}`;
  return said.map((fields, place) => ({
    id: uuid(place),
    person: uuid(999),
    device: uuid(999),
    madeBy: "self",
    at: { instant: "2026-11-25T08:00:00Z", zone: "Etc/UTC", offset_min: 0 },
    ...fields,
  }));
}
const line = "01999999-0000-7000-8000-aaaaaaaaaaaa";

const taken = (text: string): object => ({
  resourceType: "MedicationStatement",
  status: "active",
  medicationCodeableConcept: { text },
});

describe("card --json", () => {
  it("answers card.json as documented", () => {
    const run = runCli(["card", "--json", "-"], read("card.json"));
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const { card, code, ...told } = run.document as CardAnswerDocument;
    const documented = JSON.parse(read("card.answer.json")) as CardAnswerDocument;
    const { card: documentedCard, code: documentedCode, ...documentedRest } = documented;
    expect(told).toEqual(documentedRest);
    // The words may be improved without a new format; what they are made of may not.
    expect(Object.keys(card).sort()).toEqual(Object.keys(documentedCard).sort());
    expect(Object.keys(code).sort()).toEqual(Object.keys(documentedCode).sort());
    expect(readFileSync(join(formats, "card.md"), "utf8")).toContain(read("card.json"));
  });

  it("names every implant on its page", () => {
    const page = readFileSync(join(formats, "card.md"), "utf8");
    for (const name of cardImplants) expect(page).toContain(`\`${name}\``);
  });

  it("takes what was left out as not known", () => {
    const { card, decision } = answer({ on });
    expect([card.kind, decision.prophylaxis.procedure]).toEqual(["ask", "gumOrRootWork"]);
    expect(decision.missing).toContain("bloodThinner");
  });

  it("finds blood thinners by name, and lets them stand before a no", () => {
    const { card } = answer({ on, medicines: ["Eliquis 5 mg"], bloodThinner: "no" });
    expect(card.rows.find(({ id }) => id === "bloodThinner")?.lines).toEqual([
      "apixaban, do not stop without asking",
    ]);
  });

  it("says that no allergy is known from a situation and from facts alike", () => {
    const rowOf = (input: object) =>
      answer(input).card.rows.find(({ id }) => id === "allergy")?.lines;
    const told = ["No allergy known, by their own word (25 November 2026)"];
    expect(rowOf({ on, allergy: "none", noOtherAllergyOn: "2026-11-25" })).toEqual(told);
    const facts = factsWho(
      { kind: "allergy", line, about: "penicillin", answer: "no" },
      { kind: "otherAllergies", answer: "none" },
    );
    expect(rowOf({ on, facts })).toEqual(told);
  });

  it("makes the same card from a diary's facts", () => {
    const facts = factsWho(
      { kind: "profile", name: "Rosa Keller", birthYear: 1958, country: "CH" },
      { kind: "medicine", line, status: "taking", text: "apixaban" },
      { kind: "implant", line, implant: "clip", status: "there", valve: "mitral" },
    );
    const { card, code } = answer({ on, facts });
    expect(card.rows.map(({ lines }) => lines[0])).toEqual([
      "Rosa Keller, born 1958",
      "Mitral regurgitation, grade not known",
      "apixaban, do not stop without asking",
      "Penicillin: NOT KNOWN, ask",
      "Clip, mitral",
      "Heart clinic, number not entered",
    ]);
    expect(card.kind).toBe("consider");
    expect(code.text).toContain("IMPLANT: Clip, mitral");
  });
});

describe("card --json refuses with path, expected and found", () => {
  it.each<[string, object, string, string]>([
    ["no day", {}, "on", "missing"],
    ["a day that is none", { on: "2026-02-30" }, "on", "notATime"],
    ["a misspelt key", { on, alergies: [] }, "alergies", "unknownKey"],
    [
      "an implant that is none",
      { on, implants: [{ implant: "stent" }] },
      "implants[0].implant",
      "unknownValue",
    ],
    ["a study of tomorrow", { on, leak: { on: "2026-11-27" } }, "leak.on", "contradiction"],
    [
      "no other allergy, said tomorrow",
      { on, noOtherAllergyOn: "2026-11-27" },
      "noOtherAllergyOn",
      "contradiction",
    ],
    [
      "an allergy, and that there is none",
      {
        on,
        noOtherAllergyOn: on,
        allergies: [{ about: "penicillin" }, { about: "latex", isPerhaps: true }],
      },
      "noOtherAllergyOn",
      "contradiction",
    ],
    [
      "a clinic that decides later",
      { on, clinic: { answer: "no", decidedBy: "Dr Lee", decidedOn: "2026-12-01" } },
      "clinic.decidedOn",
      "contradiction",
    ],
    ["a fact that is none", { on, facts: [{ kind: "tooth" }] }, "facts[0].kind", "unknownValue"],
    ["facts and a situation at once", { on, facts: [], allergy: "none" }, "allergy", "unknownKey"],
  ])("%s", (_what, input, path, code) => {
    const answered = answerCard(input);
    expect(answered.ok ? [] : answered.issues[0]).toMatchObject({ path, code });
  });

  it("a fact of tomorrow", () => {
    const facts = factsWho({ kind: "medicine", line, status: "taking", text: "x" });
    const answered = answerCard({ on: "2026-11-24", facts });
    expect(answered.ok ? [] : answered.issues[0]).toMatchObject({
      path: "facts[0].at.instant",
      code: "contradiction",
    });
  });

  it("exit 2 on the command line", () => {
    const run = runCli(["card", "--json"], JSON.stringify({ on: 5 }));
    expect([run.code, issuesOf(run)[0]?.path]).toEqual([2, "on"]);
  });
});

describe("card --from", () => {
  const made = answer(JSON.parse(read("card.json")) as object);
  const options = { today: on, country: "CH" };
  const cardFrom = (resources: readonly object[]): CardFromIps => {
    const entry = resources.map((resource) => ({ resource }));
    const answered = answerCardFromIps(
      { resourceType: "Bundle", type: "searchset", entry },
      options,
    );
    if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
    return answered.value;
  };

  it.each([
    ["summary", made.ips.bundle],
    ["code", JSON.parse(made.ips.codes[0]!.text) as unknown],
  ])("reads our own %s back: what it says, and not one thing more", (_what, bundle) => {
    const answered = answerCardFromIps(bundle, options);
    if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
    const { card, from } = answered.value;
    // A summary never says that nothing was done to a heart, so a no is a question again.
    expect([made.card.kind, card.kind]).toEqual(["no", "ask"]);
    const rows = Object.fromEntries(card.rows.map(({ id, lines }) => [id, lines.join("; ")]));
    expect(rows).toEqual({
      name: "not entered",
      condition: "Mitral regurgitation, grade not known",
      bloodThinner: "apixaban, do not stop without asking",
      allergy: "Penicillin: mild, no hives",
      implant: "None told in the summary",
      ask: "Heart clinic, number not entered",
    });
    expect(from.findings.every(({ path }) => path.startsWith("entry["))).toBe(true);
  });

  const snomed = (code: string) => ({ coding: [{ system: "http://snomed.info/sct", code }] });
  const allergyTo = (code: object, verification = "confirmed") => ({
    resourceType: "AllergyIntolerance",
    code,
    verificationStatus: { coding: [{ code: verification }] },
  });
  it.each<[string, readonly object[], readonly string[]]>([
    [
      "by the code of the summary",
      [allergyTo(snomed("716186003"))],
      ["No allergy known, says a summary"],
    ],
    [
      "in words",
      [allergyTo({ text: "Keine Allergien bekannt" })],
      ["No allergy known, says a summary"],
    ],
    [
      "none to medicines says nothing of others",
      [allergyTo(snomed("409137002"))],
      ["Penicillin: none, says a summary"],
    ],
    [
      "an allergy beside it wins",
      [allergyTo(snomed("716186003")), allergyTo({ text: "Latex allergy" })],
      ["Penicillin: none, says a summary", "Latex: reaction not known"],
    ],
    [
      "unconfirmed is not said",
      [allergyTo(snomed("716186003"), "unconfirmed")],
      ["Penicillin: NOT KNOWN, ask"],
    ],
  ])("no known allergy, %s", (_what, resources, lines) => {
    const row = cardFrom(resources).card.rows.find(({ id }) => id === "allergy");
    expect(row?.lines).toEqual(lines);
  });

  it("tells an implant once, however often the summary does, and with its own day", () => {
    const resources = [
      {
        resourceType: "Procedure",
        status: "completed",
        code: { text: "Mechanical mitral valve replacement" },
        performedDateTime: "2014-06",
      },
      { resourceType: "Device", type: { text: "Mechanical mitral valve prosthesis" } },
      { resourceType: "Condition", code: { text: "Pacemaker in situ" } },
      {
        resourceType: "Condition",
        code: { text: "Tricuspid regurgitation, after tricuspid clip" },
        onsetDateTime: "2020-10-01",
      },
      {
        resourceType: "Procedure",
        status: "completed",
        code: { text: "Tricuspid TEER with TriClip" },
        performedDateTime: "2023-03-14",
      },
    ];
    expect(
      cardFrom(resources)
        .card.rows.find(({ id }) => id === "implant")
        ?.lines.toSorted(),
    ).toEqual([
      "Clip, tricuspid, 14 March 2023",
      "Mechanical valve, mitral, June 2014",
      "Pacemaker",
    ]);
  });

  it.each<[string, string, readonly object[], readonly string[]]>([
    [
      "a sure aspirin does not hide a warfarin",
      "bloodThinner",
      [taken("aspirin 75 mg"), taken("warfarin as per INR clinic"), taken("Clexane 40 mg")],
      [
        "aspirin, do not stop without asking. Perhaps also: warfarin as per INR clinic. Ask before you start. Medicines not read: 1. Ask",
      ],
    ],
    [
      "a valve of no known kind is one",
      "implant",
      [{ resourceType: "Condition", code: { text: "Künstliche Herzklappe" } }],
      ["Artificial valve"],
    ],
    [
      "a valve told by its kind and by its operation is one",
      "implant",
      [
        { resourceType: "Condition", code: { text: "Mechanical aortic valve" } },
        {
          resourceType: "Procedure",
          status: "completed",
          code: { text: "Aortic valve replacement" },
          performedDateTime: "2014-06-20",
        },
      ],
      ["Mechanical valve, aortic, 20 June 2014"],
    ],
    [
      "two valves of two days are two",
      "implant",
      [
        {
          resourceType: "Procedure",
          status: "completed",
          code: { text: "Mechanical aortic valve replacement" },
          performedDateTime: "2004",
        },
        {
          resourceType: "Procedure",
          status: "completed",
          code: { text: "Aortic valve replacement" },
          performedDateTime: "2021-02-03",
        },
      ],
      ["Mechanical valve, aortic, 2004", "Artificial valve, aortic, 3 February 2021"],
    ],
    [
      "a device in no words of ours stands as it is written",
      "implant",
      [{ resourceType: "Device", type: { text: "Inspiris Resilia 23 mm" } }],
      ["Perhaps: Implant, Inspiris Resilia 23 mm"],
    ],
    [
      "the day of a check is not that of the implant",
      "implant",
      [
        {
          resourceType: "Procedure",
          status: "completed",
          code: { text: "Pacemaker check" },
          performedDateTime: "2025-03-01",
        },
      ],
      ["Pacemaker"],
    ],
    ["none told is not none", "implant", [], ["None told in the summary"]],
  ])("%s", (_what, row, resources, lines) => {
    const { card } = cardFrom(resources);
    expect(card.rows.find(({ id }) => id === row)?.lines).toEqual(lines);
    expect(card.footer).toContain("Made from a summary of their records.");
  });

  it("makes nothing up of a summary that says nothing", () => {
    const { card, decision } = cardFrom([]);
    expect(card.kind).toBe("ask");
    expect(card.rows.find(({ id }) => id === "condition")?.lines).toEqual([
      "Mitral regurgitation: not told in the summary",
    ]);
    expect(decision.missing).toContain("penicillinAllergy");
  });

  it.each<[string, unknown, object, string]>([
    ["no bundle", { resourceType: "Patient" }, options, "resourceType"],
    ["a day that is none", {}, { today: "2026-02-30" }, "--today"],
    ["a country by name", {}, { today: on, country: "Spain" }, "--country"],
    ["a procedure that is none", {}, { today: on, procedure: "tooth" }, "--procedure"],
  ])("refuses %s", (_what, bundle, given, path) => {
    const answered = answerCardFromIps(bundle, given as { today: string });
    expect(answered.ok ? [] : answered.issues[0]).toMatchObject({ path });
  });

  it("takes a bundle from a file", () => {
    const bundle = join(mkdtempSync(join(tmpdir(), "card-")), "bundle.json");
    writeFileSync(bundle, JSON.stringify(made.ips.bundle));
    const run = runCli(["card", "--json", "--from", bundle, "--today", on, "--country", "CH"]);
    expect([run.code, run.document]).toMatchObject([0, { card: { kind: "ask" } }]);
  });
});

describe("card --check", () => {
  const { text } = answer(JSON.parse(read("card.json")) as object).code;

  it("reads a card back, as of the day it is asked for", () => {
    const run = runCli(["card", "--check", "--today", "2028-01-01"], text);
    expect([run.code, run.document]).toMatchObject([
      0,
      { read: { kind: "card", answer: "ask", saidWhenMade: "no", isOutOfDate: true } },
    ]);
  });

  it("refuses a changed one in plain words", () => {
    const run = runCli(["card", "--check", "--today", on], text.replace(": NO", ": YES"));
    expect([run.code, issuesOf(run)[0]?.code]).toEqual([2, "contradiction"]);
    expect(run.stderr).toContain("This card was changed, or it was not read to its end.");
  });

  it.each(["tomorrow", "2026-02-30"])("refuses %s as a day", (today) => {
    const answered = answerCardText(Buffer.from(text), today);
    expect(answered.ok ? [] : answered.issues[0]).toMatchObject({ path: "--today" });
  });
});

describe("card --schema", () => {
  const { document } = runCli(["card", "--schema"]);
  // Safe: the schema is compiled here to see that it is one.
  const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);

  it("takes the documented example and no other names", () => {
    expect(schema.safeParse(JSON.parse(read("card.json"))).success).toBe(true);
    expect(schema.safeParse({ on, tooth: 8 }).success).toBe(false);
  });
});
