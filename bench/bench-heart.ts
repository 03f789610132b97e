/**
 * `npm run bench:heart`: beats per CPU-second of the live integrator with its error beside it,
 * steady states, one patient's fit, and many random hearts.
 *
 * Exit 1 when no step gives 12,000 beats a CPU-second at an error of 1e-3 in every preset, or
 * when a random heart gives a number that is none.
 */
import { findRandomFaults } from "./heart/random-hearts.ts";
import { measureSpeed, type SpeedRow } from "./heart/speed.ts";
import { defaultStep_s, findSteadyState } from "#heart/steady-state.ts";
import { heartPresets, presetNames } from "#heart/presets.ts";

const wantedBeats = 12_000;
const wantedError = 1e-3;
const randomHearts = Number(process.argv[2] ?? 100_000);

const rows: SpeedRow[] = [];
console.log("preset                  step     error after 5 beats   beats per CPU-second");
for (const row of measureSpeed([0.004, defaultStep_s, 0.008])) {
  rows.push(row);
  console.log(
    `${row.preset.padEnd(22)} ${row.step_s * 1000} ms ${row.error.toExponential(1).padStart(20)} ${row.beatsPerCpuSecond.toFixed(0).padStart(20)}`,
  );
}
const used = rows.filter(({ step_s }) => step_s === defaultStep_s);
const slowest = Math.min(...used.map((row) => row.beatsPerCpuSecond));
const worst = Math.max(...used.map((row) => row.error));
console.log(
  `at ${defaultStep_s * 1000} ms in every preset: at least ${slowest.toFixed(0)} beats, error at most ${worst.toExponential(1)}`,
);

const start_ms = performance.now();
const beats = presetNames.map((name) => findSteadyState(heartPresets[name]).beats);
console.log(
  `steady states: ${Math.min(...beats)} to ${Math.max(...beats)} beats, ` +
    `${((performance.now() - start_ms) / beats.length).toFixed(1)} ms each`,
);

const faults = findRandomFaults(randomHearts);
console.log(
  `random hearts: ${faults.count}, ${faults.notFinite} with a number that is none, ` +
    `${faults.unsettled} not settled in ${faults.maxBeats} beats`,
);
process.exitCode = slowest < wantedBeats || worst > wantedError || faults.notFinite > 0 ? 1 : 0;
