import { day_ms } from "#units/zoned-time.ts";

/** One value at one time. */
export interface SeriesPoint {
  readonly at_ms: number;
  readonly value: number;
}

/** A line for a small chart: few points, and broken where nothing was measured for long. */
export interface ChartSeries {
  /** Points that hang together; a gap lies between two of these. */
  readonly segments: readonly (readonly SeriesPoint[])[];
  /** How many days stand behind each point; 1 where nothing was gathered. */
  readonly daysPerPoint: number;
  /** The band that holds 8 of 10 values; left out where there are too few to say. */
  readonly band?: { readonly low: number; readonly high: number };
}

/** More points than this cannot be told apart on a hand's width of paper. */
const mostPoints = 200;
/** Days behind one point: a day, a week, four weeks, or a quarter. */
const bucketsDays = [1, 7, 28, 91] as const;
/** Fewer values than this have no usual range. */
const fewestForBand = 10;
/** A line over a longer gap would show what nobody measured. */
const gap_days = 14;

/**
 * Values over time as a line of at most 200 points: where there are more, each point is the
 * median of its days.
 *
 * @param points oldest first
 */
export function computeSeries(points: readonly SeriesPoint[]): ChartSeries {
  const span_days = points.length < 2 ? 0 : (points.at(-1)!.at_ms - points[0]!.at_ms) / day_ms;
  const daysPerPoint =
    points.length <= mostPoints
      ? 1
      : (bucketsDays.find((days) => span_days / days < mostPoints) ?? bucketsDays[3]);
  const gathered =
    daysPerPoint === 1 && points.length <= mostPoints ? points : gather(points, daysPerPoint);
  const segments = breakAtGaps(gathered, Math.max(gap_days, 2.5 * daysPerPoint) * day_ms);
  if (points.length < fewestForBand) return { segments, daysPerPoint };
  const values = points.map(({ value }) => value).sort((one, other) => one - other);
  return {
    segments,
    daysPerPoint,
    band: { low: quantile(values, 0.1), high: quantile(values, 0.9) },
  };
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((one, other) => one - other),
    0.5,
  );
}

function gather(points: readonly SeriesPoint[], days: number): SeriesPoint[] {
  const buckets = new Map<number, SeriesPoint[]>();
  for (const point of points) {
    const key = Math.floor(point.at_ms / (days * day_ms));
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [point]);
    else bucket.push(point);
  }
  return Array.from(buckets.values(), (bucket) => ({
    at_ms: bucket.at(-1)!.at_ms,
    value: median(bucket.map(({ value }) => value)),
  }));
}

function breakAtGaps(points: readonly SeriesPoint[], longest_ms: number): SeriesPoint[][] {
  const segments: SeriesPoint[][] = [];
  for (const point of points) {
    const last = segments.at(-1);
    if (last === undefined || point.at_ms - last.at(-1)!.at_ms > longest_ms) segments.push([point]);
    else last.push(point);
  }
  return segments;
}

/** Between the two nearest values, in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
