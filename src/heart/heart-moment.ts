import type { RecordedBeat } from "./recorded-beat.ts";
import { type TraceName, traceIndex, traceWidth } from "./trace.ts";

/** Everything that is true of the heart at one moment of a recorded beat, by its name in the trace. */
export type HeartMoment = Readonly<Record<TraceName, number>> & {
  /** Flow from the lungs' veins into the left atrium; below zero it goes back. */
  readonly pulmonaryVein_mLs: number;
  /** 0 to 1, with the kick in it. */
  readonly atrialActivation: number;
  readonly ventricularActivation: number;
  /** Share of the hole that is there at this moment: prolapse opens it late. */
  readonly leakShare: number;
};

/** In the order of their columns. */
const names = (Object.keys(traceIndex) as TraceName[]).sort(
  (one, other) => traceIndex[one] - traceIndex[other],
);

/**
 * The heart at a time of the beat, between two recorded rows by straight lines.
 *
 * A time before the beat is its beginning, one past it its end.
 *
 * @param into what is filled; a film gives the moment before, so that no frame makes a new one
 */
export function readMoment(
  beat: RecordedBeat,
  time_s: number,
  pulmonaryVeinResistance_mmHgSPerMl: number,
  into?: HeartMoment,
): HeartMoment {
  const row = findRow(beat, time_s);
  const low = Math.min(Math.floor(row), beat.rowCount - 1);
  const high = Math.min(low + 1, beat.rowCount - 1);
  const share = row - low;
  const moment = (into ?? {}) as { -readonly [Name in keyof HeartMoment]: number };
  for (let column = 0; column < traceWidth; column += 1) {
    const from = beat.trace[low * traceWidth + column]!;
    moment[names[column]!] = from + share * (beat.trace[high * traceWidth + column]! - from);
  }
  moment.pulmonaryVein_mLs =
    (moment.pulmonaryVeins_mmHg - moment.leftAtrium_mmHg) / pulmonaryVeinResistance_mmHgSPerMl;
  moment.atrialActivation = readHalfSteps(beat.curves.atrial, row);
  moment.ventricularActivation = readHalfSteps(beat.curves.ventricular, row);
  moment.leakShare = readHalfSteps(beat.curves.leakShare, row);
  return moment;
}

/** Where a time stands among the rows, as a broken number; steps are equal before and after the onset. */
function findRow({ curves, rowCount }: RecordedBeat, time_s: number): number {
  const { earlyStepCount, earlyStep_s, lateStep_s, timing } = curves;
  const late_s = time_s - timing.ventricularOnset_s;
  const row =
    late_s < 0 && earlyStep_s > 0
      ? time_s / earlyStep_s
      : earlyStepCount + Math.max(0, late_s) / lateStep_s;
  return Math.min(rowCount - 1, Math.max(0, row));
}

/** Curves stand at half steps. */
function readHalfSteps(curve: Float64Array, row: number): number {
  const at = Math.min(2 * row, curve.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, curve.length - 1);
  return curve[low]! + (at - low) * (curve[high]! - curve[low]!);
}
