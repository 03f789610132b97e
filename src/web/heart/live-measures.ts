import { averageMeasures } from "#heart/average-measures.ts";
import type { BeatenBeat } from "#heart/beating-heart.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";

/** A breath's worth of beats: enough to be calm, few enough to see a treatment act. */
const steadyBeats = 4;
/** In fibrillation each beat is another; an echo averages as many. */
const fibrillatingBeats = 15;

/** The measures of the last beats, averaged. */
export class LiveMeasures {
  #beats: BeatMeasures[] = [];

  /** Another heart: what was measured before says nothing of it; what it comes to does. */
  begin(settled: BeatMeasures): void {
    this.#beats = Array.from({ length: fibrillatingBeats }, () => settled);
  }

  add({ measures, heart }: BeatenBeat): BeatMeasures {
    const kept = heart.atrialKick_fraction > 0 ? steadyBeats : fibrillatingBeats;
    this.#beats = [...this.#beats, measures].slice(-kept);
    return averageMeasures(this.#beats);
  }
}
