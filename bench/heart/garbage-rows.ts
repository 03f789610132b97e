import { runLiveBeat } from "#heart/live-beat.ts";
import { heartPresets } from "#heart/presets.ts";
import { findSteadyState } from "#heart/steady-state.ts";
import { budgets } from "../budgets.ts";
import type { Row } from "../table.ts";

const chunks = 100;
const chunkBeats = 100;

/** What 10,000 beats leave on the heap for the collector, beside what looking at it leaves. */
export function measureGarbageRows(): Row[] {
  const { coefficients, curves, state } = findSteadyState(heartPresets.severeDecompensated);
  const beat = (beats: number) => {
    for (let done = 0; done < beats; done += 1) runLiveBeat(coefficients, curves, state);
  };
  beat(1000);
  const looking = measureGrowth_bytes(() => undefined);
  const beating = measureGrowth_bytes(() => beat(chunkBeats));
  return [
    {
      what: "left on the heap by a beat in JavaScript",
      measured: Math.max(0, beating - looking) / chunkBeats,
      unit: "bytes",
      budget: { atMost: budgets.heartGarbage_bytes },
    },
  ];
}

/** Median growth of the heap over a piece of work; a collection in between makes it negative. */
function measureGrowth_bytes(work: () => void): number {
  const grown = Array.from({ length: chunks }, () => {
    const before = process.memoryUsage().heapUsed;
    work();
    return process.memoryUsage().heapUsed - before;
  }).toSorted((a, b) => a - b);
  return grown[chunks >> 1]!;
}
