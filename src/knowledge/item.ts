/**
 * The shape of everything we hold to be so in medicine.
 *
 * A number, a sign or a limit stands in this room once, with where it comes from and until when
 * it may be trusted. `care` imports the item and cites its `id`; no clinical number stands
 * anywhere else.
 */
import type { SourceId } from "./sources.ts";

/** How the statement was checked: read in the named source, in a page that reproduces it, or drawn by us from it. */
export type Strength =
  | "read in the source"
  | "read in a secondary page"
  | "our own rule, drawn from the source";

export interface Item<Value> {
  /** The id of the clinical dossier where it has one. */
  readonly id: string;
  readonly value: Value;
  /** UCUM, or "" where the value has no unit. */
  readonly unit: string;
  readonly source: readonly SourceId[];
  /** Section, table or page of the source. */
  readonly section: string;
  readonly strength: Strength;
  readonly reviewed: Review;
  /** `YYYY-MM-DD`; past this day the item may no longer reassure. */
  readonly reviewAgainBy: string;
}

export interface Review {
  readonly who: string;
  /** Whether a clinician has signed it off. */
  readonly clinician: boolean;
  readonly on: string;
}

/** The review all items of this first edition share: read by us, not yet by a clinician. */
export const firstReview = {
  reviewed: { who: "Living Leaflet engineers", clinician: false, on: "2026-11-23" },
  reviewAgainBy: "2027-11-23",
} as const satisfies Pick<Item<unknown>, "reviewed" | "reviewAgainBy">;

/** The review of what Learn shows and says, its treatments and limits: ours, of a later day. */
export const learnReview = {
  reviewed: { who: "Living Leaflet engineers", clinician: false, on: "2026-11-25" },
  reviewAgainBy: "2027-11-25",
} as const satisfies Pick<Item<unknown>, "reviewed" | "reviewAgainBy">;

/** The review of what Plan rests on: grades, stages and visits. */
export const planReview = {
  reviewed: { who: "Living Leaflet engineers", clinician: false, on: "2026-11-25" },
  reviewAgainBy: "2027-11-25",
} as const satisfies Pick<Item<unknown>, "reviewed" | "reviewAgainBy">;
