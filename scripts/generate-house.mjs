/**
 * Writes every file that is made from rooms.mjs; with --check only says which are stale.
 * The generated files are committed, so that editors and a bare `oxlint` see the same rules.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { houseProjects } from "./house-projects.mjs";
import { lintConfig } from "./house-lint.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = { ...houseProjects(), ".oxlintrc.json": lintConfig() };
const isCheck = process.argv.includes("--check");
const stale = [];

for (const [name, content] of Object.entries(files)) {
  const path = join(root, name);
  const wanted = `${JSON.stringify(content, null, 2)}\n`;
  if (readIfThere(path) === wanted) continue;
  stale.push(name);
  if (!isCheck) writeFileSync(path, wanted);
}

if (isCheck && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. rooms.mjs changed; run \`npm run generate:house\`.`);
  process.exit(1);
}
console.log(`${Object.keys(files).length} generated files, ${stale.length} written`);

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
