/**
 * What a file holds, before anything is taken from it.
 */
import type { ZonedInstant } from "#units/zoned-time.ts";
import type { ColumnRole } from "./column-role.ts";
import type { DateOrderQuestion } from "./decide-date-order.ts";
import type { UnitQuestion } from "./decide-pressure-unit.ts";
import type { Layout } from "./guess-layout.ts";
import type { ImportRefusal } from "./open-import-file.ts";
import type { LineReading, Rejection, RejectionCode } from "./read-line.ts";
import type { KnownPressure, ShiftedCopy } from "./sort-lines.ts";

/** What the file alone does not tell. */
export interface ImportContext {
  /** Milliseconds since 1970. */
  readonly now_ms: number;
  /** The person's IANA zone, for files that name none. */
  readonly zone: string;
  /** The pressures the diary holds (`Chart["pressures"]`). */
  readonly known: readonly KnownPressure[];
}

export type ColumnProblem =
  | { readonly kind: "noDate" }
  | { readonly kind: "noPressure" }
  | { readonly kind: "roleTwice"; readonly role: ColumnRole };

/** What the person must say before anything is taken. */
export type ImportQuestion =
  | { readonly kind: "columns"; readonly problems: readonly ColumnProblem[] }
  | {
      readonly kind: "person";
      readonly people: readonly { readonly name: string; readonly lines: number }[];
    }
  | ({ readonly kind: "dateOrder" } & DateOrderQuestion)
  | ({ readonly kind: "unit" } & UnitQuestion);

/** Lines of data, each counted in exactly one place. */
export interface ImportCounts {
  /** Lines below the header that are not blank and do not repeat it. */
  readonly lines: number;
  readonly taken: number;
  readonly needsLook: number;
  readonly rejected: number;
  readonly knownToDiary: number;
  readonly repeatedInFile: number;
  readonly copiesLeftOut: number;
  readonly otherPeople: number;
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

export type ImportPreview =
  | { readonly kind: "refused"; readonly refusal: ImportRefusal }
  | {
      readonly kind: "asks";
      readonly layout: Layout;
      readonly roles: readonly ColumnRole[];
      readonly questions: readonly ImportQuestion[];
      readonly lines: number;
    }
  | ReadyPreview;

export interface ReadyPreview {
  readonly kind: "ready";
  readonly layout: Layout;
  readonly roles: readonly ColumnRole[];
  readonly counts: ImportCounts;
  /** What will be taken, in the order of the file. */
  readonly readings: readonly LineReading[];
  readonly pulses: number;
  /** Taken readings without a time of day: placed at the start of their day. */
  readonly timeless: number;
  readonly first?: ZonedInstant;
  readonly last?: ZonedInstant;
  readonly systolic_mmHg?: NumberRange;
  readonly diastolic_mmHg?: NumberRange;
  readonly pulse_perMin?: NumberRange;
  /** The first of the lines with an unlikely number, those already confirmed among them. */
  readonly needsLook: readonly LineReading[];
  /** The first of the lines, and pulses, that are not taken. */
  readonly rejected: readonly Rejection[];
  /** How many for each reason; pulses beside a good pressure are counted apart. */
  readonly rejectedLines: Readonly<Partial<Record<RejectionCode, number>>>;
  readonly rejectedPulses: number;
  /** Same numbers, whole hours apart: how many, and the first of them. */
  readonly copies: { readonly count: number; readonly shown: readonly ShiftedCopy[] };
}

/** How many lines of each list are shown; all are counted. */
export const maxShownLines = 50;
