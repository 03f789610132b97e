import { freshness } from "#knowledge/freshness.ts";
import { hour_ms } from "#units/zoned-time.ts";
import type { Observation } from "./decision.ts";
import type { Sign } from "./sign.ts";

/** The signs that are there now, each with what it was read from. */
export type Picture = ReadonlyMap<Sign, Observation>;

/** Collects signs while a chart is read; the first observation of a sign is kept. */
export class PictureBuilder {
  readonly seen = new Map<Sign, Observation>();

  add(sign: Sign, facts: readonly string[], more?: Omit<Observation, "sign" | "facts">): void {
    if (!this.seen.has(sign)) this.seen.set(sign, { sign, facts, ...more });
  }
}

/** An entry this far ahead is still "now": clocks of two devices differ a little. */
export function latestNow(now_ms: number): number {
  return now_ms + freshness.clockSlack.value * hour_ms;
}
