/**
 * `npm run bench:heart-errors`: the error table of docs/decisions/0010-heart-numerics.md, and
 * the order at which both integrators come nearer.
 */
import { type PresetName, presetNames } from "#heart/presets.ts";
import { findOrder, measureErrors } from "./heart/error-table.ts";

const steps_s = [0.016, 0.008, 0.006, 0.004, 0.002, 0.001] as const;
const exactStep_s = 25e-6;
const named: readonly PresetName[] = process.argv.includes("--all")
  ? presetNames
  : ["healthy", "severeCompensated", "acuteSevere", "severeDecompensated"];

console.log(
  "| integrator | preset | 16 ms | 8 ms | 6 ms | 4 ms | 2 ms | 1 ms | order 16→4 | 4→1 |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|");
for (const preset of named) {
  const rows = measureErrors(preset, steps_s, exactStep_s);
  for (const integrator of ["located", "corrected"] as const) {
    const cells = rows.map((row) => row[integrator].toExponential(1));
    const orders = [
      findOrder(rows, integrator, 0.016, 0.004),
      findOrder(rows, integrator, 0.004, 0.001),
    ];
    console.log(
      `| ${[integrator, preset, ...cells, ...orders.map((order) => order.toFixed(1))].join(" | ")} |`,
    );
  }
}
