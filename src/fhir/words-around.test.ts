import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import {
  allergy,
  coded,
  condition,
  emptySection,
  makeDocument,
  reaction,
  type Json,
  type Resource,
} from "./ips-bundle.test-support.ts";
import type { IpsReading } from "./ips-reading.ts";
import { ipsToSituation } from "./ips-to-situation.ts";
import { readIps } from "./read-ips.ts";

function read(resources: readonly Resource[], sections: readonly Resource[] = []): IpsReading {
  const answer = readIps(makeDocument(resources, sections));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.reading;
}

const rows = Papa.parse<{ readonly case: string; readonly says: string }>(
  readFileSync(join(import.meta.dirname, "words-around.cases.csv"), "utf8"),
  { header: true, skipEmptyLines: true },
).data;

/** What words do to a name beside them: done, talked of, declined, ruled out, somebody else's. */
describe("words-around.cases.csv", () => {
  it.each(rows)("$case: $says", ({ case: text, says }) => {
    const { findings, setAside } = read([condition({ text })]);
    const told = findings.flatMap((one) => {
      if (one.kind === "heart") return [`${one.condition} ${one.standing}`];
      return one.kind === "implant" ? [`${one.implant} ${one.standing}`] : [];
    });
    const aside = setAside.map(({ why }) => `aside ${why}`);
    expect([...told, ...aside].join(", ") || "unread").toBe(says);
  });
});

describe("how sure a German diagnosis is", () => {
  const diagnosis = (code: string, letter?: string): Resource => {
    const extension = [
      {
        url: "http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit",
        valueCoding: { code: letter ?? "" },
      },
    ];
    const system = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";
    const coding = { system, code, ...(letter === undefined ? {} : { extension }) };
    return { resourceType: "Condition", code: { coding: [coding] } };
  };
  const standing = (resource: Resource): string =>
    read([resource]).findings.map((one) => one.standing)[0] ?? "aside";

  it.each([
    ["I33.0", "G", "holds"],
    ["I33.0", "Z", "holds"],
    ["I33.0", "V", "doubtful"],
    ["I33.0", "A", "aside"],
    ["Z95.2 V", undefined, "doubtful"],
    ["Z95.3 A", undefined, "aside"],
    ["Z952", undefined, "holds"],
  ] as const)("%s with %s: %s", (code, letter, expected) => {
    expect(standing(diagnosis(code, letter))).toBe(expected);
  });
});

describe("no allergy, and something that speaks against it", () => {
  const none = allergy(coded("snomed 716186003 No known allergy"));
  const answer = (resources: readonly Resource[], sections: readonly Resource[] = []): string =>
    ipsToSituation(read(resources, sections), "2026-11-26").allergy!;
  const told = (div: string): Resource =>
    emptySection("48765-2", { text: { status: "generated", div: `<div>${div}</div>` } });
  const over: Json = reaction(coded("Anaphylaxis"));

  it("is none where nothing does", () => {
    expect(answer([none])).toBe("none");
    expect(answer([none], [told("No known allergies")])).toBe("none");
  });

  it.each<[string, readonly Resource[], readonly Resource[]]>([
    [
      "one that is over",
      [none, allergy(coded("Penicillin"), { clinical: "resolved", reaction: over })],
      [],
    ],
    ["one to another medicine", [none, allergy(coded("Clindamycin"))], []],
    ["one that nobody can read", [none, allergy({ text: "x".repeat(3_000) })], []],
  ])("is not known beside %s", (_what, resources, sections) => {
    expect(answer(resources, sections)).toBe("notKnown");
  });

  it("is asked where only the text of the section tells of penicillin", () => {
    const reading = read([none], [told("<p>Penicillin: anaphylaxis 1999</p>")]);
    expect(ipsToSituation(reading, "2026-11-26").allergy).toBe("reactionNotKnown");
    const denied = read([none], [told("<p>Penicillin: none</p>")]);
    expect(ipsToSituation(denied, "2026-11-26").allergy).toBe("none");
  });
});
