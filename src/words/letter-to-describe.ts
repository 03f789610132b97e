import type { EchoUnit } from "#units/echo-quantity.ts";
import type {
  EchoMeasure,
  EchoMethod,
  EchoSign,
  GradeWord,
  LeakMechanism,
} from "./echo-subject.ts";
import type { letter } from "./english/letter.ts";

/**
 * What the sentences about a letter are made from. `words` does not look into `record`; the answer
 * of its `readLetter` has this shape, and the compiler says so where the two meet.
 */
export type LetterToDescribe =
  | {
      readonly kind: "refused";
      readonly refusal:
        | { readonly kind: "tooLarge"; readonly length: number; readonly limit: number }
        | { readonly kind: "empty" };
    }
  | {
      readonly kind: "read";
      readonly values: readonly LetterValueFound[];
      readonly grades: readonly (LetterFound & {
        readonly grade: GradeWord;
        readonly otherwise?: GradeWord;
      })[];
      readonly signs: readonly (LetterFound & {
        readonly sign: EchoSign;
        readonly isThere: boolean;
      })[];
      readonly dates: readonly (LetterFound & {
        readonly on?: string;
        readonly options: readonly string[];
      })[];
      readonly methods: readonly (LetterFound & { readonly word: EchoMethod })[];
      readonly mechanisms: readonly (LetterFound & { readonly word: LeakMechanism })[];
      readonly doubts: readonly LetterDoubt[];
    };

export type LetterDoubtCode = keyof typeof letter.doubts;
export type LetterAssumption = keyof typeof letter.assumptions;
export type LetterUse = "current" | "earlier" | "asks" | "leftOut";

export interface LetterDoubt {
  readonly code: LetterDoubtCode;
  readonly found: string;
}

export interface LetterFound {
  readonly use: LetterUse;
  readonly quote: { readonly text: string };
  readonly doubts: readonly LetterDoubt[];
  readonly assumed: readonly LetterAssumption[];
}

export interface LetterValueFound extends LetterFound {
  readonly measure: EchoMeasure;
  readonly written: {
    readonly low: number;
    readonly high: number;
    readonly limit?: "above" | "below";
    readonly unit?: string;
  };
  readonly stored?: { readonly value: number; readonly unit: EchoUnit };
  readonly on?: string;
}
