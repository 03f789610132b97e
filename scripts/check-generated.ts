/**
 * The part of `npm test` that keeps docs/clinical true: every generated page is as it would be
 * written now, and no item of knowledge is past its review. Exit 1 with one line for each.
 *
 * The day comes from the machine's clock here and nowhere deeper.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeClinicalPages } from "./clinical-docs/clinical-pages.ts";
import { collectItems, listOverdue } from "./clinical-docs/collect-items.ts";
import { root } from "./root.mjs";

const today = new Date().toISOString().slice(0, 10);
const pages = await writeClinicalPages();
const faults = [
  ...[...pages].filter(isStale).map(([path]) => `Stale: ${path}. Run \`npm run generate:docs\`.`),
  ...listOverdue(await collectItems(), today).map((line) => `Past its review: ${line}.`),
];
for (const fault of faults) console.error(fault);
console.log(`${pages.size} clinical pages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

function isStale([path, text]: readonly [string, string]): boolean {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
}
