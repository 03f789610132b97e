import {
  parameterItems,
  parameterNames,
  makeHeart,
  type HeartParameters,
} from "#heart/parameters.ts";
import { heartPresets, presetNames } from "#heart/presets.ts";
import { makeRandom } from "#heart/random.ts";
import { recordBeat } from "#heart/recorded-beat.ts";
import { findSteadyState } from "#heart/steady-state.ts";

/** What came of beating many hearts nobody has. */
export interface RandomFaults {
  readonly count: number;
  readonly maxBeats: number;
  /** Hearts with a state, pressure or flow that is not a finite number. */
  readonly notFinite: number;
  readonly unsettled: number;
}

const seed = 20_261_123;
/** Each constant is multiplied by e^(±this): half to twice, all of them at once. */
const spread = Math.LN2;
const maxBeats = 60;

export function findRandomFaults(count: number): RandomFaults {
  const random = makeRandom(seed);
  let notFinite = 0;
  let unsettled = 0;
  for (let made = 0; made < count; made += 1) {
    const steady = findSteadyState(makeRandomHeart(random), { maxBeats, tolerance: 1e-4 });
    const { trace } = recordBeat(steady.coefficients, steady.curves, steady.state.slice());
    if (!trace.every(Number.isFinite)) notFinite += 1;
    if (!steady.isReached) unsettled += 1;
  }
  return { count, maxBeats, notFinite, unsettled };
}

/** A preset with every constant moved, kept inside its bounds; rest volumes move less. */
function makeRandomHeart(random: () => number): HeartParameters {
  const preset = heartPresets[presetNames[Math.floor(random() * presetNames.length)]!];
  const changes = parameterNames.map((name) => {
    const { low, high, unit } = parameterItems[name];
    // A body with twice its blood and half its veins is no body.
    const reach = unit === "mL" ? spread / 6 : spread;
    const value = preset[name] * Math.exp((2 * random() - 1) * reach);
    return [name, Math.min(high, Math.max(low, value))];
  });
  return makeHeart(Object.fromEntries(changes));
}
