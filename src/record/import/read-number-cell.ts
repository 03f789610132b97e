import { parseDecimal } from "#units/parse-decimal.ts";
import type { PressureUnit } from "#units/quantity.ts";
import { unitInName } from "./column-role.ts";

/** A number of a cell, with the unit when the cell carries one. */
export interface CellNumber {
  readonly value: number;
  readonly unit?: PressureUnit;
}

export interface CellPressure {
  readonly systolic: number;
  readonly diastolic: number;
  readonly unit?: PressureUnit;
}

/** Nothing was written: an empty cell, or what devices write for one. */
export function isEmptyCell(cell: string | undefined): boolean {
  return cell === undefined || /^\s*(?:[-–—]{1,3}|n\/?a|null|none|nan|\.)?\s*$/iu.test(cell);
}

/** Read `118`, `118,5`, `118 mmHg`, `72 bpm`. A formula (`=A1`) is text, and no number. */
export function readNumberCell(cell: string): CellNumber | undefined {
  const match = /^\s*([\d.,]+)\s*(mm\s?\[?hg\]?|kpa|bpm|\/\s?min|beats\/min)?\.?\s*$/iu.exec(cell);
  if (match === null) return undefined;
  const value = parseDecimal(match[1]!);
  const unit = unitInName(match[2] ?? "");
  if (value === undefined) return undefined;
  return unit === undefined ? { value } : { value, unit };
}

/** Read `120/80`, `120 / 80 mmHg`, `16,0/10,7`. */
export function readPressureCell(cell: string): CellPressure | undefined {
  const match = /^\s*([\d.,]+)\s*[/⁄\\]\s*([\d.,]+)\s*(mm\s?\[?hg\]?|kpa)?\.?\s*$/iu.exec(cell);
  if (match === null) return undefined;
  const [systolic, diastolic] = [parseDecimal(match[1]!), parseDecimal(match[2]!)];
  const unit = unitInName(match[3] ?? "");
  if (systolic === undefined || diastolic === undefined) return undefined;
  return unit === undefined ? { systolic, diastolic } : { systolic, diastolic, unit };
}
