import { readMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { RecordedBeat } from "#heart/recorded-beat.ts";
import type { TraceName } from "#heart/trace.ts";

/** Numbers of a beat at even times, by the name of the trace, which ends in its unit. */
export type Traces = Readonly<Partial<Record<TraceName, readonly number[]>>>;

/** From the onset of the atria, every `step_s`, up to but not at the onset of the next beat. */
export function sampleTraces(
  beat: RecordedBeat,
  heart: HeartParameters,
  names: readonly TraceName[],
  step_s: number,
): Traces {
  const { length_s } = beat.curves.timing;
  const count = Math.ceil(length_s / step_s - 1e-9);
  const moments = Array.from({ length: count }, (_, i) =>
    readMoment(beat, i * step_s, heart.pulmonaryVeinResistance_mmHgSPerMl),
  );
  const told: readonly TraceName[] = names.includes("time_s") ? names : ["time_s", ...names];
  return Object.fromEntries(told.map((name) => [name, moments.map((moment) => moment[name])]));
}
