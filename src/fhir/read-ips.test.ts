import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { coded, condition, makeDocument, procedure } from "./ips-bundle.test-support.ts";
import { ipsBundles } from "./ips-bundles.test-support.ts";
import { tellReading } from "./ips-case.test-support.ts";
import { mostEntries } from "./check-bundle.ts";
import { readIps } from "./read-ips.ts";

interface IpsCase {
  readonly case: string;
  readonly bundle: string;
  readonly findings: string;
  readonly aside: string;
  readonly unread: string;
  readonly sections: string;
}

const rows = Papa.parse<IpsCase>(
  readFileSync(join(import.meta.dirname, "read-ips.cases.csv"), "utf8"),
  { header: true, skipEmptyLines: true },
).data;

describe("read-ips.cases.csv", () => {
  it.each(rows)("$case", ({ bundle, findings, aside, unread, sections }) => {
    const read = readIps(ipsBundles[bundle]);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(tellReading(read.reading)).toEqual({ findings, aside, unread, sections });
  });

  it("has a row for every summary that can be read", () => {
    const refused = Object.keys(ipsBundles).filter((name) => !readIps(ipsBundles[name]).ok);
    expect(refused).toEqual(["searchsetOfTwo"]);
    const told = rows.map(({ bundle }) => bundle);
    expect([...told, ...refused].sort()).toEqual(Object.keys(ipsBundles).sort());
  });
});

describe("what is no summary", () => {
  const document = makeDocument([]);

  it.each<[string, unknown, string, string, string]>([
    ["nothing", undefined, "", "a FHIR Bundle as one JSON object", "nothing"],
    ["a text", "Bundle", "", "a FHIR Bundle as one JSON object", '"Bundle"'],
    ["a list", [], "", "a FHIR Bundle as one JSON object", "[]"],
    ["no type", {}, "resourceType", '"Bundle"', "nothing"],
    ["a patient", { resourceType: "Patient" }, "resourceType", '"Bundle"', '"Patient"'],
    [
      "a bundle of no kind",
      { resourceType: "Bundle" },
      "type",
      '"document", "searchset", "collection"',
      "nothing",
    ],
    [
      "a transaction",
      { resourceType: "Bundle", type: "transaction" },
      "type",
      '"document", "searchset", "collection"',
      '"transaction"',
    ],
    [
      "a document without entries",
      { resourceType: "Bundle", type: "document" },
      "entry",
      "a list that begins with a Composition",
      "nothing",
    ],
    ["entries that are no list", { ...document, entry: {} }, "entry", "a list", "{}"],
    [
      "a document without a Composition",
      { ...document, entry: [{ resource: condition(coded("Endocarditis")) }] },
      "entry[0].resource.resourceType",
      '"Composition"',
      '"Condition"',
    ],
    [
      "an empty document",
      { ...document, entry: [] },
      "entry.resource.resourceType",
      '"Composition"',
      "nothing",
    ],
    [
      "far too much",
      { ...document, entry: Array.from({ length: mostEntries + 1 }, () => ({})) },
      "entry",
      `at most ${mostEntries} entries`,
      String(mostEntries + 1),
    ],
    [
      "two persons",
      ipsBundles["searchsetOfTwo"],
      "entry",
      "the entries of one person",
      '"Patient/7, Patient/8"',
    ],
  ])("%s", (_what, json, path, expected, found) => {
    const read = readIps(json);
    expect(read).toMatchObject({ ok: false, issues: [{ path, expected, found }] });
  });
});

describe("readIps", () => {
  it("says where each thing stands, when the summary was made and when things were", () => {
    const read = readIps(makeDocument([procedure(coded("snomed 32413006 Heart transplant"))]));
    expect(read).toMatchObject({
      ok: true,
      reading: {
        form: "document",
        madeOn: "2026-11-20",
        findings: [
          { path: "entry[2].resource.code.coding[0]", how: "code", text: "Heart transplant" },
        ],
        sections: [{}, {}, {}, { path: "entry[0].resource.section[0]" }, {}],
      },
    });
  });

  it("keeps a text that is too long for a person to read", () => {
    const read = readIps(makeDocument([condition(coded(`Endocarditis ${"x".repeat(3_000)}`))]));
    if (!read.ok) throw new Error("refused");
    expect(read.reading.findings).toEqual([]);
    expect(read.reading.notUnderstood).toMatchObject([{ why: "tooLong" }]);
  });

  it.each(["2019-02-30", "2019-13", "soon", "19", "2019-03-14junk"])(
    "takes no day from %s",
    (written) => {
      const read = readIps(
        makeDocument([procedure(coded("TAVI"), { performedDateTime: written })]),
      );
      if (!read.ok) throw new Error("refused");
      expect(read.reading.findings[0]).not.toHaveProperty("on");
    },
  );
});
