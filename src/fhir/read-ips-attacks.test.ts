import { describe, expect, it } from "vitest";
import {
  allergy,
  coded,
  condition,
  emptySection,
  makeDocument,
  makeSearchset,
  medicine,
  procedure,
  type Json,
  type Resource,
} from "./ips-bundle.test-support.ts";
import type { IpsReading } from "./ips-reading.ts";
import { ipsToSituation } from "./ips-to-situation.ts";
import { readIps } from "./read-ips.ts";

/** Summaries that nobody means well with, or that a broken system sends. */
function read(json: unknown): IpsReading {
  const answer = readIps(json);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.reading;
}
const told = ({ findings }: IpsReading): string[] => findings.map(({ text }) => text);
const collection = (...entry: readonly Json[]): Json => ({
  resourceType: "Bundle",
  type: "collection",
  entry,
});

describe("holes", () => {
  it.each<[string, Json]>([
    ["null", null],
    ["a number", 7],
    ["a list", [[]]],
    ["an entry without a resource", { fullUrl: "urn:x" }],
    ["a resource that is null", { resource: null }],
    ["a resource that is a list", { resource: [{ resourceType: "Condition" }] }],
    ["a resource of no type", { resource: { code: { text: "Endocarditis" } } }],
    ["a type that is a number", { resource: { resourceType: 7 } }],
  ])("%s among the entries leaves the others as they are", (_what, hole) => {
    const valve = { resource: procedure(coded("Mechanical mitral valve replacement")) };
    const reading = read(collection(hole, valve, hole));
    expect(told(reading)).toEqual(["Mechanical mitral valve replacement"]);
  });

  it("no entries at all is a search that found nothing, and nothing is known", () => {
    for (const entry of [undefined, [], [null]]) {
      const reading = read({ resourceType: "Bundle", type: "searchset", entry });
      expect(ipsToSituation(reading, "2026-11-26")).toMatchObject({
        conditions: {},
        allergy: "notKnown",
      });
    }
  });
});

describe("rings", () => {
  it("a value that holds itself is read to its end", () => {
    const code: Record<string, unknown> = { text: "Endocarditis" };
    code["coding"] = [code];
    const ring: Record<string, unknown> = { resourceType: "Condition", code };
    ring["contained"] = [ring];
    expect(
      told(read({ resourceType: "Bundle", type: "collection", entry: [{ resource: ring }] })),
    ).toEqual(["Endocarditis"]);
  });

  it("a section that holds itself, and resources that name each other", () => {
    const section: Record<string, unknown> = { ...emptySection("11450-4") };
    section["section"] = [section];
    const document = makeDocument([]) as { entry: { resource: Record<string, unknown> }[] };
    document.entry[0]!.resource["section"] = [section];
    expect(read(document).findings).toEqual([]);
    const use = (id: string, to: string): Resource => ({
      resourceType: "DeviceUseStatement",
      id,
      status: "active",
      device: { reference: `DeviceUseStatement/${to}` },
    });
    expect(read(makeSearchset([use("a", "b"), use("b", "a")])).findings).toEqual([]);
    const medication: Resource = {
      resourceType: "Medication",
      id: "m",
      ingredient: [{ itemReference: { reference: "Medication/m" } }],
    };
    const taken = {
      resourceType: "MedicationStatement",
      status: "active",
      medicationReference: { reference: "Medication/m" },
    };
    expect(read(makeSearchset([medication, taken])).findings).toEqual([]);
  });
});

describe("whose", () => {
  const someone = (id: string): Resource => ({ resourceType: "Patient", id });
  const ownerless: Resource = { resourceType: "Condition", code: coded("Endocarditis") };

  it("two persons, and something that names neither, is refused", () => {
    expect(readIps(makeSearchset([someone("1"), someone("2"), ownerless]))).toMatchObject({
      ok: false,
      issues: [{ path: "entry", expected: "the entries of one person" }],
    });
    const named = { ...ownerless, subject: { reference: "Patient/1" } };
    expect(readIps(makeSearchset([someone("1"), someone("2"), named, ownerless])).ok).toBe(false);
    expect(told(read(makeSearchset([someone("1"), ownerless])))).toEqual(["Endocarditis"]);
    // A mother may be in the answer to a search, as long as nothing could be hers.
    expect(told(read(makeSearchset([someone("1"), someone("2"), named])))).toEqual([
      "Endocarditis",
    ]);
  });

  it("in a document what is another's is set aside", () => {
    const other = { ...condition(coded("Endocarditis")), subject: { reference: "Patient/2" } };
    const { findings, setAside } = read(makeDocument([other]));
    expect([findings, setAside[0]?.why]).toEqual([[], "anotherPerson"]);
  });
});

