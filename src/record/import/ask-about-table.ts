import type { PressureUnit } from "#units/quantity.ts";
import { unitInName, type ColumnRole } from "./column-role.ts";
import { decideDateOrder } from "./decide-date-order.ts";
import { decidePressureUnit } from "./decide-pressure-unit.ts";
import type { Layout } from "./guess-layout.ts";
import type { ImportChoices } from "./import-choices.ts";
import type {
  ColumnProblem,
  ImportContext,
  ImportPreview,
  ImportQuestion,
} from "./import-preview.ts";
import { createLinePlacer } from "./line-placer.ts";
import { readZone, type ReadZone } from "./place-moment.ts";
import type { CsvRow } from "./read-csv.ts";
import type { LineReader } from "./read-line.ts";
import { readMoment } from "./read-moment.ts";
import { readNumberCell, readPressureCell } from "./read-number-cell.ts";

/** A table that can be read, or what must be asked first. */
export type Table =
  | Extract<ImportPreview, { kind: "asks" }>
  | {
      readonly kind: "table";
      readonly roles: readonly ColumnRole[];
      readonly reader: LineReader;
      /** Whether a row is of the person whose readings are taken. */
      readonly isMine: (row: CsvRow) => boolean;
    };

/**
 * Settle how a table is read, from the file and from what the person has said.
 *
 * Columns of a table we do not know by name are always confirmed by the person, also when every
 * name is clear: a file is brought in once, and wrong columns would go unnoticed for long.
 */
export function askAboutTable(
  layout: Layout,
  rows: readonly CsvRow[],
  context: ImportContext,
  choices: ImportChoices,
): Table {
  const roles = fillRoles(layout, choices);
  const problems = findProblems(roles);
  const questions: ImportQuestion[] = [];
  if (problems.length > 0 || (layout.dialect === "generic" && choices.columns === undefined)) {
    questions.push({ kind: "columns", problems });
  }
  const asks = (): Table => ({ kind: "asks", layout, roles, questions, lines: rows.length });
  if (problems.length > 0) return asks();

  const places = new Map(roles.map((role, index) => [role, index]));
  const person = askPerson(rows, places.get("person"), choices.person);
  if (person.question !== undefined) questions.push(person.question);
  const order = settleOrder(rows, places.get("date")!, choices);
  if ("question" in order) questions.push(order.question);
  const unit = settleUnit(layout, rows, places, choices);
  if ("question" in unit) questions.push(unit.question);
  if (questions.length > 0 || "question" in order || "question" in unit) return asks();

  const dateName = layout.columns[places.get("date")!]?.name ?? "";
  const placer = createLinePlacer(context.zone, order.order, zoneInName(dateName));
  const reader: LineReader = { places, width: roles.length, unit: unit.unit, placer };
  return { kind: "table", roles, reader, isMine: person.isMine };
}

function fillRoles(layout: Layout, choices: ImportChoices): ColumnRole[] {
  return layout.columns.map(({ role }, index) =>
    choices.columns === undefined ? role : (choices.columns[index] ?? "ignore"),
  );
}

function findProblems(roles: readonly ColumnRole[]): ColumnProblem[] {
  const problems: ColumnProblem[] = [];
  if (!roles.includes("date")) problems.push({ kind: "noDate" });
  const hasPair = roles.includes("systolic") && roles.includes("diastolic");
  if (!hasPair && !roles.includes("pressure")) problems.push({ kind: "noPressure" });
  const twice = new Set(
    roles.filter((role, index) => role !== "ignore" && roles.indexOf(role) !== index),
  );
  return [...problems, ...[...twice].map((role) => ({ kind: "roleTwice", role }) as const)];
}

/** More than one person in a file: nobody's readings are taken until one is chosen. */
function askPerson(
  rows: readonly CsvRow[],
  place: number | undefined,
  chosen: string | undefined,
): { question?: ImportQuestion; isMine: (row: CsvRow) => boolean } {
  if (place === undefined) return { isMine: () => true };
  const nameOf = ({ cells }: CsvRow): string => (cells[place] ?? "").trim().slice(0, 200);
  const lines = new Map<string, number>();
  for (const row of rows) {
    if (row.isBroken !== true) lines.set(nameOf(row), (lines.get(nameOf(row)) ?? 0) + 1);
  }
  if (lines.size <= 1) return { isMine: () => true };
  if (chosen !== undefined && lines.has(chosen)) {
    return { isMine: (row) => nameOf(row) === chosen };
  }
  const people = [...lines].map(([name, count]) => ({ name, lines: count }));
  people.sort((one, other) => other.lines - one.lines);
  return { question: { kind: "person", people: people.slice(0, maxPeople) }, isMine: () => false };
}

/** A column with more names than this is none of people (or the file is no diary). */
const maxPeople = 200;

function settleOrder(
  rows: readonly CsvRow[],
  place: number,
  { dateOrder }: ImportChoices,
): { order: ImportChoices["dateOrder"] } | { question: ImportQuestion } {
  const dates = rows.flatMap(({ cells, isBroken }) => {
    const text = cells[place] ?? "";
    // A date that begins with its year is never open; most files hold no other.
    const moment = isBroken === true || /^\s*\d{4}\D/u.test(text) ? undefined : readMoment(text);
    return moment?.kind === "local" ? [{ text: text.trim(), date: moment.date }] : [];
  });
  const decided = decideDateOrder(dates);
  if (!("question" in decided)) return { order: decided.order };
  const isAnswered = decided.question.options.some(({ order }) => order === dateOrder);
  return isAnswered
    ? { order: dateOrder }
    : { question: { kind: "dateOrder", ...decided.question } };
}

function settleUnit(
  layout: Layout,
  rows: readonly CsvRow[],
  places: LineReader["places"],
  choices: ImportChoices,
): { unit: PressureUnit } | { question: ImportQuestion } {
  const upper = places.get("systolic");
  const both = places.get("pressure");
  const unit = places.get("unit");
  const systolics = rows.flatMap(({ cells }) => {
    if (unit !== undefined && unitInName(cells[unit] ?? "") !== undefined) return [];
    const pair = both === undefined ? undefined : readPressureCell(cells[both] ?? "");
    const single = upper === undefined ? undefined : readNumberCell(cells[upper] ?? "");
    const cell = pair === undefined ? single : { value: pair.systolic, unit: pair.unit };
    return cell === undefined || cell.unit !== undefined ? [] : [cell.value];
  });
  const stated = layout.columns[upper ?? both ?? -1]?.unit ?? statedByOther(layout, places);
  const decided = decidePressureUnit(systolics, stated);
  if ("unit" in decided) return decided;
  return choices.unit === undefined
    ? { question: { kind: "unit", ...decided.question } }
    : { unit: choices.unit };
}

function statedByOther(layout: Layout, places: LineReader["places"]): PressureUnit | undefined {
  const lower = places.get("diastolic");
  return lower === undefined ? undefined : layout.columns[lower]?.unit;
}

/** `Date (UTC)`, `Time GMT+2`. */
function zoneInName(name: string): ReadZone | undefined {
  const zone = /\b(?:utc|gmt)\s?(?:[+-]\d{1,2}(?::?\d{2})?)?/iu.exec(name)?.[0];
  return zone === undefined ? undefined : readZone(zone);
}
