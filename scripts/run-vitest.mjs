import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Runs one vitest project and counts its tests.
 *
 * A file that cannot be loaded has no tests in vitest's own sums, and an error outside of a
 * test only shows in the exit code; both count as one failure here, so nothing is green
 * because it did not run.
 */
export function runVitest(project) {
  const report = join(root, ".cache", `vitest-${project}.json`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  // Vitest leaves one core to itself, which on a machine with two is half of all. A browser is
  // several processes, so no more than two of them at a time.
  const cores = availableParallelism();
  const workers = `--maxWorkers=${project === "e2e" ? Math.min(2, cores) : cores}`;
  const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", workers];
  const { status } = spawnSync(process.execPath, [vitest, ...args, `--outputFile.json=${report}`], {
    cwd: root,
    stdio: "inherit",
  });
  const counts = countTests(report);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

function countTests(report) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const unloaded = result.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unloaded.length,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  };
}
