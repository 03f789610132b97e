import type { Source, SourceId } from "#knowledge/sources.ts";
import type { Sign } from "./sign.ts";

/** The outcomes, mildest first. `cannotTell` and `outsideScope` are never a quiet "carry on". */
export const outcomes = [
  "carryOn",
  "cannotTell",
  "outsideScope",
  "soon",
  "today",
  "emergency",
] as const;

export type Outcome = (typeof outcomes)[number];

/** Place of an outcome in the order of urgency; higher is more urgent. */
export function urgency(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}

/** What was seen: a sign, and the value and facts it was read from. */
export interface Observation {
  readonly sign: Sign;
  readonly value?: number;
  /** The lower number of a blood pressure whose upper number is `value`. */
  readonly second?: number;
  readonly unit?: string;
  /** Over how many hours a change was measured. */
  readonly over_h?: number;
  /** When it was so; for a sign that is a time itself (rules expired), that time. */
  readonly at_ms?: number;
  readonly facts: readonly string[];
  readonly limit?: AppliedLimit;
}

export interface AppliedLimit {
  readonly value: number;
  readonly unit: string;
  readonly comparison: "atOrOver" | "over" | "under" | "atOrUnder";
  /** Present when a clinic set this limit for the person. */
  readonly setBy?: string;
  readonly setOn?: string;
}

/** Why a rule spoke: what it saw, the limit it used, and whom it follows. */
export interface Reason {
  readonly rule: string;
  readonly outcome: Exclude<Outcome, "carryOn">;
  readonly observed: readonly Observation[];
  readonly sources: readonly (Source & { readonly id: SourceId })[];
  readonly section: string;
}

interface DecisionBase {
  /** RFC 3339 instant. */
  readonly decidedAt: string;
  readonly rulesetVersion: string;
  readonly validUntil: string;
  /** The check-in that was judged, when there is a fresh one. */
  readonly checkIn?: string;
  /** What could not be known; never empty reassurance. */
  readonly missing: readonly Sign[];
  /** Milder rules that spoke too. */
  readonly alsoNoted: readonly Reason[];
}

export type TriageDecision =
  | (DecisionBase & {
      readonly kind: "emergency" | "today" | "soon" | "outsideScope" | "cannotTell";
      readonly reasons: readonly Reason[];
    })
  | (DecisionBase & {
      readonly kind: "carryOn";
      readonly reasons: readonly [];
      /** The facts that let us say so. */
      readonly evidence: readonly string[];
    });
