import type { TrialRows } from "../published.ts";

/** heart.md 2.9: water pills and days of care; salt. */
export const waterRows: readonly TrialRows[] = [
  {
    name: "water pill, first 20 minutes",
    source: "Francis 1985 (n=15): arteries tighten by 15 %; no treatment of ours",
    from: "secondaryVentricular",
    before: { meanLeftAtrialPressure_mmHg: [28], forwardStrokeVolume_mL: [48.6] },
    steps: [{ parameter: "systemicResistance_mmHgSPerMl", factor: 1.15 }],
    after: { meanLeftAtrialPressure_mmHg: [33], forwardStrokeVolume_mL: [43.2] },
    significant: ["meanLeftAtrialPressure_mmHg", "forwardStrokeVolume_mL"],
  },
  {
    name: "water pill",
    source: "Francis 1985, furosemide, after 2.1 L (n=15; stroke 27 mL/m²)",
    from: "secondaryVentricular",
    before: { meanLeftAtrialPressure_mmHg: [28], forwardStrokeVolume_mL: [48.6] },
    steps: ["waterPill"],
    after: { meanLeftAtrialPressure_mmHg: [22] },
    significant: ["meanLeftAtrialPressure_mmHg"],
  },
  {
    name: "care for acute heart failure",
    source: "treated acute heart failure (n=27, PMC11142936; SDs as its abstract gives them)",
    from: "secondaryVentricular",
    first: [{ parameter: "mitralLeakVolumeGain_perMl", set: 0.008 }],
    before: {
      meanLeakArea_cm2: [0.37, 0.17],
      regurgitantVolume_mL: [44.92, 22.83],
      ejectionFraction_percent: [34.73, 13.88],
    },
    steps: ["waterPill", "vasodilator"],
    after: {
      meanLeakArea_cm2: [0.25, 0.16],
      regurgitantVolume_mL: [30.88, 18.77],
      ejectionFraction_percent: [40.24, 13.19],
    },
    significant: ["meanLeakArea_cm2", "regurgitantVolume_mL", "ejectionFraction_percent"],
  },
];
