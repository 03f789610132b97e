import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findLowerings, findMovedLimits } from "#care/triage/compare-rulesets.ts";
import { currentEdition, rulesOf, type Edition } from "./edition.ts";

const folder = "docs/clinical/editions";
const editions: Edition[] = readdirSync(folder)
  .filter((file) => /^\d{4}\.\d{2}\.\d+\.json$/u.test(file))
  .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Edition);

interface Signature {
  readonly version: string;
  readonly what: string;
  readonly signedBy: string;
  readonly why: string;
}
const signatureFile = join(folder, "signed-lowerings.json");
const signatures = existsSync(signatureFile)
  ? (JSON.parse(readFileSync(signatureFile, "utf8")) as Signature[])
  : [];

describe("the editions of the triage rules", () => {
  it("keep the current one as it is: a changed rule or number is a new version", () => {
    expect(editions.at(-1)).toEqual(JSON.parse(JSON.stringify(currentEdition())));
  });

  it("P8 every lowering from one edition to the next is listed and signed", () => {
    const unsigned = editions.slice(1).flatMap((edition, index) => {
      const before = editions[index]!;
      const lowerings = findLowerings(rulesOf(before), rulesOf(edition)).map(
        ({ rule, signs, after }) => `${rule}: ${signs.join(" + ")} -> ${after}`,
      );
      const moved = findMovedLimits(before.limits, edition.limits).map(
        (limit) => `${limit.item}: ${limit.before} -> ${limit.after ?? "gone"}`,
      );
      const signed = signatures.filter(({ version }) => version === edition.version);
      return [...lowerings, ...moved].filter((what) => !signed.some((one) => one.what === what));
    });
    expect(unsigned).toEqual([]);
  });
});
