import { budgets } from "../budgets.ts";
import type { Row } from "../table.ts";
import { measureSpeed } from "./speed.ts";

/** Prints speed and error of every preset, and gives the slowest and the worst as rows. */
export function measureSpeedRows(): Row[] {
  console.log("Beating every preset …");
  const rows = measureSpeed();
  console.log("preset                    step   error after 5 beats   beats per CPU-second");
  for (const { preset, step_s, error, beatsPerCpuSecond } of rows) {
    const cells = [
      preset.padEnd(22),
      `${(step_s * 1000).toFixed(2)} ms`.padStart(8),
      error.toExponential(1).padStart(21),
      beatsPerCpuSecond.toFixed(0).padStart(22),
    ];
    console.log(cells.join(" "));
  }
  return [
    {
      what: "beats in JavaScript, slowest preset",
      measured: Math.min(...rows.map((row) => row.beatsPerCpuSecond)),
      unit: "/s/core",
      budget: { atLeast: budgets.heartBeats_perSecond },
    },
    {
      what: "their error after 5 beats, worst preset",
      measured: Math.max(...rows.map((row) => row.error)),
      unit: "of scale",
      budget: { atMost: budgets.heartError },
    },
  ];
}
