import { measureBatchRows } from "./heart/batch-rows.ts";
import { measureFitRows } from "./heart/fit-rows.ts";
import { measureGarbageRows } from "./heart/garbage-rows.ts";
import { measureRandomRows } from "./heart/random-rows.ts";
import { measureSpeedRows } from "./heart/speed-rows.ts";
import { measureSteadyRows } from "./heart/steady-rows.ts";
import type { Row } from "./table.ts";

/**
 * What the heart costs, and how exact it is at that cost.
 *
 * To add a row: write `measure…Rows` in a file of its own in `bench/heart/`, its budget in
 * `budgets.ts`, and name it here. `npm run bench` and `npm run bench:heart` both show it.
 */
const measurements: readonly ((options: HeartBenchOptions) => Row[] | Promise<Row[]>)[] = [
  measureSpeedRows,
  measureGarbageRows,
  measureBatchRows,
  measureSteadyRows,
  measureFitRows,
  measureRandomRows,
];

export interface HeartBenchOptions {
  readonly randomHearts: number;
}

export async function measureHeartRows(options: HeartBenchOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for (const measure of measurements) rows.push(...(await measure(options)));
  return rows;
}

/** A number behind `--random-hearts=`; without one, so many that the whole bench stays short. */
export function readRandomHearts(argv: readonly string[], otherwise: number): number {
  const given = argv.find((arg) => arg.startsWith("--random-hearts="))?.split("=")[1];
  const count = given === undefined ? otherwise : Number(given);
  if (Number.isInteger(count) && count > 0) return count;
  throw new RangeError(`Cannot measure: expected --random-hearts=<whole number>, got "${given}"`);
}
