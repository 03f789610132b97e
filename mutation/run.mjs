/**
 * `npm run mutation`: are the tests of the rules and the units sharp enough? Of triage, grades,
 * visits and antibiotics, that is, where a wrong sign could hurt somebody.
 *
 * Stryker changes one small thing at a time (a sign, a limit, a rule's outcome) and runs the
 * tests of these rooms; each change must make one of them fail. Prints what survived, and the score
 * of each folder and of all; exit 1 below 100 %. Name files to try only those: `npm run mutation -- src/units/round.ts`,
 * or a folder beside its own tests: `LL_MUTATION_TESTS=care/grade npm run mutation -- src/care/grade/*.ts`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../scripts/ensure-installed.mjs";
import { describeFolders } from "./describe-folders.mjs";
import { computeScore } from "./score.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const here = join(root, "mutation");
const reportFile = join(root, ".cache", "mutation.json");
const survivorsFile = join(root, ".cache", "mutation-survivors.json");

ensureInstalled();
installHere();
runStryker(process.argv.slice(2));
const equivalents = JSON.parse(readFileSync(join(here, "equivalents.json"), "utf8"));
const score = computeScore(JSON.parse(readFileSync(reportFile, "utf8")), equivalents);
tell(score);
process.exitCode =
  score.survivors.length > 0 || score.stale.length > 0 || score.killed === 0 ? 1 : 0;

function installHere() {
  const wanted = readVersion(join(here, "package.json"));
  const stryker = join(here, "node_modules", "@stryker-mutator", "core", "package.json");
  if (existsSync(stryker) && JSON.parse(readFileSync(stryker, "utf8")).version === wanted) return;
  console.log("Installing Stryker …");
  const { status } = spawnSync("npm", ["ci"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("Cannot install Stryker: see npm's message above. Is the network there?");
    process.exit(1);
  }
}

function readVersion(packageFile) {
  return JSON.parse(readFileSync(packageFile, "utf8")).devDependencies["@stryker-mutator/core"];
}

function runStryker(files) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(reportFile, { force: true });
  const cli = join(here, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const sources = files.filter((file) => !/\.test(?:-support)?\./u.test(file));
  const only = sources.length > 0 ? ["--mutate", sources.join(",")] : [];
  const args = [cli, "run", "mutation/stryker.config.mjs", ...only];
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (existsSync(reportFile)) return;
  console.error(
    "Cannot tell the mutation score as Stryker wrote no report: see its message above.",
  );
  process.exit(1);
}

function tell({ folders, survivors, stale, ...all }) {
  console.log("");
  for (const { file, at, mutator, original, replacement, status } of survivors) {
    const unseen = status === "Survived" ? "" : ` (${status})`;
    console.log(`${file}:${at} ${mutator}${unseen}\n  - ${original}\n  + ${replacement}`);
  }
  for (const { file, line, replacement } of stale) {
    console.log(`equivalents.json: no longer a survivor: ${file} "${line}" -> ${replacement}`);
  }
  writeFileSync(survivorsFile, `${JSON.stringify(survivors, null, 2)}\n`);
  for (const line of describeFolders([...folders, { folder: "all", ...all }])) console.log(line);
  console.log(
    `mutation score: ${all.killed} killed / (${all.mutants} mutants - ${all.equivalent} equivalent) = ${(Math.floor(all.score_percent * 100) / 100).toFixed(2)} %` +
      `, ${all.survived} survived, ${stale.length} stale`,
  );
}
