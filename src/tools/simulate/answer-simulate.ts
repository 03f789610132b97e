import type { BeatenBeat } from "#heart/beating-heart.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import { measureHeart } from "#heart/measure-heart.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { Rhythm } from "#heart/rhythm.ts";
import { traceIndex, type TraceName } from "#heart/trace.ts";
import type { Parsed } from "#record/issue.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { roundNumbers } from "../round-numbers.ts";
import { makeScene, readRangeError } from "./make-scene.ts";
import { runBeats } from "./run-beats.ts";
import { sampleTraces, type Traces } from "./sample-traces.ts";
import { simulateInputSchema, type SimulateInput } from "./simulate-input.ts";

/** What `living-leaflet simulate` writes. */
export type SimulateAnswer = {
  readonly format: "living-leaflet/simulation/1";
  readonly isAModel: "of a heart like this; no measurement and no forecast for a person";
  readonly rhythm: Rhythm;
  readonly beatCount: number;
  /** Constants of the heart after all changes, without what a reflex makes of them. */
  readonly parameters: HeartParameters;
  readonly measures: Readonly<Record<keyof BeatMeasures, MeanOfBeats>>;
} & (
  | { readonly kind: "summary" }
  | { readonly kind: "beats"; readonly beats: readonly ToldBeat[] }
);

/** Mean and spread over the beats, in the unit the measure's name ends with. */
interface MeanOfBeats {
  readonly mean: number;
  readonly sd: number;
}

interface ToldBeat {
  /** Since the onset of the first told beat. */
  readonly start_s: number;
  readonly length_s: number;
  readonly measures: BeatMeasures;
  readonly traces: Traces;
}

const unevenBeats = 200;
/** Numbers in one answer: enough for a minute of everything at 10 ms. */
const maxNumbers = 200_000;

/** From any input to measures and traces, or to issues; never throws. */
export function answerSimulate(input: unknown): Parsed<SimulateAnswer> {
  const parsed = simulateInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const given = parsed.data;
  const scene = makeScene(given);
  if (!scene.ok) return scene;
  const { heart, rhythm } = scene.value.after;
  try {
    measureHeart(heart);
  } catch (error) {
    return { ok: false, issues: [readRangeError("heart", error)] };
  }
  const count = given.beats ?? (rhythm === "steady" || given.output === "beats" ? 1 : unevenBeats);
  const beaten = runBeats(scene.value, {
    seed: given.seed ?? 1,
    hasReflex: given.reflex ?? false,
    count,
  });
  const measures = averageMeasures(beaten);
  const odd = Object.entries(measures).find(([, { mean }]) => !Number.isFinite(mean));
  if (odd !== undefined) {
    const expected = "a heart whose every measure is a number";
    return {
      ok: false,
      issues: [{ path: "heart", code: "impossible", expected, found: `${odd[0]} that is none` }],
    };
  }
  const common = {
    format: "living-leaflet/simulation/1",
    isAModel: "of a heart like this; no measurement and no forecast for a person",
    rhythm,
    beatCount: count,
    parameters: heart,
    measures,
  } as const;
  if (given.output !== "beats") return tell({ kind: "summary", ...common });
  const beats = tellBeats(beaten, given);
  return beats.ok ? tell({ kind: "beats", ...common, beats: beats.value }) : beats;
}

/** The integrator is good to 1e-3, and the last digits differ between machines. */
const digits = 6;

function tell(answer: SimulateAnswer): Parsed<SimulateAnswer> {
  return { ok: true, value: roundNumbers(answer, digits) };
}

function tellBeats(beaten: readonly BeatenBeat[], given: SimulateInput): Parsed<ToldBeat[]> {
  const { step_s = 0.01, traces = Object.keys(traceIndex) as TraceName[] } = given;
  const whole_s = beaten.reduce((sum, { beat }) => sum + beat.curves.timing.length_s, 0);
  const numbers = Math.ceil((whole_s / step_s) * traces.length);
  if (numbers > maxNumbers) {
    const expected = `at most ${maxNumbers} numbers: fewer beats, fewer traces or a longer step_s`;
    return {
      ok: false,
      issues: [{ path: "beats", code: "tooLarge", expected, found: `about ${numbers}` }],
    };
  }
  let start_s = 0;
  const told = beaten.map(({ beat, measures, heart }) => {
    const { length_s } = beat.curves.timing;
    const from_s = start_s;
    start_s += length_s;
    return {
      start_s: from_s,
      length_s,
      measures,
      traces: sampleTraces(beat, heart, traces, step_s),
    };
  });
  return { ok: true, value: told };
}

function averageMeasures(beaten: readonly BeatenBeat[]): SimulateAnswer["measures"] {
  const names = Object.keys(beaten[0]!.measures) as (keyof BeatMeasures)[];
  const means = names.map((name) => {
    const values = beaten.map(({ measures }) => measures[name]);
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    return [name, { mean, sd: Math.sqrt(variance) }];
  });
  return Object.fromEntries(means) as SimulateAnswer["measures"];
}
