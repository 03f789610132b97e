import { readTrace, type RecordedBeat } from "./recorded-beat.ts";

/**
 * What the left heart does at a moment.
 *
 * - `kick`: the atria squeeze, the ventricles do not yet;
 * - `tighten`: the ventricles squeeze, the aortic door is not open yet;
 * - `squeeze`: blood goes out to the body;
 * - `relax`: the aortic door has closed, the mitral one is not open yet;
 * - `fill`: blood comes down through the mitral door by itself.
 *
 * A leak flows in `tighten`, `squeeze` and `relax`: whenever the ventricle's pressure is above the
 * atrium's while the door should be shut.
 */
export type HeartPhase = "kick" | "tighten" | "squeeze" | "relax" | "fill";

/** A stretch of a beat in which one phase lasts. */
export interface PhaseSpan {
  readonly phase: HeartPhase;
  readonly start_s: number;
  readonly end_s: number;
}

/** A door with less flow than this is as good as shut: a thousandth of a usual peak flow. */
const shut_mLs = 0.5;

/**
 * The phases of a beat in the order they come. They cover it from its beginning to its end and do
 * not overlap. One can be missing: no kick in fibrillation, no squeeze in a beat that comes so
 * early that it opens no door to the body.
 */
export function listPhases(beat: RecordedBeat): readonly PhaseSpan[] {
  const end = beat.rowCount - 1;
  const onset = beat.curves.earlyStepCount;
  const opens = firstRow(beat, "aortic_mLs", onset, true) ?? end;
  const closes = firstRow(beat, "aortic_mLs", opens, false) ?? end;
  // Without a squeeze there is nothing to relax from: the mitral door opens after the tightening.
  const fills = firstRow(beat, "mitral_mLs", opens === end ? onset + 1 : closes, true) ?? end;
  const hasKick = beat.curves.atrial.some((squeeze) => squeeze > 0);
  const begins: readonly (readonly [HeartPhase, number])[] = [
    [hasKick ? "kick" : "fill", 0],
    ["tighten", onset],
    ["squeeze", Math.min(opens, fills)],
    ["relax", Math.min(closes, fills)],
    ["fill", fills],
  ];
  return begins.flatMap(([phase, first], i) => {
    const last = begins[i + 1]?.[1] ?? end;
    if (last <= first) return [];
    return {
      phase,
      start_s: readTrace(beat, "time_s", first),
      end_s: readTrace(beat, "time_s", last),
    };
  });
}

/**
 * The phase at a time of the beat; a time past its end is in the last one.
 *
 * @throws RangeError when there are no phases.
 */
export function findPhase(spans: readonly PhaseSpan[], time_s: number): PhaseSpan {
  const span = spans.find(({ end_s }) => time_s < end_s) ?? spans.at(-1);
  if (span === undefined) throw new RangeError("Cannot find a phase: expected one, got none");
  return span;
}

/**
 * The time of another beat at which it is as far in the same phase: a ghost that squeezes when
 * the heart does, though its beat is longer. A phase the other beat has not is matched by the
 * share of the whole beat.
 */
export function matchTime(
  spans: readonly PhaseSpan[],
  time_s: number,
  otherSpans: readonly PhaseSpan[],
): number {
  const span = findPhase(spans, time_s);
  const other = otherSpans.find(({ phase }) => phase === span.phase);
  if (other === undefined) {
    return (time_s / spans.at(-1)!.end_s) * (otherSpans.at(-1)?.end_s ?? 0);
  }
  const share = Math.min(1, (time_s - span.start_s) / (span.end_s - span.start_s));
  return other.start_s + share * (other.end_s - other.start_s);
}

/** The first row from `from` on at which the door is open, or shut. */
function firstRow(
  beat: RecordedBeat,
  door: "aortic_mLs" | "mitral_mLs",
  from: number,
  isOpen: boolean,
): number | undefined {
  for (let row = from; row < beat.rowCount; row += 1) {
    if (readTrace(beat, door, row) > shut_mLs === isOpen) return row;
  }
  return undefined;
}
