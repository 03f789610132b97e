import { loadBatchEngine } from "#heart/batch/batch-engine.ts";
import { type BatchHeart, makeHeartBatch } from "#heart/batch/heart-batch.ts";
import { settlePopulation } from "#heart/batch/settle-population.ts";
import { heartPresets, presetNames } from "#heart/presets.ts";
import { stateLength } from "#heart/state.ts";
import { measureChange } from "#heart/state-change.ts";
import { findSteadyState } from "#heart/steady-state.ts";
import { budgets } from "../budgets.ts";
import type { Row } from "../table.ts";
import { measureCpu_s } from "./measure-cpu.ts";
import { makeRandomHearts } from "./random-hearts.ts";

const comparedBeats = 20;
const timedBeats = 200;
const patients = 1000;

/**
 * The batch: its speed, how far it is from JavaScript at equal steps, and how many hearts it
 * brings to their steady state. Where it does not run on WebAssembly the rows say so.
 */
export function measureBatchRows(): Row[] {
  console.log("Beating in batches …");
  const engine = loadBatchEngine(globalThis.WebAssembly);
  const on = engine.kind === "webAssembly" ? "WebAssembly" : `JavaScript, for ${engine.why}`;
  const hearts = makeRandomHearts(patients);
  const presets = presetNames.map((name) => findSteadyState(heartPresets[name]));
  const random = hearts.map((heart) => findSteadyState(heart, { maxBeats: 1 }));
  const settle_s = measureCpu_s(() => settlePopulation(engine, hearts, { tolerance: 1e-4 }), 3);
  return [
    {
      what: `beats in ${on}, slowest preset`,
      measured: Math.min(...presets.map((heart) => measureBeats_perS([heart, heart]))),
      unit: "/s/core",
      budget: { atLeast: budgets.batchBeats_perSecond },
    },
    {
      what: `their difference from JavaScript, ${presets.length + random.length} hearts`,
      measured: Math.max(findDifference(presets), findDifference(random)),
      unit: "of scale",
      budget: { atMost: budgets.batchDifference },
    },
    {
      what: `random hearts to a steady state (1e-4), ${patients} at once`,
      measured: patients / settle_s,
      unit: "/s/core",
    },
  ];

  function measureBeats_perS(pair: readonly BatchHeart[]): number {
    const batch = makeHeartBatch(engine, pair);
    return (pair.length * timedBeats) / measureCpu_s(() => batch.beat(timedBeats));
  }

  function findDifference(all: readonly BatchHeart[]): number {
    const lanes = makeHeartBatch(engine, all);
    const script = makeHeartBatch({ kind: "javaScript", why: "to compare" }, all);
    const [one, other] = [new Float64Array(stateLength), new Float64Array(stateLength)];
    lanes.beat(comparedBeats);
    script.beat(comparedBeats);
    return Math.max(
      ...all.map((_, index) => {
        lanes.read(index, one);
        script.read(index, other);
        return measureChange(one, other);
      }),
    );
  }
}
