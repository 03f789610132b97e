/**
 * `npm run validate:heart`: every published number beside the model's, misses and all.
 *
 * A row passes within one SD of what was published, or 15 % where no SD was. Exit 1 when a sign
 * of a significant change is wrong; a miss is printed, not hidden, and is listed in
 * docs/decisions/0010-heart-numerics.md.
 */
import { comparePublished, type ValidationRow } from "./heart/compare.ts";
import { unsaidRows } from "./heart/published/unsaid.ts";

const rows = comparePublished();
let heading = "";
for (const row of rows) {
  const here = `${row.group} — ${row.source}`;
  if (here !== heading) console.log(`\n${here}`);
  heading = here;
  console.log(describeRow(row));
}
console.log("\nnot said by the model");
for (const { what, source, why } of unsaidRows) console.log(`  ${what} (${source}): ${why}`);

const missed = rows.filter((row) => !row.passes);
console.log("\nmissed");
for (const row of missed) console.log(`  ${row.group}:${describeRow(row).slice(12)}`);

const kinds = ["tuned", "grade", "fitted", "treated", "compared"] as const;
const counts = kinds.map((kind) => {
  const ofKind = rows.filter((row) => row.kind === kind);
  return `${kind} ${ofKind.filter((row) => row.passes).length} of ${ofKind.length}`;
});
const wrongSigns = rows.filter((row) => row.isSignRight === false);
console.log(
  `\n${rows.length - missed.length} of ${rows.length} within tolerance: ` +
    `${counts.join(", ")}; ` +
    `${rows.filter((row) => row.isSignRight).length} signs right, ${wrongSigns.length} wrong; ` +
    `${unsaidRows.length} not said`,
);
process.exitCode = wrongSigns.length > 0 ? 1 : 0;

function describeRow(row: ValidationRow): string {
  const sign = row.isSignRight === undefined ? "" : row.isSignRight ? "sign right" : "SIGN WRONG";
  return [
    `  ${row.kind.padEnd(9)}`,
    row.what.padEnd(46),
    describeRange(row).padEnd(18),
    show(row.model).padStart(8),
    row.passes ? "  pass" : "  MISS",
    sign,
  ]
    .join(" ")
    .trimEnd();
}

function describeRange({ low, high }: ValidationRow): string {
  if (high === Infinity) return `${show(low)} or more`;
  if (low === -Infinity) return `${show(high)} or less`;
  return `${show((low + high) / 2)} ± ${show((high - low) / 2)}`;
}

function show(value: number): string {
  return value.toFixed(Math.abs(value) < 2 ? 3 : 1);
}
