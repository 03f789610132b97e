import { computeChamberPressure_mmHg } from "#heart/chamber.ts";
import type { BeatenBeat } from "#heart/beating-heart.ts";
import { readCurve } from "#heart/recorded-beat.ts";
import { type ChartScale, drawLine, makeChartScale } from "./chart-scale.ts";

/** The frame of the chart in its own units. */
export const loopFrame = { width: 360, height: 260, left: 44, right: 350, top: 12, bottom: 216 };

export interface LoopScales {
  readonly volume_mL: ChartScale;
  readonly pressure_mmHg: ChartScale;
}

export interface LoopShape {
  readonly loop: string;
  /** The straight line of the squeezed muscle, from its rest volume. */
  readonly squeezed: string;
  /** The curve of the muscle at rest. */
  readonly resting: string;
  /** The load of the arteries: from the fullest volume to the end of the squeeze. */
  readonly load: string;
  /** What effort is left in the muscle: the triangle beside the loop. */
  readonly left: string;
}

/** Scales that hold all the beats, in round steps. */
export function makeLoopScales(beats: readonly BeatenBeat[]): LoopScales {
  const largest = (read: (one: BeatenBeat) => number) => Math.max(...beats.map(read));
  const { left, right, top, bottom } = loopFrame;
  return {
    volume_mL: makeChartScale(
      largest(({ measures }) => measures.endDiastolicVolume_mL + 10),
      50,
      200,
      left,
      right,
    ),
    pressure_mmHg: makeChartScale(
      largest(({ beat }) => Math.max(...readCurve(beat, "leftVentricle_mmHg")) + 5),
      50,
      150,
      bottom,
      top,
    ),
  };
}

/**
 * The left ventricle's loop with the lines a clinician reads it by.
 *
 * ESPVR: P = Ees (V − V0). EDPVR: P = A (exp(B (V − V0)) − 1). Ea: from (EDV, 0) to the end of
 * the squeeze. All without the sac around the heart, whose pressure stands in the loop itself.
 */
export function shapeLoop({ beat, heart, measures }: BeatenBeat, scales: LoopScales): LoopShape {
  const { place: x } = scales.volume_mL;
  const { place: y } = scales.pressure_mmHg;
  const volume_mL = readCurve(beat, "leftVentricle_mL");
  const pressure_mmHg = readCurve(beat, "leftVentricle_mmHg");
  const rest_mL = heart.leftVentricleRestVolume_mL;
  const { endSystolicElastance_mmHgPerMl: ees, endSystolicPressure_mmHg: end_mmHg } = measures;
  const end_mL = rest_mL + end_mmHg / ees;
  const top_mmHg = Math.min(
    scales.pressure_mmHg.highest,
    ees * (scales.volume_mL.highest - rest_mL),
  );
  const restingCurve = Array.from({ length: 40 }, (_, i) => {
    const filled_mL = rest_mL + (i / 39) * (scales.volume_mL.highest - rest_mL);
    return [filled_mL, computeRest_mmHg(heart, filled_mL)] as const;
  }).filter(([, p_mmHg]) => p_mmHg <= scales.pressure_mmHg.highest);
  const at = ([v, p]: readonly [number, number]) => [x(v), y(p)] as const;
  return {
    loop: `${drawLine(Array.from(volume_mL, (v, i) => at([v, pressure_mmHg[i]!])))}Z`,
    squeezed: drawLine([at([rest_mL, 0]), at([rest_mL + top_mmHg / ees, top_mmHg])]),
    resting: drawLine(restingCurve.map(at)),
    load: drawLine([at([measures.endDiastolicVolume_mL, 0]), at([end_mL, end_mmHg])]),
    left: `${drawLine([at([rest_mL, 0]), at([end_mL, end_mmHg]), at([measures.endSystolicVolume_mL, 0])])}Z`,
  };
}

function computeRest_mmHg(heart: BeatenBeat["heart"], volume_mL: number): number {
  return computeChamberPressure_mmHg(
    0,
    volume_mL,
    heart.leftVentricleElastance_mmHgPerMl,
    heart.leftVentricleRestVolume_mL,
    heart.leftVentricleFillingPressure_mmHg,
    heart.leftVentricleFillingStiffness_perMl,
  );
}
