import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { ClinicLimitId } from "#record/clinic-limit.ts";
import { clinicLimitUnits } from "#record/clinic-limit.ts";
import type { Fact } from "#record/fact.ts";
import { findingIds } from "#record/finding.ts";
import { parseFact } from "#record/parse-fact.ts";
import { day_ms, hour_ms, minute_ms } from "#units/zoned-time.ts";

/** One row of a `*.cases.csv`: a situation a clinician can name, and what must come out. */
export interface CaseRow {
  readonly case: string;
  /** usual, bitWorse, muchWorse, unsaid; or "none" for no check-in at all. */
  readonly feeling: string;
  readonly present: string;
  /** "all" (also when empty), "none", or a list. */
  readonly asked: string;
  readonly onset: string;
  readonly has: string;
  /** `bp 185/95 @-1h; weight 72.0 @-3d; pulse 125; oxygen 92; temp 38.0` */
  readonly readings: string;
  readonly limits: string;
  readonly text: string;
  /** `checkIn=-25h; unreadable=1; now=+400d; earlier=-12h chestPain; conflict=1` */
  readonly setting: string;
  readonly expect: string;
  /** The rules that decide, all of them. */
  readonly rules: string;
}

export const caseNow_ms = Date.parse("2026-11-22T09:00:00Z");
export const person = "01900000-0000-7000-8000-0000000000aa";
export const device = "01900000-0000-7000-8000-0000000000bb";

/** Read a case table that lies beside the tests. */
export function readCaseTable(path: string): CaseRow[] {
  const { data, errors } = Papa.parse<CaseRow>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
    transform: (cell) => cell.trim(),
  });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  return data;
}

export interface CaseSituation {
  readonly facts: readonly Fact[];
  readonly now_ms: number;
  readonly unreadable: number;
}

/** A row as facts that came through the door. */
export function readSituation(row: CaseRow): CaseSituation {
  const setting = new Map(list(row.setting, ";").map((part) => split(part, "=")));
  const inputs: Record<string, unknown>[] = [];
  if (row.feeling !== "none") {
    const present = list(row.present, " ");
    inputs.push({
      kind: "checkIn",
      at: at(caseNow_ms + duration(setting.get("checkIn") ?? "-0h")),
      ...(row.feeling === "unsaid" ? {} : { feeling: row.feeling }),
      present,
      asked: askedOf(row.asked, present),
      ...(row.onset === "" ? {} : { onset: row.onset }),
      ...(row.text === "" ? {} : { text: row.text }),
    });
  }
  for (const part of list(row.has, " ")) {
    const [condition, answer] = split(part, "=");
    inputs.push({ kind: "condition", at: at(caseNow_ms - 30 * day_ms), condition, answer });
  }
  for (const part of list(row.readings, ";")) inputs.push(readingOf(part));
  for (const part of list(row.limits, " ")) {
    const [limit, value] = split(part, "=");
    inputs.push({
      kind: "careInstruction",
      at: at(caseNow_ms - 30 * day_ms),
      limit,
      value: Number(value),
      unit: clinicLimitUnits[limit as ClinicLimitId][0],
      setBy: "Dr Lee",
      setOn: "2026-10-01",
    });
  }
  const earlier = setting.get("earlier");
  if (earlier !== undefined) inputs.push(earlierCheckIn(earlier));
  const facts = inputs.map(toFact);
  if (setting.has("conflict")) facts.push({ ...facts[0]!, madeBy: "carer" });
  return {
    facts,
    now_ms: caseNow_ms + duration(setting.get("now") ?? "+0h"),
    unreadable: Number(setting.get("unreadable") ?? 0),
  };
}

export function at(epoch_ms: number): { instant: string; zone: string; offset_min: number } {
  return { instant: new Date(epoch_ms).toISOString(), zone: "Europe/Zurich", offset_min: 60 };
}

/** What all facts of a situation share, and the id of the n-th. */
export function factFrame(index: number): {
  id: string;
  person: string;
  device: string;
  madeBy: "self";
} {
  const id = `01900000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;
  return { id, person, device, madeBy: "self" };
}

/** The n-th fact of a situation, through the door; a table that does not parse is a broken table. */
export function toFact(input: Record<string, unknown>, index: number): Fact {
  const parsed = parseFact({ ...factFrame(index), ...input });
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.issues)} in ${JSON.stringify(input)}`);
  return parsed.value;
}

function earlierCheckIn(text: string): Record<string, unknown> {
  const [when, finding] = split(text, " ");
  return {
    kind: "checkIn",
    at: at(caseNow_ms + duration(when)),
    feeling: "muchWorse",
    present: [finding],
    asked: findingIds,
  };
}

function askedOf(asked: string, present: readonly string[]): readonly string[] {
  if (asked === "" || asked === "all") return findingIds;
  return [...new Set([...present, ...(asked === "none" ? [] : list(asked, " "))])];
}

function readingOf(text: string): Record<string, unknown> {
  const [what, value, when] = list(text, " ");
  const common = {
    kind: "reading",
    source: { kind: "typed" },
    confirmed: true,
    at: at(caseNow_ms + duration((when ?? "@-0h").slice(1))),
  };
  switch (what) {
    case "bp": {
      const [systolic, diastolic] = split(value!, "/").map(Number);
      return { ...common, measure: "bloodPressure", systolic, diastolic, unit: "mm[Hg]" };
    }
    case "weight":
      return { ...common, measure: "weight", value: Number(value), unit: "kg" };
    case "pulse":
      return { ...common, measure: "pulse", value: Number(value), unit: "/min" };
    case "oxygen":
      return { ...common, measure: "oxygenSaturation", value: Number(value), unit: "%" };
    case "temp":
      return { ...common, measure: "temperature", value: Number(value), unit: "Cel" };
    default:
      throw new Error(`Unknown reading "${text}": expected bp, weight, pulse, oxygen or temp`);
  }
}

function duration(text: string): number {
  const match = /^([+-])(\d+)([mhd])$/u.exec(text);
  if (match === null) throw new Error(`Unknown duration "${text}": expected like -3d or +2h`);
  const unit_ms = { m: minute_ms, h: hour_ms, d: day_ms }[match[3] as "m" | "h" | "d"];
  return Number(match[2]) * unit_ms * (match[1] === "-" ? -1 : 1);
}

function list(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function split(text: string, separator: string): [string, string] {
  const [first = "", second = ""] = text.split(separator);
  return [first.trim(), second.trim()];
}
