import { describe, expect, it } from "vitest";
import { splitClauses } from "./free-text.ts";
import {
  allergy,
  coded,
  emptySection,
  makeDocument,
  makeSearchset,
  procedure,
  reaction,
  type Json,
  type Resource,
} from "./ips-bundle.test-support.ts";
import type { IpsReading } from "./ips-reading.ts";
import { mostLines } from "./read-narrative.ts";
import { mostReferred_letters } from "./read-referenced.ts";
import { readIps } from "./read-ips.ts";

function read(json: Json): IpsReading {
  const answer = readIps(json);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.reading;
}

/** Words that every object of JavaScript answers to. */
const inherited = ["constructor", "toString", "valueOf", "__proto__", "hasOwnProperty", "name"];

describe("a word that every object answers to", () => {
  it.each(inherited)("as a status: %s", (status) => {
    const { findings } = read(makeSearchset([procedure(coded("Mitral valve repair"), { status })]));
    expect(findings[0]?.doubts).toContain("statusUnclear");
  });

  it.each(inherited)("as the type of a device: %s", (resourceType) => {
    const { findings } = read({
      resourceType: "Bundle",
      type: "searchset",
      entry: [
        {
          resource: {
            resourceType: "DeviceUseStatement",
            status: "active",
            device: { reference: "urn:device" },
          },
        },
        {
          fullUrl: "urn:device",
          resource: { resourceType, status: "name", type: coded("Mitral valve prosthesis") },
        },
      ],
    });
    expect(findings[0]?.doubts).toContain("statusUnclear");
  });
});

const narrative = (code: string, div: string): Resource =>
  makeDocument([], [emptySection(code, { text: { status: "generated", div } })]);

// Work that grows with the square of these would not end while anybody waits.
describe("what is long", () => {
  const letters = 400_000;

  it.each(["A", "/", "A/", "/A"])("an address of %s again and again", (part) => {
    const address = part.repeat(letters);
    const { findings, notUnderstood } = read({
      resourceType: "Bundle",
      type: "searchset",
      entry: [
        {
          fullUrl: address,
          resource: { resourceType: "Medication", code: coded("Warfarin") },
        },
        {
          resource: {
            resourceType: "MedicationStatement",
            status: "active",
            medicationReference: { reference: address },
          },
        },
        {
          resource: {
            resourceType: "MedicationStatement",
            status: "active",
            medicationReference: { reference: `${address}!` },
          },
        },
      ],
    });
    expect(findings).toMatchObject([{ kind: "medicine", ingredients: ["warfarin"] }]);
    expect(notUnderstood).toMatchObject([{ why: "brokenReference" }]);
  });

  it.each(["<", "<p", "<p ", "</", "<a<p>"])("a narrative of %s again and again", (part) => {
    const { sections } = read(narrative("11450-4", part.repeat(letters)));
    expect(sections[1]).toMatchObject({ section: "problems", state: "narrativeOnly" });
  });

  it("a narrative of more lines than are read says so", () => {
    const { findings, notUnderstood } = read(
      narrative("11450-4", `<p>Endocarditis</p>${"<p>x</p>".repeat(letters)}`),
    );
    expect(findings).toMatchObject([{ condition: "previousEndocarditis" }]);
    expect(notUnderstood).toHaveLength(mostLines);
    expect(notUnderstood.at(-1)).toMatchObject({ text: "x", why: "tooLong" });
  });

  it("a sentence of very many clauses is read as a whole once", () => {
    const clauses = splitClauses("mvr,".repeat(500));
    expect(new Set(clauses.map(({ readWhole }) => readWhole())).size).toBe(1);
  });

  it("a medicine of very many ingredients that very many statements name", () => {
    const ingredient = Array.from({ length: 4_000 }, (_, place) => ({
      itemCodeableConcept: coded(`substance ${place} of ever so many`),
    }));
    const statements = Array.from({ length: 2_000 }, (_, place): Resource => ({
      resourceType: "MedicationStatement",
      status: "active",
      medicationReference: { reference: `Medication/7`, display: String(place) },
    }));
    const { notUnderstood } = read(
      makeSearchset([{ resourceType: "Medication", id: "7", ingredient }, ...statements]),
    );
    const unread = notUnderstood.filter(({ why }) => why === "tooLong");
    expect(unread[0]).toMatchObject({ text: "Medication/7" });
    const asRead = notUnderstood.length - unread.length;
    expect(asRead % ingredient.length).toBe(0);
    expect(asRead / ingredient.length + unread.length).toBe(statements.length);
    expect(asRead).toBeLessThan(mostReferred_letters / 20);
  });

  it("a device of very many codings that very many uses name", () => {
    const coding = Array.from({ length: 20_000 }, () => ({}));
    const uses = Array.from({ length: 4_000 }, (): Resource => ({
      resourceType: "DeviceUseStatement",
      status: "active",
      device: { reference: "Device/7" },
    }));
    const device = {
      resourceType: "Device",
      id: "7",
      type: { coding },
      clinicalStatus: { coding },
    };
    expect(read(makeSearchset([device, ...uses])).notUnderstood).toHaveLength(uses.length);
  });

  it("a concept of very many texts, each denied or suspected", () => {
    const texts = (display: string): Json => ({
      coding: Array.from({ length: 40_000 }, () => ({ display })),
    });
    const { findings, setAside } = read(
      makeSearchset([
        allergy(texts("no penicillin")),
        procedure(texts("suspected mitral valve repair with ring")),
      ]),
    );
    expect(setAside).toHaveLength(40_000);
    expect(findings).toMatchObject([{ condition: "repairMaterial", standing: "doubtful" }]);
  });

  it("a description of a reaction that is not searched leaves it not known", () => {
    const [mild] = reaction(coded("rash")) as [Resource];
    const told = { ...mild, description: `no rash${",rash".repeat(letters)}` };
    const { findings } = read(makeSearchset([allergy(coded("Penicillin"), { reaction: [told] })]));
    expect(findings).toMatchObject([{ about: "penicillin", level: "reactionNotKnown" }]);
  });

  it("a history of the family full of things inside the composition", () => {
    const { entry, ...rest } = makeDocument(
      [procedure(coded("Mitral valve repair"))],
      [
        emptySection("10157-6", {
          entry: Array.from({ length: 40_000 }, () => ({ reference: "#x" })),
        }),
      ],
    ) as { entry: readonly { resource: Resource }[] };
    const contained = Array.from({ length: 40_000 }, (_, id) => ({ id: String(id) }));
    const [first, ...others] = entry;
    const whole = { ...first, resource: { ...first!.resource, contained } };
    expect(read({ ...rest, entry: [whole, ...others] } as Json).findings).toHaveLength(1);
  });

  it("lists in lists where a word should stand", () => {
    const deep = JSON.parse("[".repeat(letters) + "]".repeat(letters)) as Json;
    expect(readIps({ resourceType: deep })).toMatchObject({
      ok: false,
      issues: [{ path: "resourceType", found: "a list" }],
    });
  });
});
