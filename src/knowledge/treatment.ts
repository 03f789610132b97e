import type { HeartChange } from "#heart/heart-change.ts";
import type { Item } from "./item.ts";

/**
 * A treatment as changes of the heart model, with where their size comes from.
 *
 * It shows what goes up and what goes down in a heart like this; it is no forecast for a
 * person, and no reason to take or leave anything.
 */
export interface Treatment extends Item<readonly HeartChange[]> {
  /** What the study saw, in one line, for engineers and clinicians. */
  readonly published: string;
  /** For whom it is not, where guidelines see no benefit, and what the change leaves out. */
  readonly caveats: readonly string[];
  /** On the first day, where `value` is what comes of it with time. */
  readonly atOnce?: readonly HeartChange[];
  /** How long `value` takes, where it is not there on the first day. */
  readonly after_weeks?: number;
}
