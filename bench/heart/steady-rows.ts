import { heartPresets, presetNames } from "#heart/presets.ts";
import { findSteadyState } from "#heart/steady-state.ts";
import type { Row } from "../table.ts";
import { measureCpu_s } from "./measure-cpu.ts";

/** What it takes to find the beat that repeats itself, from a start that knows nothing. */
export function measureSteadyRows(): Row[] {
  console.log("Finding steady states …");
  const beats = presetNames.map((name) => findSteadyState(heartPresets[name]).beats);
  const all_s = measureCpu_s(() => {
    for (const name of presetNames) findSteadyState(heartPresets[name]);
  });
  return [
    { what: "beats to a steady state, most", measured: Math.max(...beats), unit: "beats" },
    { what: "a steady state, mean", measured: (1000 * all_s) / presetNames.length, unit: "ms" },
  ];
}
