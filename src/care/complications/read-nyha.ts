import { nyhaClasses } from "#knowledge/nyha-classes.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

export const nyhaClassIds = ["I", "II", "III", "IV"] as const;
export type NyhaClass = (typeof nyhaClassIds)[number];

/** What a person says of daily life, mildest first. */
export const activityLimits = [
  "everything",
  /** Breathless with hard effort: two flights of stairs, hurrying. */
  "hardEffort",
  /** Breathless with light things: dressing, one flight. */
  "lightThings",
  "atRest",
] as const;
export type ActivityLimit = (typeof activityLimits)[number];

/** A class, and who said it. The two are kept side by side; neither replaces the other. */
export interface NyhaReport {
  readonly class: NyhaClass;
  readonly source: "patient" | "clinician";
  readonly on: CalendarDay;
  readonly rules: readonly string[];
}

/** The class that fits what a person says; a report of theirs, no clinician's judgement. */
export function readActivityLimit(limit: ActivityLimit, on: CalendarDay): NyhaReport {
  const nyha = ({ everything: "I", hardEffort: "II", lightThings: "III", atRest: "IV" } as const)[
    limit
  ];
  return { class: nyha, source: "patient", on, rules: [ruleOf(nyha), nyhaClasses.selfReport.id] };
}

/** The latest class of each of the two, whatever the other says. */
export function latestNyha(
  reports: readonly NyhaReport[],
): Readonly<Partial<Record<NyhaReport["source"], NyhaReport>>> {
  const byDay = [...reports].sort((one, other) => (one.on < other.on ? -1 : 1));
  return Object.fromEntries(byDay.map((report) => [report.source, report]));
}

function ruleOf(nyha: NyhaClass): string {
  switch (nyha) {
    case "I":
      return nyhaClasses.I.id;
    case "II":
      return nyhaClasses.II.id;
    case "III":
      return nyhaClasses.III.id;
    case "IV":
      return nyhaClasses.IV.id;
  }
}
