import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { EchoMeasure, EchoSign, EchoStudy } from "#record/echo-measure.ts";
import { toStoredEchoQuantity, type EchoUnit } from "#units/echo-quantity.ts";

/** What every case table of grades, stages and visits has to say of a study. */
export interface StudyCase {
  readonly case: string;
  readonly mechanism: string;
  /** `EROA 0.40 cm2; RVol 60 mL` */
  readonly values: string;
  /** `flailLeaflet -prolapse`: said to be there, and said not to be. */
  readonly signs: string;
  readonly word: string;
}

/** Read a case table that lies beside the tests. */
export function readCases<Row extends { readonly case: string }>(path: string): Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
    transform: (cell) => cell.trim(),
  });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  return data;
}

/** As cardiologists shorten them. */
export const shortNames: Readonly<Record<string, EchoMeasure>> = {
  EROA: "effectiveOrificeArea",
  RVol: "regurgitantVolume",
  RF: "regurgitantFraction",
  VC: "venaContracta",
  LVEF: "ejectionFraction",
  LVESD: "endSystolicDiameter",
  LVEDD: "endDiastolicDiameter",
  LVESDi: "endSystolicDiameterIndex",
  EDV: "endDiastolicVolume",
  ESV: "endSystolicVolume",
  SV: "forwardStrokeVolume",
  LAVI: "leftAtrialVolumeIndex",
  LAD: "leftAtrialDiameter",
  PASP: "pulmonarySystolicPressure",
  E: "mitralEVelocity",
  jet: "jetAreaShare",
  PISA: "flowConvergenceRadius",
  annulus: "annulusDiameter",
  SBP: "systolicPressure",
};

/** The study of a row, through the conversion of the door. */
export function toStudy(row: StudyCase, more: Partial<EchoStudy> = {}): EchoStudy {
  const values = list(row.values, ";").map((part) => {
    const [name = "", value, unit] = list(part, " ");
    const measure = shortNames[name];
    if (measure === undefined) throw new Error(`Unknown measure "${name}" in "${row.case}"`);
    const stored = toStoredEchoQuantity({ value: Number(value), unit: unit as EchoUnit });
    return [measure, stored.value] as const;
  });
  const signs = list(row.signs, " ").map((sign) => {
    return [sign.replace("-", "") as EchoSign, !sign.startsWith("-")] as const;
  });
  return {
    method: "transthoracic",
    mechanism: (row.mechanism || "primary") as EchoStudy["mechanism"],
    values: Object.fromEntries(values),
    signs: Object.fromEntries(signs),
    ...(row.word === ""
      ? {}
      : { reportedGrade: row.word as NonNullable<EchoStudy["reportedGrade"]> }),
    facts: [],
    ...more,
  };
}

export function list(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}
