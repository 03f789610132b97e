import type { PressureUnit } from "#units/quantity.ts";
import { columnRoles, recogniseColumnName, type ColumnRole } from "./column-role.ts";
import { readZone } from "./place-moment.ts";
import { isEmptyCell, readNumberCell, readPressureCell } from "./read-number-cell.ts";
import { readClockTime, readMoment } from "./read-moment.ts";

/** A column of the file, and what we take it for. */
export interface Column {
  /** As the file calls it; empty when it has no header. */
  readonly name: string;
  readonly role: ColumnRole;
  /** `named`: the name says so and the cells agree; `guessed`: one of the two; `none`: ignored. */
  readonly confidence: "named" | "guessed" | "none";
  readonly unit?: PressureUnit;
  /** The first cells that are not empty. */
  readonly examples: readonly string[];
}

/** Cells that must read as their role before we believe it. */
const believable_fraction = 0.7;

/**
 * Take each column for something, by its name and by its cells.
 *
 * @param header the names; empty when the file has none
 * @param sample some rows of data
 */
export function guessColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  width: number,
): Column[] {
  const cells = Array.from({ length: width }, (_, index) =>
    sample.map((row) => row[index] ?? "").filter((cell) => !isEmptyCell(cell)),
  );
  const columns = cells.map((column, index): Column => {
    const name = (header[index] ?? "").trim();
    const examples = column.slice(0, 3).map((cell) => cell.trim().slice(0, 60));
    const named = recogniseColumnName(name);
    if (named === undefined) return { name, role: "ignore", confidence: "none", examples };
    const confidence = fits(named.role, column) ? "named" : "guessed";
    return { name, confidence, examples, ...named };
  });
  return guessPressure(guessDate(keepFirst(columns), cells), cells);
}

/** How sure we are of a table as a whole; the best of several ways to cut it wins. */
export function weighColumns(columns: readonly Column[]): number {
  const weights = { named: 2, guessed: 1, none: 0 };
  return columns.reduce(
    (sum, { role, confidence }) => sum + (role === "ignore" ? 0 : weights[confidence]),
    0,
  );
}

function fits(role: ColumnRole, cells: readonly string[]): boolean {
  if (cells.length === 0) return true;
  return cells.filter((cell) => reads(role, cell)).length >= cells.length * believable_fraction;
}

function reads(role: ColumnRole, cell: string): boolean {
  switch (role) {
    case "date":
      return readMoment(cell) !== undefined;
    case "time":
      return readClockTime(cell) !== undefined;
    case "zone":
      return readZone(cell) !== undefined;
    case "systolic":
    case "diastolic":
    case "pulse":
      return readNumberCell(cell) !== undefined;
    case "pressure":
      return readPressureCell(cell) !== undefined;
    case "unit":
    case "device":
    case "person":
    case "ignore":
      return true;
  }
}

/** One column for each role: of several with one name, the one whose cells agree, else the first. */
function keepFirst(columns: readonly Column[]): Column[] {
  const chosen = new Map<ColumnRole, number>();
  for (const role of columnRoles) {
    const mine = columns.flatMap((column, index) =>
      column.role === role ? [{ column, index }] : [],
    );
    const best =
      mine.find(({ column }) => column.confidence === "named" && column.examples.length > 0) ??
      mine[0];
    if (best !== undefined) chosen.set(role, best.index);
  }
  return columns.map((column, index) =>
    chosen.get(column.role) === index ? column : ignored(column),
  );
}

function ignored({ name, examples }: Column): Column {
  return { name, role: "ignore", confidence: "none", examples };
}

function guessed(column: Column, role: ColumnRole): Column {
  return { ...column, role, confidence: "guessed" };
}

function guessDate(columns: readonly Column[], cells: readonly (readonly string[])[]): Column[] {
  const holdsDates = (index: number): boolean =>
    cells[index]!.length > 0 && fits("date", cells[index]!);
  const named = columns.findIndex(({ role }) => role === "date");
  if (
    named !== -1 &&
    (columns[named]!.confidence === "named" || columns[named]!.examples.length === 0)
  )
    return [...columns];
  const free = (column: Column): boolean => column.role === "ignore" || column.role === "time";
  const found = columns.findIndex((column, index) => free(column) && holdsDates(index));
  if (found === -1) return [...columns];
  return columns.map((column, index) =>
    index === found ? guessed(column, "date") : index === named ? ignored(column) : column,
  );
}

/** Pressures by their cells: `120/80`, or two columns of which one is always the higher. */
function guessPressure(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
): Column[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const trusts = (role: ColumnRole): boolean =>
    columns.some((column) => column.role === role && column.confidence === "named");
  if ((has("systolic") && has("diastolic")) || trusts("pressure")) return [...columns];
  const isFree = ({ role }: Column): boolean => role === "ignore" || role === "pressure";
  const inOne = columns.findIndex(
    (column, index) =>
      isFree(column) && cells[index]!.length > 0 && fits("pressure", cells[index]!),
  );
  if (inOne !== -1) {
    return columns.map((column, index) =>
      index === inOne
        ? guessed(column, "pressure")
        : column.role === "pressure"
          ? ignored(column)
          : column,
    );
  }
  if (has("systolic") || has("diastolic") || has("pressure")) return [...columns];
  return guessPair(columns, cells, has("pulse"));
}

function guessPair(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  hasPulse: boolean,
): Column[] {
  const numbers = columns.flatMap((column, index) => {
    const values = cells[index]!.flatMap((cell) => readNumberCell(cell)?.value ?? []);
    const believable = values.filter(
      (value) => (value >= 5 && value <= 40) || (value > 40 && value <= 300),
    );
    const isOurs =
      column.role === "ignore" &&
      column.name === "" &&
      values.length > 0 &&
      believable.length >= cells[index]!.length * believable_fraction;
    return isOurs ? [{ index, values }] : [];
  });
  for (const [place, one] of numbers.entries()) {
    const other = numbers[place + 1];
    if (other === undefined || other.index !== one.index + 1) continue;
    const pairs = Math.min(one.values.length, other.values.length);
    const oneHigher = one.values
      .slice(0, pairs)
      .filter((value, at) => value > other.values[at]!).length;
    if (oneHigher < pairs * 0.9 && oneHigher > pairs * 0.1) continue;
    const [systolic, diastolic] =
      oneHigher >= pairs * 0.9 ? [one.index, other.index] : [other.index, one.index];
    const pulse = hasPulse ? undefined : numbers[place + 2]?.index;
    return columns.map((column, index) => {
      if (index === systolic) return guessed(column, "systolic");
      if (index === diastolic) return guessed(column, "diastolic");
      return index === pulse ? guessed(column, "pulse") : column;
    });
  }
  return [...columns];
}
