import { toEpoch, type ZonedInstant } from "#units/zoned-time.ts";
import { factIdEpoch } from "../fact-id.ts";
import type { Fact, Reading } from "../fact.ts";

/** One file that was brought in and still stands. */
export interface ImportBatch {
  readonly batch: string;
  /** When it was brought in [ms since 1970]. */
  readonly madeAt_ms: number;
  readonly pressures: number;
  readonly pulses: number;
  readonly first: ZonedInstant;
  readonly last: ZonedInstant;
  /** The devices the file names. */
  readonly devices: readonly string[];
}

/**
 * The files whose readings stand in the diary, newest first.
 *
 * @param standing facts in force (`Chart["standing"]`), so that undone files are not listed
 */
export function listBatches(standing: readonly Fact[]): ImportBatch[] {
  const byBatch = new Map<string, Reading[]>();
  for (const fact of standing) {
    if (fact.kind !== "reading" || fact.source.kind !== "file") continue;
    const mine = byBatch.get(fact.source.batch);
    if (mine === undefined) byBatch.set(fact.source.batch, [fact]);
    else mine.push(fact);
  }
  return [...byBatch]
    .map(([batch, readings]) => describeBatch(batch, readings))
    .sort((one, other) => other.madeAt_ms - one.madeAt_ms);
}

function describeBatch(batch: string, readings: readonly Reading[]): ImportBatch {
  const byTime = [...readings].sort((one, other) => toEpoch(one.at) - toEpoch(other.at));
  const devices = readings.flatMap(({ source }) =>
    source.kind === "file" ? (source.device ?? []) : [],
  );
  return {
    batch,
    madeAt_ms: factIdEpoch(batch),
    pressures: readings.filter(({ measure }) => measure === "bloodPressure").length,
    pulses: readings.filter(({ measure }) => measure === "pulse").length,
    first: byTime[0]!.at,
    last: byTime[byTime.length - 1]!.at,
    devices: [...new Set(devices)],
  };
}
