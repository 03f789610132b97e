import { timeBeat } from "../activation.ts";
import { makeBeatCurves } from "../beat-curves.ts";
import { chooseStep_s } from "../choose-step.ts";
import { makeInitialState } from "../initial-state.ts";
import { packCoefficients } from "../pack-coefficients.ts";
import type { HeartParameters } from "../parameters.ts";
import { stateLength } from "../state.ts";
import { SteadySearch } from "../steady-search.ts";
import {
  findSteadyState,
  type SteadyState,
  steadyMaxBeats,
  steadyTolerance,
} from "../steady-state.ts";
import type { BatchEngine } from "./batch-engine.ts";
import { makeHeartBatch } from "./heart-batch.ts";

/** Many hearts that beat the same way each time, and what they beat on. */
export interface SettledPopulation {
  /** In the order of the hearts given. */
  readonly hearts: readonly SteadyState[];
  readonly runsOn: BatchEngine["kind"];
  /** Where it is not WebAssembly, the reason. */
  readonly why?: string;
}

interface PopulationOptions {
  readonly tolerance?: number;
  readonly maxBeats?: number;
}

/** Hearts that are searched together; their numbers then fit into a processor's second cache. */
const groupSize = 32;

/**
 * `findSteadyState` for many hearts: the same search and the same answers, whatever it runs on.
 */
export function settlePopulation(
  engine: BatchEngine,
  hearts: readonly HeartParameters[],
  { tolerance = steadyTolerance, maxBeats = steadyMaxBeats }: PopulationOptions = {},
): SettledPopulation {
  const settled: SteadyState[] = [];
  // Neighbours with about as many steps, for the longer beat of two sets the time of both.
  const order = hearts
    .map((heart, index) => ({ index, ...prepare(heart) }))
    .sort((a, b) => a.curves.stepCount - b.curves.stepCount);
  for (let first = 0; first < order.length; first += groupSize) {
    const group = order.slice(first, first + groupSize);
    searchGroup(engine, group, tolerance, maxBeats);
    for (const { index, curves, coefficients, search } of group) {
      const { after: state, beats, drift } = search;
      settled[index] = Number.isFinite(drift)
        ? { state, curves, coefficients, beats, drift, isReached: drift <= tolerance }
        : findSteadyState(hearts[index]!, { tolerance, maxBeats });
    }
  }
  const why = engine.kind === "javaScript" ? { why: engine.why } : {};
  return { hearts: settled, runsOn: engine.kind, ...why };
}

type Prepared = ReturnType<typeof prepare>;

function prepare(heart: HeartParameters) {
  const timing = timeBeat(heart, 60 / heart.heartRate_perMin);
  return {
    curves: makeBeatCurves(heart, timing, chooseStep_s(heart)),
    coefficients: packCoefficients(heart),
    search: new SteadySearch(makeInitialState(heart), heart.bloodVolume_mL),
  };
}

function searchGroup(
  engine: BatchEngine,
  group: readonly Prepared[],
  tolerance: number,
  maxBeats: number,
): void {
  const batch = makeHeartBatch(
    engine,
    group.map(({ curves, coefficients, search }) => ({
      curves,
      coefficients,
      state: search.state,
    })),
  );
  const beaten = new Float64Array(stateLength);
  const isAwake = (index: number) => {
    const { beats, drift } = group[index]!.search;
    return beats < maxBeats && drift > tolerance;
  };
  while (group.some((_, index) => isAwake(index))) {
    batch.beat(1, isAwake);
    for (const [index, { search }] of group.entries()) {
      if (!isAwake(index)) continue;
      batch.read(index, beaten);
      search.take(beaten);
      batch.write(index, search.state);
    }
  }
}
