import { firstReview } from "./item.ts";

/**
 * The edition of the whole: its version, from when it may be used, and until when it may reassure.
 *
 * Past `validUntil` nothing says "carry on" any more; the calls stay as they are.
 */
export interface Ruleset {
  readonly version: string;
  /** RFC 3339 instant. A clock that shows an earlier time is wrong. */
  readonly issued: string;
  readonly validUntil: string;
}

export const ruleset: Ruleset = {
  version: "2026.11.1",
  issued: `${firstReview.reviewed.on}T00:00:00Z`,
  validUntil: `${firstReview.reviewAgainBy}T00:00:00Z`,
};
