/** One thing measured. Without a budget it is told and not judged. */
export interface Row {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget?: { readonly atMost: number } | { readonly atLeast: number };
}

export function isMissed({ measured, budget }: Row): boolean {
  if (budget === undefined) return false;
  return "atMost" in budget ? !(measured <= budget.atMost) : !(measured >= budget.atLeast);
}

/** The rows as lines of text, columns under one another. */
export function describeTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    `${formatNumber(row.measured)} ${row.unit}`,
    describeBudget(row),
    row.budget === undefined ? "" : isMissed(row) ? "MISS" : "pass",
  ]);
  const all = [["what", "measured", "budget", ""], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((line) => line[column]!.length)));
  return all
    .map(([what, measured, budget, verdict]) =>
      [
        what!.padEnd(widths[0]!),
        measured!.padStart(widths[1]!),
        budget!.padStart(widths[2]!),
        verdict,
      ]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function describeBudget({ budget, unit }: Row): string {
  if (budget === undefined) return "-";
  return "atMost" in budget
    ? `<= ${formatNumber(budget.atMost)} ${unit}`
    : `>= ${formatNumber(budget.atLeast)} ${unit}`;
}

/** Three digits are enough to see a change; of what is tiny, two. */
function formatNumber(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.01) return value.toExponential(1);
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
