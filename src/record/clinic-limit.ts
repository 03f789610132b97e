import type { UnitCode } from "#units/quantity.ts";

/** Limits a clinic can set for one person. */
export const clinicLimitIds = [
  "weightGainIn1Day",
  "weightGainIn3Days",
  "weightGainIn7Days",
  "systolicLow",
  "systolicHigh",
  "pulseLow",
  "pulseHigh",
  /** The person's own oxygen target: the lowest saturation the clinic accepts. */
  "oxygenTarget",
] as const;

export type ClinicLimitId = (typeof clinicLimitIds)[number];

/** The units each limit may be written in; the first is the canonical one. */
export const clinicLimitUnits: Readonly<Record<ClinicLimitId, readonly UnitCode[]>> = {
  weightGainIn1Day: ["kg", "[lb_av]"],
  weightGainIn3Days: ["kg", "[lb_av]"],
  weightGainIn7Days: ["kg", "[lb_av]"],
  systolicLow: ["mm[Hg]", "kPa"],
  systolicHigh: ["mm[Hg]", "kPa"],
  pulseLow: ["/min"],
  pulseHigh: ["/min"],
  oxygenTarget: ["%"],
};

/** What a clinic's limit may be, in canonical units; outside it a slip of the pen is likelier. */
export const clinicLimitRanges: Readonly<
  Record<ClinicLimitId, { readonly min: number; readonly max: number }>
> = {
  weightGainIn1Day: { min: 0.3, max: 5 },
  weightGainIn3Days: { min: 0.3, max: 6 },
  weightGainIn7Days: { min: 0.5, max: 8 },
  systolicLow: { min: 60, max: 120 },
  systolicHigh: { min: 110, max: 200 },
  pulseLow: { min: 30, max: 70 },
  pulseHigh: { min: 80, max: 150 },
  oxygenTarget: { min: 80, max: 98 },
};
