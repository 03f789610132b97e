import {
  echoMeasureIds,
  type EchoMeasure,
  type EchoMethod,
  type EchoStudy,
} from "#record/echo-measure.ts";
import { roundTo } from "#units/round.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

/** One measure in one study. */
export interface MeasurePoint {
  readonly on: CalendarDay;
  /** In the stored unit of the measure. */
  readonly value: number;
  readonly method: EchoMethod;
}

/** How one measure went from study to study. */
export interface MeasureChange {
  readonly measure: EchoMeasure;
  /** Oldest first, at least two. */
  readonly points: readonly MeasurePoint[];
  /** The last less the one before, in the stored unit. */
  readonly change: number;
  /** Whether both were looked at in the same way; false where one of the ways is not known. */
  readonly isSameWay: boolean;
}

/**
 * What changed since the study before, for every measure that two studies of two days have.
 *
 * Two readings of one heart always differ somewhat. By how much was not verified in any source we
 * read, so no change is called real here, and none is called nothing: three in a row are a reason
 * of their own (`find-sooner-reasons.ts`). Studies without a day, or ahead of today, are left out;
 * of one day one counts, the same in whatever order they came.
 */
export function compareStudies(
  studies: readonly EchoStudy[],
  today: CalendarDay,
): readonly MeasureChange[] {
  return echoMeasureIds.flatMap((measure) => {
    const points = listPoints(studies, measure, today);
    const [before, last] = points.slice(-2);
    if (before === undefined || last === undefined) return [];
    return [
      {
        measure,
        points,
        change: roundTo(last.value - before.value, 2),
        isSameWay: last.method === before.method && last.method !== "notKnown",
      },
    ];
  });
}

function listPoints(
  studies: readonly EchoStudy[],
  measure: EchoMeasure,
  today: CalendarDay,
): readonly MeasurePoint[] {
  const points = studies.flatMap(({ on, method, values }): MeasurePoint[] => {
    const value = values[measure];
    return on === undefined || on > today || value === undefined ? [] : [{ on, value, method }];
  });
  const sorted = points.sort(
    (one, other) =>
      compare(one.on, other.on) || compare(one.method, other.method) || one.value - other.value,
  );
  return sorted.filter(({ on }, index) => sorted[index + 1]?.on !== on);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
