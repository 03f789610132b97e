/**
 * `npm run validate:heart`: every published number beside the model's, misses and all.
 *
 * Exit 1 when a sign of a significant change is wrong; a miss is printed, not hidden, and is
 * listed in docs/decisions/0010-heart-numerics.md.
 */
import { comparePublished, type ValidationRow } from "./heart/compare.ts";

const rows = comparePublished();
let group = "";
for (const row of rows) {
  const heading = `${row.group} — ${row.source}`;
  if (heading !== group) console.log(`\n${heading}`);
  group = heading;
  console.log(describeRow(row));
}
const missed = rows.filter((row) => !row.passes);
const wrongSigns = rows.filter((row) => row.isSignRight === false);
const treated = rows.filter((row) => row.kind === "treated");
console.log(
  `\n${rows.length - missed.length} of ${rows.length} within tolerance, ` +
    `${treated.filter((row) => row.passes).length} of ${treated.length} of the treated; ` +
    `${rows.filter((row) => row.isSignRight).length} signs right, ${wrongSigns.length} wrong`,
);
process.exitCode = wrongSigns.length > 0 ? 1 : 0;

function describeRow(row: ValidationRow): string {
  const sign = row.isSignRight === undefined ? "" : row.isSignRight ? "sign right" : "SIGN WRONG";
  return [
    `  ${row.kind.padEnd(10)}`,
    row.measure.padEnd(42),
    `${show(row.published)} ± ${show(row.tolerance)}`.padEnd(18),
    show(row.model).padStart(8),
    row.passes ? "  pass" : "  MISS",
    sign,
  ]
    .join(" ")
    .trimEnd();
}

function show(value: number): string {
  return value.toFixed(Math.abs(value) < 1 ? 3 : 1);
}
