import { describe, expect, it } from "vitest";
import type { CardFacts } from "#care/card/card-facts.ts";
import { decideCard } from "#care/card/decide-card.ts";
import { writeCardIps } from "./card-ips.ts";
import { nobody, rosa } from "./card.test-support.ts";
import { ipsToSituation } from "./ips-to-situation.ts";
import { readIps } from "./read-ips.ts";

const write = (facts: CardFacts) => writeCardIps(facts, decideCard(facts));
const writeText = (facts: CardFacts): string => JSON.stringify(write(facts));

function readBack(facts: CardFacts) {
  const read = readIps(JSON.parse(writeText(facts)));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.reading;
}

describe("writeCardIps", () => {
  it("is a document, with the composition first and every reference inside", () => {
    const { entry } = write(rosa) as unknown as {
      entry: { fullUrl: string; resource: { resourceType: string } }[];
    };
    expect(entry.slice(0, 2).map(({ resource }) => resource.resourceType)).toEqual([
      "Composition",
      "Patient",
    ]);
    const addresses = entry.map(({ fullUrl }) => fullUrl.replace("http://x.invalid/", ""));
    const references = [...writeText(rosa).matchAll(/"reference":"([^"]+)"/gu)].map(([, to]) => to);
    expect(references.filter((to) => !addresses.includes(to!))).toEqual([]);
  });

  it("is read back as it was: clip, allergy, thinner and leak; and nothing as a no", () => {
    const reading = readBack(rosa);
    const situation = ipsToSituation(reading, "2026-11-26");
    expect(situation.conditions).toEqual({ clip: { answer: "yes", since: "2025-03-10" } });
    expect(situation.allergy).toBe("severe");
    expect(reading.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "medicine", ingredients: ["apixaban"], standing: "holds" }),
        expect.objectContaining({ kind: "valveDisorder", disorder: "mitralRegurgitation" }),
        expect.objectContaining({ kind: "heart", implant: "clip", valve: "mitral" }),
      ]),
    );
  });

  it("of nothing known says so, and is read back as not known", () => {
    expect(writeText(nobody)).toContain('"emptyReason":{"text":"Not known"}');
    const reading = readBack(nobody);
    expect(ipsToSituation(reading, "2026-11-26")).toMatchObject({
      conditions: {},
      allergy: "notKnown",
    });
    expect(reading.findings.filter(({ kind }) => kind === "none")).toEqual([]);
  });

  it("no allergy known goes out as its code with its day, and comes back as somebody's word", () => {
    const noOtherAllergy = { saidBy: "person", on: "2026-11-20" } as const;
    const told = {
      ...nobody,
      noOtherAllergy,
      prophylaxis: { ...nobody.prophylaxis, allergy: "none" as const },
    };
    const text = writeText(told);
    expect(text).toContain('"code":"716186003"');
    expect(text).toContain('"recordedDate":"2026-11-20"');
    const reading = readBack(told);
    expect(reading.findings.filter(({ kind }) => kind === "none")).toMatchObject([
      { of: "allergies", standing: "holds" },
    ]);
    expect(ipsToSituation(reading, "2026-11-26").allergy).toBe("none");
  });

  it.each(["notKnown", "severe"] as const)("is no code while penicillin is %s", (allergy) => {
    const told = {
      ...nobody,
      noOtherAllergy: { saidBy: "person" } as const,
      prophylaxis: { ...nobody.prophylaxis, allergy },
    };
    expect(writeText(told)).not.toContain("716186003");
    const reading = readBack(told);
    expect(reading.findings.filter(({ kind }) => kind === "none")).toEqual([]);
    expect(ipsToSituation(reading, "2026-11-26").allergy).not.toBe("none");
  });

  it("what was only a doubt is no entry, or is called unconfirmed", () => {
    const text = writeText({
      ...nobody,
      bloodThinner: { answer: "perhaps", names: ["old warfarin pills"] },
      implants: [{ implant: "mechanicalValve", isPerhaps: true }],
      allergies: [{ about: "penicillin", isPerhaps: true }],
    });
    expect(text).not.toContain("MedicationStatement");
    expect(text).toContain(
      '"emptyReason":{"text":"Perhaps a blood thinner: old warfarin pills. Ask before you start"}',
    );
    expect(text).not.toContain("Mechanical");
    expect(text).toContain("unconfirmed");
  });

  it("penicillin that was only answered for the prophylaxis is an allergy, once", () => {
    const answered = (facts: CardFacts): CardFacts => ({
      ...facts,
      prophylaxis: { ...facts.prophylaxis, allergy: "severe" },
    });
    const count = (facts: CardFacts): number =>
      writeText(facts).split('"resourceType":"AllergyIntolerance"').length - 1;
    expect(writeText(answered(nobody))).toContain("Penicillin: Anaphylaxis, swelling or hives");
    expect(readBack(answered(nobody)).findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "allergy", about: "penicillin" })]),
    );
    expect([nobody, answered(nobody), answered(rosa)].map(count)).toEqual([0, 1, 1]);
  });

  it("a leak of grade none is no problem that is there", () => {
    const text = writeText({ ...nobody, leak: { grade: "none", isBeforeProcedure: false } });
    expect(text).not.toContain("48724000");
    expect(text).toContain('"emptyReason":{"text":"Mitral regurgitation: none"}');
  });

  it("the answer says why, and ends on the day of the card", () => {
    const { validUntil } = decideCard(rosa);
    expect(writeText(rosa)).toContain("Endocarditis prophylaxis, dental work: consider (clip)");
    expect(writeText(rosa)).toContain(`"period":{"start":"2026-11-26","end":"${validUntil}"}`);
  });

  it.each(["mechanicalValve", "tissueValve", "transcatheterMitralValve", "clip"] as const)(
    "%s is read by others' words",
    (implant) => {
      const reading = readBack({
        ...nobody,
        implants: [{ implant, isPerhaps: false, valve: "mitral" }],
      });
      expect(reading.findings).toEqual(
        expect.arrayContaining([expect.objectContaining({ kind: "heart", implant })]),
      );
    },
  );

  it("no typed letter breaks the narrative", () => {
    const text = writeText({
      ...nobody,
      allergies: [{ about: "other", isPerhaps: false, text: "<b>&" }],
    });
    expect(text).toContain("&lt;b&gt;&amp;");
  });
});
