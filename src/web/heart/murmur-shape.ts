import type { BeatenBeat } from "#heart/beating-heart.ts";
import { listPhases } from "#heart/heart-phase.ts";
import { readCurve } from "#heart/recorded-beat.ts";

/** What a stethoscope would hear of one beat, before any sound is made of it. */
export interface MurmurShape {
  readonly length_s: number;
  /** Loudness of the leak from 0 to 1, at even steps over the beat, first and last included. */
  readonly leak: Float32Array;
  /** When the doors clap shut: the mitral and tricuspid ones, then those to the body and lungs. */
  readonly firstSound_s: number;
  readonly secondSound_s: number;
}

/** Fine enough to hear a late leak begin late. */
const step_s = 0.01;
/** A leak of this much a second is as loud as it gets: about the peak of a severe one. */
const loudest_mLs = 300;

/** The leak's own flow shapes the murmur, and the doors' closing gives the two sounds around it. */
export function shapeMurmur({ beat }: BeatenBeat): MurmurShape {
  const length_s = beat.curves.timing.length_s;
  const time_s = readCurve(beat, "time_s");
  const flow_mLs = readCurve(beat, "mitralLeak_mLs");
  const count = Math.ceil(length_s / step_s) + 1;
  const leak = new Float32Array(count);
  let row = 0;
  for (let i = 0; i < count; i += 1) {
    const at_s = (i * length_s) / (count - 1);
    while (row < time_s.length - 1 && time_s[row]! < at_s) row += 1;
    leak[i] = Math.min(1, flow_mLs[row]! / loudest_mLs);
  }
  const spans = listPhases(beat);
  const closes_s = spans.find(({ phase }) => phase === "squeeze")?.end_s;
  const fills_s = spans.find(({ phase }) => phase === "fill")?.start_s ?? length_s;
  return {
    length_s,
    leak,
    firstSound_s: beat.curves.timing.ventricularOnset_s,
    secondSound_s: closes_s ?? fills_s,
  };
}
