/**
 * The mutation score, from Stryker's report and our list of equivalent mutants.
 *
 * An equivalent mutant changes the text of the program and nothing it does; no test can find it.
 * Each is listed by hand with the reason in equivalents.json, by what it looks like and not by
 * line number, so that an edit elsewhere in the file does not lose it. A listed mutant that is
 * found after all, or is gone, is told as stale: the list may not grow moss.
 *
 * @typedef {{ file: string, mutator: string, line: string, original: string, replacement: string }} Mutant
 * @typedef {Mutant & { reason: string, count?: number }} Equivalent
 * @typedef {{ mutants: number, killed: number, timedOut: number, equivalent: number, survived: number, score_percent: number }} Counts timedOut: of the killed, those that were only found by taking too long
 * @typedef {Counts & { folders: (Counts & { folder: string })[], survivors: (Mutant & { at: number, status: string })[], stale: Equivalent[] }} Score
 */

/**
 * @param {{ files: Record<string, { source: string, mutants: readonly any[] }> }} report
 * @param {readonly Equivalent[]} equivalents
 * @returns {Score}
 * @throws TypeError when an equivalent lacks a part by which it is recognised, or its reason
 */
export function computeScore(report, equivalents) {
  for (const one of equivalents) expectWhole(one);
  const killed = [];
  const alive = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split("\n");
    for (const mutant of mutants) {
      if (isFound(mutant)) killed.push({ file, status: mutant.status });
      else alive.push(describeMutant(file, lines, mutant));
    }
  }
  const left = new Map(equivalents.map((one) => [keyOf(one), one.count ?? 1]));
  const survivors = alive.filter((mutant) => {
    const count = left.get(keyOf(mutant)) ?? 0;
    left.set(keyOf(mutant), count - 1);
    return count <= 0;
  });
  const reported = new Set(Object.keys(report.files));
  const stale = equivalents.filter(
    (one) => reported.has(one.file) && (left.get(keyOf(one)) ?? 0) > 0,
  );
  const tried = { killed, alive, survivors };
  const folders = [...new Set([...killed, ...alive].map(folderOf))].sort((one, other) =>
    one < other ? -1 : 1,
  );
  return {
    ...count(tried, () => true),
    folders: folders.map((folder) => ({
      folder,
      ...count(tried, (mutant) => folderOf(mutant) === folder),
    })),
    survivors,
    stale,
  };
}

function count(tried, isCounted) {
  const killed = tried.killed.filter(isCounted);
  const alive = tried.alive.filter(isCounted).length;
  const survived = tried.survivors.filter(isCounted).length;
  const killable = killed.length + survived;
  return {
    mutants: killed.length + alive,
    killed: killed.length,
    timedOut: killed.filter(({ status }) => status === "Timeout").length,
    equivalent: alive - survived,
    survived,
    score_percent: killable === 0 ? 0 : (100 * killed.length) / killable,
  };
}

/** `src/units`, `src/care/triage`: a rule in a folder below counts with its own. */
function folderOf({ file }) {
  return file.split("/").slice(0, -1).slice(0, 3).join("/");
}

function expectWhole(equivalent) {
  for (const key of ["file", "mutator", "line", "original", "replacement", "reason"]) {
    if (typeof equivalent[key] === "string") continue;
    throw new TypeError(
      `Cannot use an equivalent mutant as it has no "${key}": ${JSON.stringify(equivalent)}`,
    );
  }
}

/**
 * Whether the tests noticed.
 *
 * A mutant of code that runs while tests are collected can break the collecting itself: then no
 * test runs, none fails, and Stryker takes silence for survival. Such a mutant runs with all tests,
 * so a run of none is a broken one. Whatever else is not plainly killed counts as not found.
 */
function isFound({ status, static: isStatic, testsCompleted }) {
  if (status === "Killed" || status === "Timeout") return true;
  return status === "Survived" && isStatic === true && testsCompleted === 0;
}

/** Two mutants with the same key cannot be told apart without a line number. */
function keyOf({ file, mutator, line, original, replacement }) {
  return JSON.stringify([file, mutator, line, original, replacement]);
}

function describeMutant(file, lines, { mutatorName, replacement, location, status }) {
  const { start, end } = location;
  const touched = lines.slice(start.line - 1, end.line);
  touched[touched.length - 1] = touched.at(-1).slice(0, end.column - 1);
  touched[0] = touched[0].slice(start.column - 1);
  return {
    file,
    mutator: mutatorName,
    line: lines[start.line - 1].trim(),
    original: touched.map((line) => line.trim()).join(" "),
    replacement: replacement ?? "",
    at: start.line,
    status,
  };
}
