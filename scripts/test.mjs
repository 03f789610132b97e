/**
 * `npm test`: everything that must be true before a change is taken, one step after the
 * other, all of them even when one fails. The last line is `N passed, N failed`.
 *
 * `--only lint,types` runs some steps. Gates count as one test each.
 */
import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./root.mjs";
import { runVitest } from "./run-vitest.mjs";

const inPackages = (path) => join(root, "node_modules", path);
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;

const steps = {
  format: () => node(inPackages("oxfmt/bin/oxfmt"), "--check"),
  lint: () => node(inPackages("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"),
  types: () => node(inPackages("typescript/bin/tsc"), "-b"),
  doors: () => node("scripts/doors.mjs"),
  dead: () => node(inPackages("knip/bin/knip.js"), "--no-progress"),
  fresh: checkGenerated,
  build: ensureBuilt,
  core: () => runVitest("core"),
  e2e: () => runVitest("e2e"),
};

ensureInstalled();
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = chooseSteps().map(runStep);
console.log(`\n${lines.join("\n")}`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;

function runStep(name) {
  console.log(`\n— ${name}`);
  const start_ms = performance.now();
  const result = steps[name]();
  const counts =
    typeof result === "boolean"
      ? { passed: result ? 1 : 0, failed: result ? 0 : 1, skipped: 0 }
      : result;
  for (const key of Object.keys(total)) total[key] += counts[key];
  const elapsed_s = ((performance.now() - start_ms) / 1000).toFixed(1);
  const verdict = counts.failed > 0 ? "FAILED" : "ok";
  return `${name.padEnd(8)}${verdict.padEnd(8)}${String(counts.passed).padStart(6)} passed ${String(counts.failed).padStart(3)} failed ${elapsed_s.padStart(7)} s`;
}

/** Both are checked even when the first is stale, so that one run names everything. */
function checkGenerated() {
  const isHouseFresh = node("scripts/generate-house.mjs", "--check");
  const pages = "scripts/check-generated.ts";
  const arePagesFresh = !existsSync(join(root, pages)) || node("--import", "tsx", pages);
  return isHouseFresh && arePagesFresh;
}

function chooseSteps() {
  const names = Object.keys(steps);
  const at = process.argv.indexOf("--only");
  if (at === -1) return names;
  const chosen = (process.argv[at + 1] ?? "").split(",");
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length === 0) return chosen;
  console.error(`Cannot run "${unknown.join(",")}": the steps are ${names.join(", ")}`);
  process.exit(2);
}
