import type { TrialRows } from "../published.ts";

/** heart.md 2.9: moving, and the rhythm restored. */
export const effortAndRhythmRows: readonly TrialRows[] = [
  {
    name: "exercise, moderate",
    source: "supine CMR (n=26): rate 60→94, ESV −9 ± 18 %, stroke +8 ± 3 %; wedge 16–18 (n=424)",
    from: "healthy",
    first: [{ parameter: "heartRate_perMin", set: 60 }],
    before: { heartRate_perMin: [60] },
    steps: ["exercise"],
    after: { heartRate_perMin: [94], meanLeftAtrialPressure_mmHg: [17, 1] },
    ratio: {
      endDiastolicVolume_mL: [1],
      endSystolicVolume_mL: [0.91, 0.18],
      totalStrokeVolume_mL: [1.08, 0.03],
    },
    significant: ["heartRate_perMin", "totalStrokeVolume_mL"],
  },
  {
    name: "exercise, light",
    source: "Kovacs 2009, under 50 years; wedge 17–21 (n=424)",
    from: "healthy",
    before: { meanPulmonaryPressure_mmHg: [14, 3.3] },
    steps: [{ effort_fraction: 0.5 }],
    after: { meanPulmonaryPressure_mmHg: [19.4, 4.8], meanLeftAtrialPressure_mmHg: [19, 2] },
    significant: ["meanPulmonaryPressure_mmHg"],
  },
  {
    name: "rhythm restored, at once",
    source: "n=15 (summary, no p given): EF 47→55",
    from: "secondaryAtrial",
    rhythm: "fibrillation",
    before: { ejectionFraction_percent: [47] },
    steps: [{ atOnce: "rhythmRestored" }],
    after: { ejectionFraction_percent: [55] },
    significant: [],
  },
  {
    name: "rhythm restored, four weeks",
    source: "n=15 (summary, no p given): EF 61 at one month",
    from: "secondaryAtrial",
    rhythm: "fibrillation",
    before: { ejectionFraction_percent: [47] },
    steps: ["rhythmRestored"],
    after: { ejectionFraction_percent: [61] },
    significant: [],
  },
  {
    name: "rhythm restored, from the first day to four weeks",
    source: "Upshaw 1997 (no p given): output +56 % as the atrium's strength returns",
    from: "secondaryAtrial",
    first: [
      { rhythm: "sinus" },
      { parameter: "atrialKick_fraction", set: 0.3 },
      { parameter: "atrioventricularDelay_sqrtS", set: 0.15 },
    ],
    before: {},
    steps: ["rhythmRestored"],
    ratio: { cardiacOutput_Lmin: [1.56] },
    significant: [],
  },
];
