/**
 * The scores as a table: a folder a line. A change found only since its run took too long is
 * counted as killed and told beside it, for a busy machine can be slow without it.
 *
 * @param {readonly ({ folder: string } & import("./score.mjs").Counts)[]} rows
 * @returns {string[]} lines to print
 */
export function describeFolders(rows) {
  const cells = rows.map((row) => [
    row.folder,
    String(row.mutants),
    String(row.killed),
    String(row.timedOut),
    String(row.equivalent),
    String(row.survived),
    // Down, never up: 97.996 is not 98.
    `${(Math.floor(row.score_percent * 100) / 100).toFixed(2)} %`,
  ]);
  const table = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column].length)));
  return table.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join("  "),
  );
}

const head = ["folder", "mutants", "killed", "by time", "equivalent", "survived", "score"];
