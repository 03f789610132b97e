import type { EchoUnit } from "#units/echo-quantity.ts";
import type {
  EchoMeasure,
  EchoMethod,
  EchoSign,
  GradeWord,
  LeakMechanism,
} from "../echo-measure.ts";

/** Part of the letter, exactly: `text.slice(start, end) === quote.text`. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What became of something found in a letter.
 *
 * - `current`: of this study, and nothing about it is open. A person still confirms it.
 * - `earlier`: of a study before, told for comparison.
 * - `asks`: a person must say something first; `doubts` says what.
 * - `leftOut`: not of this heart's mitral valve or left side, a normal range, a condition.
 */
export const letterUses = ["current", "earlier", "asks", "leftOut"] as const;
export type LetterUse = (typeof letterUses)[number];

export const doubtCodes = [
  "unitMissing",
  "unitDoesNotFit",
  "impossible",
  "implausible",
  "range",
  "limit",
  "twoValues",
  "whichValve",
  "otherStructure",
  "whichTime",
  "condition",
  "reference",
  "farFromLabel",
  "nextLine",
  "addsAtrialPressure",
  "whichScale",
  "notSure",
  "contradiction",
  "twoGrades",
  "otherValveOnly",
  "futureDate",
  "dateOrder",
  "severalDates",
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/** Why a person must look: as an `Issue`, codes for programs and the rest for people. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly expected: string;
  readonly found: string;
}

/** What was taken for granted, though the letter does not write it at that place. */
export const assumptionCodes = [
  "unitAssumed",
  "unitFromHeader",
  "structureFromHeading",
  "structureFromSentenceBefore",
  "approximate",
  "spellingMended",
] as const;
export type AssumptionCode = (typeof assumptionCodes)[number];

export interface Found {
  readonly use: LetterUse;
  readonly quote: Quote;
  readonly doubts: readonly Doubt[];
  readonly assumed: readonly AssumptionCode[];
}

export interface WrittenNumber {
  readonly low: number;
  /** Equal to `low` unless a range was written. */
  readonly high: number;
  readonly limit?: "above" | "below";
  /** As written; absent when there is none beside the number or above it. */
  readonly unit?: string;
}

export interface LetterValue extends Found {
  readonly measure: EchoMeasure;
  readonly written: WrittenNumber;
  /** In the stored unit of the measure; absent while the number or its unit is open. */
  readonly stored?: { readonly value: number; readonly unit: EchoUnit };
  /** The day, month or year the letter gives for an earlier value. */
  readonly on?: string;
}

export interface LetterGrade extends Found {
  readonly grade: GradeWord;
  /** Other readings of the same word, when its scale is not said. */
  readonly otherwise?: GradeWord;
}

export interface LetterSign extends Found {
  readonly sign: EchoSign;
  readonly isThere: boolean;
}

export interface LetterDate extends Found {
  /** `YYYY-MM-DD`; absent while the order of day and month is open. */
  readonly on?: string;
  readonly options: readonly string[];
}

export interface LetterWord<Word extends string> extends Found {
  readonly word: Word;
}

/** Everything found, in the order of the letter; nothing is taken before a person says so. */
export interface LetterReading {
  readonly values: readonly LetterValue[];
  readonly grades: readonly LetterGrade[];
  readonly signs: readonly LetterSign[];
  readonly dates: readonly LetterDate[];
  readonly methods: readonly LetterWord<EchoMethod>[];
  readonly mechanisms: readonly LetterWord<LeakMechanism>[];
  /** What is wrong with the letter as a whole. */
  readonly doubts: readonly Doubt[];
}

export type LetterRefusal =
  | { readonly kind: "tooLarge"; readonly length: number; readonly limit: number }
  | { readonly kind: "empty" };

export type LetterAnswer =
  | { readonly kind: "refused"; readonly refusal: LetterRefusal }
  | ({ readonly kind: "read" } & LetterReading);
