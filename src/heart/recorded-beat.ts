import type { BeatCurves } from "./beat-curves.ts";
import { runLiveBeat } from "./live-beat.ts";
import { type TraceName, traceIndex, traceWidth } from "./trace.ts";

/** One beat, moment by moment. */
export interface RecordedBeat {
  readonly curves: BeatCurves;
  readonly rowCount: number;
  /** Rows of `traceWidth` numbers; see trace.ts. */
  readonly trace: Float64Array;
}

/** Beat once, changing `state` in place, and keep every step. */
export function recordBeat(
  coefficients: Float64Array,
  curves: BeatCurves,
  state: Float64Array,
): RecordedBeat {
  const rowCount = curves.stepCount + 1;
  const trace = new Float64Array(rowCount * traceWidth);
  runLiveBeat(coefficients, curves, state, trace);
  return { curves, rowCount, trace };
}

/** A number of the record, at a row. */
export function readTrace(beat: RecordedBeat, name: TraceName, row: number): number {
  return beat.trace[row * traceWidth + traceIndex[name]]!;
}

/** A number of the record, at every row. */
export function readCurve(beat: RecordedBeat, name: TraceName): Float64Array {
  return Float64Array.from({ length: beat.rowCount }, (_, row) => readTrace(beat, name, row));
}
