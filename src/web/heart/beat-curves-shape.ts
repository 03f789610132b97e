import type { BeatenBeat } from "#heart/beating-heart.ts";
import { readCurve } from "#heart/recorded-beat.ts";
import type { TraceName } from "#heart/trace.ts";
import { type ChartScale, drawLine, makeChartScale } from "./chart-scale.ts";

/** Three charts below each other, over the same time. */
export const curvesFrame = { width: 360, height: 420, left: 44, right: 350 };

interface Band {
  readonly top: number;
  readonly bottom: number;
}

export const curveBands = {
  pressure: { top: 26, bottom: 156 },
  volume: { top: 192, bottom: 272 },
  flow: { top: 308, bottom: 408 },
} as const satisfies Record<string, Band>;

export type CurveBand = keyof typeof curveBands;

export interface CurvesShape {
  readonly scales: Readonly<Record<CurveBand, ChartScale>>;
  readonly lines: Readonly<Record<CurveName, string>>;
  readonly length_s: number;
}

const curves = {
  aorta: ["pressure", "aorta_mmHg"],
  ventricle: ["pressure", "leftVentricle_mmHg"],
  atrium: ["pressure", "leftAtrium_mmHg"],
  volume: ["volume", "leftVentricle_mL"],
  inward: ["flow", "mitral_mLs"],
  leak: ["flow", "mitralLeak_mLs"],
} as const satisfies Record<string, readonly [CurveBand, TraceName]>;

export type CurveName = keyof typeof curves;

const steps = { pressure: [50, 150], volume: [100, 200], flow: [500, 500] } as const;

/** Pressures, volume and flows of the left heart over one beat (a Wiggers diagram). */
export function shapeCurves({ beat }: BeatenBeat): CurvesShape {
  const length_s = beat.curves.timing.length_s;
  const time_s = readCurve(beat, "time_s");
  const read = Object.fromEntries(
    Object.entries(curves).map(([name, [, column]]) => [name, readCurve(beat, column)]),
  ) as Record<CurveName, Float64Array>;
  const scale = (band: CurveBand): ChartScale => {
    const names = (Object.keys(curves) as CurveName[]).filter((name) => curves[name][0] === band);
    const largest = Math.max(...names.map((name) => Math.max(...read[name])));
    const { top, bottom } = curveBands[band];
    const [step, least] = steps[band];
    return makeChartScale(largest, step, least, bottom, top);
  };
  const scales = { pressure: scale("pressure"), volume: scale("volume"), flow: scale("flow") };
  const x = (t: number): number => placeTime(t, length_s);
  const draw = (name: CurveName): string => {
    const y = scales[curves[name][0]].place;
    return drawLine(Array.from(read[name], (value, i) => [x(time_s[i]!), y(value)] as const));
  };
  const lines = Object.fromEntries(
    (Object.keys(curves) as CurveName[]).map((name) => [name, draw(name)]),
  ) as Record<CurveName, string>;
  return { scales, lines, length_s };
}

/** Where a time of the beat stands on the charts. */
export function placeTime(time_s: number, length_s: number): number {
  return curvesFrame.left + (time_s / length_s) * (curvesFrame.right - curvesFrame.left);
}