describe("not so, not now, not theirs", () => {
  it.each<[string, Resource, string]>([
    ["refuted", allergy(coded("Penicillin"), { verification: "refuted" }), "refuted"],
    [
      "in error, whatever else it says",
      allergy(coded("Penicillin"), { clinical: "active", verification: "entered-in-error" }),
      "enteredInError",
    ],
    ["denied by its own words", condition(coded("No history of endocarditis")), "denied"],
    ["not done", procedure(coded("Mitral valve replacement"), { status: "not-done" }), "notDone"],
    [
      "of a father",
      {
        resourceType: "FamilyMemberHistory",
        status: "completed",
        condition: [{ code: coded("Infective endocarditis") }],
      },
      "family",
    ],
  ])("%s", (_what, resource, why) => {
    const reading = read(makeDocument([resource]));
    expect([reading.findings, reading.setAside.map((one) => one.why)]).toEqual([[], [why]]);
    expect(ipsToSituation(reading, "2026-11-26").conditions).toEqual({});
  });

  it("what is of a day to come never turns a question into a no", () => {
    const reading = read(
      makeDocument([
        procedure(coded("Mechanical mitral valve replacement"), {
          performedDateTime: "2031-01-01",
        }),
      ]),
    );
    expect(Object.values(ipsToSituation(reading, "2026-11-26").conditions)).not.toContainEqual(
      expect.objectContaining({ answer: "no" }),
    );
  });
});

describe("words beside a reference that leads nowhere", () => {
  it.each<[string, Resource, object]>([
    [
      "a medicine",
      { ...medicine(null), medicationReference: { display: "Warfarin 3 mg" } },
      { kind: "medicine", ingredients: ["warfarin"] },
    ],
    [
      "a medicine that is not in the bundle",
      {
        ...medicine(null),
        medicationReference: { reference: "Medication/9", display: "Apixaban 5 mg" },
      },
      { kind: "medicine", ingredients: ["apixaban"] },
    ],
    [
      "a device",
      {
        resourceType: "DeviceUseStatement",
        status: "active",
        device: { display: "Mechanical mitral valve prosthesis" },
      },
      { kind: "heart", implant: "mechanicalValve" },
    ],
  ])("%s is read by them", (_what, resource, expected) => {
    const bare = Object.fromEntries(
      Object.entries(resource).filter(([, value]) => value !== null),
    ) as Resource;
    expect(read(makeDocument([bare])).findings).toMatchObject([expected]);
  });
});

describe("a narrative", () => {
  const problems = (div: string): IpsReading =>
    read(makeDocument([], [emptySection("11450-4", { text: { status: "generated", div } })]));

  it("is not read in what a browser does not show", () => {
    for (const hidden of [
      "<!-- <p>Endocarditis</p> -->",
      "<script>document.write('Endocarditis')</script>",
      "<SCRIPT type='x'>Endocarditis</SCRIPT >",
      "<style>p::after { content: 'Endocarditis' }</style>",
    ]) {
      const { findings, notUnderstood } = problems(`<div>${hidden}<p>Tired</p></div>`);
      expect(findings, hidden).toEqual([]);
      expect(notUnderstood.map(({ text }) => text)).toEqual(["Tired"]);
    }
  });

  it("goes on after it, and after what never ends", () => {
    expect(told(problems("<div><!-- a --><p>Endocarditis</p><!-- b --></div>"))).toEqual([
      "Endocarditis",
    ]);
    expect(told(problems("<div><!-- a <p>Endocarditis</p></div>"))).toEqual(["Endocarditis"]);
  });

  it.each(["<!--", "<!---->", "<script", "<script></script>", "</style"])(
    "of %s again and again is read to its end",
    (part) => {
      const { sections } = problems(`${part.repeat(200_000)}<p>x</p>`);
      expect(sections[1]).toMatchObject({ section: "problems" });
    },
  );
});
