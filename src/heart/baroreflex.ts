import type { HeartParameters } from "./parameters.ts";
import { parameterItems } from "./parameters.ts";

/**
 * The body's regulator of arterial pressure, once a beat.
 *
 * It feels the mean pressure, a little late: p̂ += (1 − e^(−RR/1.5)) (MAP − p̂), and wants
 * x = tanh((p̂ − p_set) / 25) undone: heart rate × (1 − 0.30 x), resistance × (1 − 0.40 x),
 * elastance × (1 − 0.25 x), veins + 300 x mL. Each follows with its own lag of first order.
 * There is no delay, so there is no swinging for ever: it settles.
 *
 * Constants stay what they are within a beat, so that tables and solvers stay simple.
 *
 * @source size checked against CVSim's reflex: 9–12 ms/mmHg of beat length, 26.6 mL/mmHg of veins
 */
export interface Baroreflex {
  /** What it holds to be right: a chronic state has its own. */
  readonly setPoint_mmHg: number;
  readonly felt_mmHg: number;
  readonly heartRate_factor: number;
  readonly resistance_factor: number;
  readonly elastance_factor: number;
  readonly addedVeins_mL: number;
}

const feelingLag_s = 1.5;
const saturation_mmHg = 25;
/** How much each gives at full pull, and how slowly it follows. */
const effectors = {
  heartRate_factor: { gain: -0.3, lag_s: 2.5, rest: 1 },
  resistance_factor: { gain: -0.4, lag_s: 8, rest: 1 },
  elastance_factor: { gain: -0.25, lag_s: 6, rest: 1 },
  addedVeins_mL: { gain: 300, lag_s: 15, rest: 0 },
} as const;

export function startBaroreflex(setPoint_mmHg: number): Baroreflex {
  return {
    setPoint_mmHg,
    felt_mmHg: setPoint_mmHg,
    heartRate_factor: 1,
    resistance_factor: 1,
    elastance_factor: 1,
    addedVeins_mL: 0,
  };
}

/** The reflex after a beat of this length with this mean arterial pressure. */
export function followBeat(
  reflex: Baroreflex,
  meanArterialPressure_mmHg: number,
  length_s: number,
): Baroreflex {
  const felt_mmHg = approach(reflex.felt_mmHg, meanArterialPressure_mmHg, length_s, feelingLag_s);
  const pull = Math.tanh((felt_mmHg - reflex.setPoint_mmHg) / saturation_mmHg);
  const move = (name: keyof typeof effectors) => {
    const { gain, lag_s, rest } = effectors[name];
    return approach(reflex[name], rest + gain * pull, length_s, lag_s);
  };
  return {
    setPoint_mmHg: reflex.setPoint_mmHg,
    felt_mmHg,
    heartRate_factor: move("heartRate_factor"),
    resistance_factor: move("resistance_factor"),
    elastance_factor: move("elastance_factor"),
    addedVeins_mL: move("addedVeins_mL"),
  };
}

/** The heart as the reflex has it beat now. */
export function applyBaroreflex(heart: HeartParameters, reflex: Baroreflex): HeartParameters {
  const { low, high } = parameterItems.heartRate_perMin;
  const rate_perMin = heart.heartRate_perMin * reflex.heartRate_factor;
  return {
    ...heart,
    heartRate_perMin: Math.min(high, Math.max(low, rate_perMin)),
    systemicResistance_mmHgSPerMl: heart.systemicResistance_mmHgSPerMl * reflex.resistance_factor,
    leftVentricleElastance_mmHgPerMl:
      heart.leftVentricleElastance_mmHgPerMl * reflex.elastance_factor,
    rightVentricleElastance_mmHgPerMl:
      heart.rightVentricleElastance_mmHgPerMl * reflex.elastance_factor,
    systemicVeinUnstressed_mL: heart.systemicVeinUnstressed_mL + reflex.addedVeins_mL,
  };
}

/** Exact over a beat for a lag of first order, however long the beat. */
function approach(from: number, to: number, elapsed_s: number, lag_s: number): number {
  return from + (1 - Math.exp(-elapsed_s / lag_s)) * (to - from);
}
