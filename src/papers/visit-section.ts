import type { ChartSeries } from "./chart-series.ts";

/** The parts of a visit sheet, in the order in which they are printed. */
export const visitSectionIds = [
  "questions",
  "symptoms",
  "ability",
  "weights",
  "pressures",
  "studies",
  "medicines",
  "lessons",
  "due",
] as const;
export type VisitSectionId = (typeof visitSectionIds)[number];

/** One part: lines to read, and a chart where there is one. */
export interface VisitSection {
  readonly id: VisitSectionId;
  readonly title: string;
  readonly lines: readonly string[];
  readonly chart?: VisitChart;
}

/** A chart ready to draw: one line for weights, two for pressures. */
export interface VisitChart {
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** In the units the person reads, oldest first. */
  readonly series: readonly (ChartSeries & { readonly name: string })[];
  readonly unit: string;
  readonly from_ms: number;
  readonly to_ms: number;
}
