import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { LabId } from "#knowledge/medicines/medicine-rule.ts";
import { addDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { LabResult, ListedMedicine, MedicinesSituation } from "./medicines-check.ts";

export const caseToday: CalendarDay = "2026-11-25";

/** One row of `medicines.cases.csv`. */
export interface MedicineCase {
  readonly case: string;
  /** `ramipril 5 mg @-14d; aspirin 75 mg !self` */
  readonly medicines: string;
  /** `pregnancy=no mechanicalValve=yes` */
  readonly has: string;
  readonly lvef: string;
  /** `potassium 4.5 @2026-08-25; tsh 2 @2026-05-25`; `now 2027-11-26` sets the day */
  readonly labs: string;
  readonly expect: string;
  /** Every finding but of due tests: `MED-40=warn`. */
  readonly findings: string;
  /** Every test that is due: `MED-28-M:potassium=warn`. */
  readonly due: string;
}

export function readMedicineCases(): MedicineCase[] {
  const path = join(import.meta.dirname, "medicines.cases.csv");
  const { data, errors } = Papa.parse<MedicineCase>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
    transform: (cell) => cell.trim(),
  });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  return data;
}

export function readMedicineSituation(row: MedicineCase): {
  situation: MedicinesSituation;
  today: CalendarDay;
} {
  const parts = list(row.labs);
  const now = parts.find((part) => part.startsWith("now "))?.slice(4);
  return {
    today: now ?? caseToday,
    situation: {
      medicines: list(row.medicines).map(readMedicine),
      has: Object.fromEntries(
        row.has
          .split(" ")
          .filter(Boolean)
          .map((pair) => pair.split("=")),
      ) as NonNullable<MedicinesSituation["has"]>,
      labs: parts.filter((part) => !part.startsWith("now ")).map(readLab),
      ...(row.lvef === "" ? {} : { ejectionFraction_percent: Number(row.lvef) }),
    },
  };
}

function readMedicine(text: string): ListedMedicine {
  const [, name = "", days, by] = /^(.*?)(?:\s*@-(\d+)d)?(?:\s*!(self|clinic))?$/u.exec(text) ?? [];
  return {
    text: name,
    ...(days === undefined ? {} : { since: addDays(caseToday, -Number(days)) }),
    ...(by === undefined ? {} : { by: by as "self" | "clinic" }),
  };
}

function readLab(text: string): LabResult {
  const [lab, value, on] = text.split(" ");
  return { lab: lab as LabId, value: Number(value), on: on!.slice(1) };
}

function list(text: string): string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
}
