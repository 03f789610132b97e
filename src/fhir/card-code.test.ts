import encodeQR from "qr";
import { describe, expect, it } from "vitest";
import type { CardFacts } from "#care/card/card-facts.ts";
import { decideCard } from "#care/card/decide-card.ts";
import { maxCodeBytes, mostCodes, writeCardCodes } from "./card-code.ts";
import { nobody, ownValve, rosa, typical } from "./card.test-support.ts";
import { ipsToSituation } from "./ips-to-situation.ts";
import { readIps } from "./read-ips.ts";

const write = (facts: CardFacts) => writeCardCodes(facts, decideCard(facts));

/** Of one of the forty sizes of a code, as it is drawn. */
function versionOf(text: string): number {
  const rows = encodeQR(text, "raw", { ecc: "low", encoding: "byte", border: 1 });
  return (rows.length - 2 - 17) / 4;
}

function readBack(text: string) {
  const read = readIps(JSON.parse(text));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.reading;
}

const allergies = (count: number, text = ""): CardFacts => ({
  ...rosa,
  allergies: Array.from({ length: count }, (_none, at) => ({
    about: "other",
    isPerhaps: false,
    text: `Thing number ${at}${text}`,
  })),
});

interface Bundle {
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: { readonly resourceType: string };
  }[];
}

const entriesOf = (text: string): Bundle["entry"] => (JSON.parse(text) as Bundle).entry;

describe("writeCardCodes", () => {
  it.each([
    ["nothing entered", 21, nobody],
    ["an ordinary card", 25, typical],
    ["a clip, a severe allergy, an uneven beat", 30, rosa],
  ])("%s is one code, of version %s at most", (_what, most, facts) => {
    const { codes, fits } = write(facts);
    expect([codes.length, fits]).toEqual([1, true]);
    expect(codes[0]!.bytes).toBe(Buffer.byteLength(codes[0]!.text));
    expect(versionOf(codes[0]!.text)).toBeLessThanOrEqual(most);
  });

  it("as many bytes as it may hold are a code of version 30", () => {
    expect(versionOf("x".repeat(maxCodeBytes))).toBe(30);
    expect(versionOf("x".repeat(maxCodeBytes + 1))).toBe(31);
  });

  it("holds the person first, the answer with its reason and its days next, and no other name", () => {
    const { text } = write(rosa).codes[0]!;
    const entries = entriesOf(text);
    expect(entries.map(({ resource }) => resource.resourceType)).toEqual([
      "Patient",
      "Flag",
      "MedicationStatement",
      "AllergyIntolerance",
      "Device",
      "Condition",
      "Condition",
    ]);
    expect(entries.map(({ fullUrl }) => fullUrl)).toEqual(
      entries.map((_one, at) => `resource:${at}`),
    );
    expect(entries[1]!.resource).toMatchObject({
      code: {
        text: "Endocarditis prophylaxis, dental work: consider (clip). Own entries, not signed off",
      },
      period: { start: "2026-11-26", end: decideCard(rosa).validUntil },
    });
    const references = [...text.matchAll(/"reference":"([^"]+)"/gu)].map(([, to]) => to);
    expect(new Set(references)).toEqual(new Set(["resource:0"]));
  });

  it("is read back as it was: clip, allergy, thinner and leak; and nothing as a no", () => {
    const reading = readBack(write(rosa).codes[0]!.text);
    const situation = ipsToSituation(reading, "2026-11-26");
    expect(situation.conditions).toMatchObject({ clip: { answer: "yes" } });
    expect(situation.allergy).toBe("severe");
    expect(reading).toMatchObject({ form: "collection", madeOn: "2026-11-26" });
    expect(reading.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "medicine", ingredients: ["apixaban"], standing: "holds" }),
        expect.objectContaining({ kind: "valveDisorder", disorder: "mitralRegurgitation" }),
        expect.objectContaining({ kind: "heart", implant: "clip", valve: "mitral" }),
      ]),
    );
  });

  it("tells in an alert what is not known, and never leaves it out as if there were none", () => {
    const { text } = write(nobody).codes[0]!;
    expect(text).toContain(
      "Not known: past work on the heart, penicillin allergy, blood thinner, grade of the regurgitation",
    );
    expect(text).not.toMatch(/AllergyIntolerance|MedicationStatement|Device/u);
    const doubts = write({
      ...typical,
      bloodThinner: { answer: "perhaps", names: ["old warfarin pills"] },
      implants: [{ implant: "mechanicalValve", isPerhaps: true }],
    }).codes[0]!.text;
    expect(doubts).toContain("Perhaps a blood thinner: old warfarin pills. Ask before you start");
    expect(doubts).toContain("Not known: an implant they are not sure of");
    expect(doubts).not.toMatch(/MedicationStatement|Mechanical/u);
    const unnamed = write({ ...typical, bloodThinner: { answer: "yes", names: [] } }).codes[0]!;
    expect(unnamed.text).toContain("A blood thinner, name not known");
  });

  it("an ordinary card with all known has no such alert", () => {
    const { text } = write(typical).codes[0]!;
    expect(text.split('"Flag"')).toHaveLength(2);
  });

  it("an endocarditis in the past is over, and stays", () => {
    const conditions = { ...ownValve, previousEndocarditis: { answer: "yes" } } as const;
    const { text } = write({ ...typical, prophylaxis: { ...rosa.prophylaxis, conditions } })
      .codes[0]!;
    expect(text).toContain("yes (previous endocarditis)");
    expect(ipsToSituation(readBack(text), "2026-11-26").conditions).toMatchObject({
      previousEndocarditis: { answer: "yes" },
    });
  });

  it("of more than one code each holds the person, the answer and its place; all hold all", () => {
    const facts = allergies(8);
    const { codes, fits } = write(facts);
    expect([codes.length, fits]).toEqual([3, true]);
    for (const [at, { text, bytes }] of codes.entries()) {
      expect(bytes).toBeLessThanOrEqual(maxCodeBytes);
      const [patient, alert] = entriesOf(text);
      expect(patient!.resource).toMatchObject({ name: [{ text: "Rosa Keller" }] });
      expect(alert!.resource).toMatchObject({
        code: { text: expect.stringContaining(`. Code ${at + 1} of 3, read all`) as string },
      });
    }
    const all = codes.map(({ text }) => text).join("\n");
    for (const { text } of facts.allergies) expect(all).toContain(`"text":"${text}"`);
    for (const one of ["apixaban", "Mitral clip", "48724000", "49436004", '"Penicillin"']) {
      expect(all.split(one).length, one).toBeGreaterThan(1);
    }
  });

  it("too much for all of them is said, and so is one thing too long for any", () => {
    expect(write(allergies(40))).toMatchObject({ fits: false });
    expect(write(allergies(1, "x".repeat(maxCodeBytes)))).toMatchObject({ fits: false });
    expect(write({ ...rosa, name: "x".repeat(maxCodeBytes) })).toMatchObject({ fits: false });
    expect(write(allergies(40)).codes).toHaveLength(mostCodes);
  });
});
