import type { MeasurementName } from "./measurement.ts";

/**
 * Why nothing was fitted. The four words of every door of the house, and what the numbers are,
 * so that it can be said in plain words too.
 */
export interface FitIssue {
  /** Name of the measurement; empty when it is about all of them. */
  readonly path: string;
  readonly code: "missing" | "unknownKey" | "impossible" | "contradiction";
  readonly expected: string;
  readonly found: string;
  readonly about: FitTrouble;
}

export type FitTrouble =
  | { readonly kind: "unknown" }
  | { readonly kind: "outOfBounds"; readonly name: MeasurementName; readonly value: number }
  /** One of these is needed. */
  | { readonly kind: "missing"; readonly oneOf: readonly (readonly MeasurementName[])[] }
  | {
      readonly kind: "disagree";
      readonly which: Disagreement;
      /** The numbers that cannot all be true, as they were given. */
      readonly numbers: Measurable;
      /** What the first of them would be by the others. */
      readonly wouldBe: number;
    };

export type Measurable = Readonly<Partial<Record<MeasurementName, number>>>;

export type Disagreement =
  | "pressures"
  | "volumes"
  | "ejectionFraction"
  | "cardiacOutput"
  | "forwardOverTotal"
  | "forwardAndLeak"
  | "forwardAndShare"
  | "forwardAndHole"
  | "leakOverTotal"
  | "leakFraction"
  | "leakArea";
