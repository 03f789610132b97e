import type { BeatTiming } from "./activation.ts";
import { computePressures, type Pressures } from "./compute-pressures.ts";
import {
  computeBernoulli,
  computeInverseInertance,
  computeValveAcceleration,
} from "./inertial-valve.ts";
import { computeLeak_mLs, computeLeakArea_cm2, computeLeakShare } from "./leaking-orifice.ts";
import type { HeartParameters } from "./parameters.ts";

/** What flows where no valve is open, mL/s: through resistances, and back through closed doors. */
export function computePassiveFlows(
  h: HeartParameters,
  timing: BeatTiming,
  time_s: number,
  y: Float64Array,
  p: Pressures,
) {
  const area_cm2 = computeLeakArea_cm2(
    h.mitralLeakArea_cm2,
    h.mitralLeakVolumeGain_perMl,
    y[1]!,
    h.mitralLeakReferenceVolume_mL,
    computeLeakShare(
      time_s - timing.ventricularOnset_s,
      h.mitralLeakOnset_s,
      h.mitralLeakOnsetWidth_s,
    ),
  );
  return {
    body_mLs: (p.sa - p.sv) / h.systemicResistance_mmHgSPerMl,
    venousReturn_mLs: (p.sv - p.ra) / h.venousReturnResistance_mmHgSPerMl,
    lungs_mLs: (p.pa - p.pv) / h.pulmonaryResistance_mmHgSPerMl,
    pulmonaryVeins_mLs: (p.pv - p.la) / h.pulmonaryVeinResistance_mmHgSPerMl,
    mitralLeak_mLs: y[12] === 0 ? computeLeak_mLs(area_cm2, p.lv - p.la) : 0,
    tricuspidLeak_mLs: y[14] === 0 ? computeLeak_mLs(h.tricuspidLeakArea_cm2, p.rv - p.ra) : 0,
  };
}

/**
 * How fast each of the twelve numbers of the state changes; written into `rates`.
 *
 * What leaves one place enters the next, so the eight volumes' rates add up to nothing.
 */
export function computeRates(
  h: HeartParameters,
  timing: BeatTiming,
  peak: number,
  time_s: number,
  y: Float64Array,
  rates: Float64Array,
): void {
  const p = computePressures(h, timing, peak, time_s, y);
  const q = computePassiveFlows(h, timing, time_s, y, p);
  const mitral_mLs = y[8]! - q.mitralLeak_mLs;
  const tricuspid_mLs = y[10]! - q.tricuspidLeak_mLs;
  rates[0] = q.pulmonaryVeins_mLs - mitral_mLs;
  rates[1] = mitral_mLs - y[9]!;
  rates[2] = q.venousReturn_mLs - tricuspid_mLs;
  rates[3] = tricuspid_mLs - y[11]!;
  rates[4] = y[9]! - q.body_mLs;
  rates[5] = q.body_mLs - q.venousReturn_mLs;
  rates[6] = y[11]! - q.lungs_mLs;
  rates[7] = q.lungs_mLs - q.pulmonaryVeins_mLs;
  for (let valve = 0; valve < valves.length; valve += 1) {
    const { area, resistance, length, impedance } = valves[valve]!;
    rates[8 + valve] =
      y[12 + valve] === 0
        ? 0
        : computeValveAcceleration(
            computeValveGradient_mmHg(p, valve),
            y[8 + valve]!,
            h[resistance] + (impedance === undefined ? 0 : h[impedance]),
            computeBernoulli(h[area]),
            computeInverseInertance(h[area], h[length]),
          );
  }
}

/** Pressure that pushes blood through a valve the right way: 0 mitral, 1 aortic, 2 tricuspid, 3 pulmonary. */
export function computeValveGradient_mmHg(p: Pressures, valve: number): number {
  if (valve === 0) return p.la - p.lv;
  if (valve === 1) return p.lv - p.sa;
  if (valve === 2) return p.ra - p.rv;
  return p.rv - p.pa;
}

interface ValveNames {
  readonly area: keyof HeartParameters;
  readonly resistance: keyof HeartParameters;
  readonly length: keyof HeartParameters;
  /** The great artery's own resistance to a sudden flow, in series with the valve. */
  readonly impedance?: keyof HeartParameters;
}

const valves: readonly ValveNames[] = [
  {
    area: "mitralValveArea_cm2",
    resistance: "mitralValveResistance_mmHgSPerMl",
    length: "mitralValveLength_cm",
  },
  {
    area: "aorticValveArea_cm2",
    resistance: "aorticValveResistance_mmHgSPerMl",
    length: "aorticValveLength_cm",
    impedance: "aorticImpedance_mmHgSPerMl",
  },
  {
    area: "tricuspidValveArea_cm2",
    resistance: "tricuspidValveResistance_mmHgSPerMl",
    length: "tricuspidValveLength_cm",
  },
  {
    area: "pulmonaryValveArea_cm2",
    resistance: "pulmonaryValveResistance_mmHgSPerMl",
    length: "pulmonaryValveLength_cm",
    impedance: "pulmonaryImpedance_mmHgSPerMl",
  },
];
