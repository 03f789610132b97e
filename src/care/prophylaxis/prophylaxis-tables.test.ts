import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { endocarditisSocieties } from "#knowledge/prophylaxis-statement.ts";
import { chooseRegimen } from "./choose-regimen.ts";
import { societyTables, type AskedProcedure } from "./prophylaxis-rows.ts";
import {
  penicillinAllergies,
  plannedProcedures,
  type PenicillinAllergy,
} from "./prophylaxis-situation.ts";

function readRows(name: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe("choose-regimen.cases.csv", () => {
  const rows = readRows("choose-regimen.cases.csv");

  it.each(rows)("$case", ({ allergy, cephalosporins, options, avoid, rules }) => {
    const regimen =
      cephalosporins === "allergic"
        ? chooseRegimen(allergy as PenicillinAllergy, true)
        : chooseRegimen(allergy as PenicillinAllergy);
    expect({
      options: regimen.options.map(({ agent }) => agent).join("; "),
      avoid: regimen.avoid.join(" "),
      rules: regimen.rules.join(" "),
    }).toEqual({ options, avoid, rules });
  });

  it("has a row for every allergy, alone and beside one to cephalosporins", () => {
    for (const asked of ["", "allergic"]) {
      const told = rows.filter(({ cephalosporins }) => cephalosporins === asked);
      expect(told.map(({ allergy }) => allergy)).toEqual(penicillinAllergies);
    }
  });
});

/** Before what: the rows a person's own row is read together with (9.3 of the clinical dossier). */
describe("prophylaxis-rows.cases.csv", () => {
  const rows = readRows("prophylaxis-rows.cases.csv");

  it.each(rows)("$case", ({ procedure, case: _case, ...expected }) => {
    const told = endocarditisSocieties.map((society) => {
      const { item, says } = societyTables[society].procedures[procedure as AskedProcedure];
      return [society, `${says} ${item.id}`] as const;
    });
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  it("has a row for every procedure", () => {
    const asked = plannedProcedures.filter((one) => one !== "notKnown");
    expect(rows.map(({ procedure }) => procedure)).toEqual(asked);
  });
});
