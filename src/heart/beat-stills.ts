import type { PhaseSpan } from "./heart-phase.ts";
import { readTrace, type RecordedBeat } from "./recorded-beat.ts";
import type { TraceName } from "./trace.ts";

/** The parts of a beat a person steps through. `squeeze` and `leak` are of the same squeeze. */
export type BeatStep = "kick" | "squeeze" | "leak" | "filling";

/** The moment of a beat that shows one of its parts best. */
export interface BeatStill {
  readonly step: BeatStep;
  readonly time_s: number;
}

/**
 * Four moments of a beat, always all four, in the order of time: most blood pushed down by the
 * atria, most blood out to the body, most leak from there on, most blood coming down by itself.
 *
 * Atria that only quiver have no kick; it is looked for in vain at the end of the filling, which
 * is where it would be. Without a leak its moment is in the middle of what is left of the squeeze.
 */
export function listStills(beat: RecordedBeat, spans: readonly PhaseSpan[]): readonly BeatStill[] {
  const length_s = beat.curves.timing.length_s;
  const span = (phase: PhaseSpan["phase"]) => spans.find((one) => one.phase === phase);
  const systole_s = beat.curves.timing.ventricularOnset_s;
  const fill = span("fill");
  const fills_s = fill?.start_s ?? length_s;
  const kick = span("kick");
  const squeeze_s = findPeak(beat, "aortic_mLs", systole_s, fills_s) ?? (systole_s + fills_s) / 2;
  const leak_s = findPeak(beat, "mitralLeak_mLs", squeeze_s, fills_s) ?? (squeeze_s + fills_s) / 2;
  const filling_s = findPeak(beat, "mitral_mLs", fills_s, length_s) ?? (fills_s + length_s) / 2;
  const inBeat: readonly BeatStill[] = [
    { step: "squeeze", time_s: squeeze_s },
    { step: "leak", time_s: leak_s },
    { step: "filling", time_s: filling_s },
  ];
  if (kick === undefined) return [...inBeat, { step: "kick", time_s: length_s }];
  const kick_s =
    findPeak(beat, "mitral_mLs", kick.start_s, kick.end_s) ?? (kick.start_s + kick.end_s) / 2;
  return [{ step: "kick", time_s: kick_s }, ...inBeat];
}

/** When a flow is largest between two times; nothing when it does not flow. */
function findPeak(
  beat: RecordedBeat,
  name: TraceName,
  from_s: number,
  to_s: number,
): number | undefined {
  let peak_s: number | undefined;
  let largest_mLs = 0;
  for (let row = 0; row < beat.rowCount; row += 1) {
    const time_s = readTrace(beat, "time_s", row);
    const flow_mLs = readTrace(beat, name, row);
    if (time_s < from_s || time_s > to_s || flow_mLs <= largest_mLs) continue;
    largest_mLs = flow_mLs;
    peak_s = time_s;
  }
  return peak_s;
}
