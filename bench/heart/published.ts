import type { BeatMeasures } from "#heart/measure-beat.ts";
import type { PresetName } from "#heart/presets.ts";
import type { TreatmentId } from "#knowledge/treatments.ts";

/**
 * What was measured in people, as far as it was published and read: the tuning half of the
 * evidence (heart.md 2.9 and 3). Volumes given per m² are multiplied by 1.8 m².
 */

/** Mean and standard deviation; no deviation means 15 % of the mean is the tolerance. */
export type Published = readonly [value: number, sd?: number];

export type PublishedMeasures = Partial<Record<keyof BeatMeasures, Published>>;

/** People a preset stands for. */
export interface PresetRows {
  readonly preset: PresetName;
  readonly source: string;
  readonly rows: PublishedMeasures;
}

/** People before and after; the heart is fitted to "before" and only the treatment's few factors (src/knowledge/treatments.ts) know "after". */
export interface TrialRows {
  readonly name: string;
  readonly source: string;
  readonly from: PresetName;
  readonly heartRate_perMin?: number;
  /** Share of the hole that follows the ventricle's volume, 1/mL; see the decision record. */
  readonly leakVolumeGain_perMl?: number;
  readonly before: PublishedMeasures;
  readonly treatments: readonly TreatmentId[];
  readonly after: PublishedMeasures;
  /** Measures whose change was published as significant, p < 0.05, or is by mean and SD. */
  readonly significant: readonly (keyof BeatMeasures)[];
}

export const presetRows: readonly PresetRows[] = [
  {
    preset: "healthy",
    source: "UK Biobank CMR (n=804); Kovacs 2009 (n=1187)",
    rows: { ejectionFraction_percent: [61, 5], meanPulmonaryPressure_mmHg: [14, 3.3] },
  },
  {
    preset: "healthy",
    source: "target row, textbook-type values (unverified as a set)",
    rows: {
      endDiastolicVolume_mL: [142],
      endSystolicVolume_mL: [55],
      systolicPressure_mmHg: [119],
      diastolicPressure_mmHg: [75],
      leftVentricularEndDiastolicPressure_mmHg: [9.5],
      meanLeftAtrialPressure_mmHg: [8],
      vWave_mmHg: [11.5],
      pulmonarySystolicPressure_mmHg: [22],
      pulmonaryDiastolicPressure_mmHg: [9],
      meanRightAtrialPressure_mmHg: [3.5],
      eVelocity_cms: [78],
      aVelocity_cms: [55],
      aorticVelocity_cms: [125],
      leftAtriumLargest_mL: [73],
      leftAtriumSmallest_mL: [32],
      rightVentricleEndDiastolic_mL: [154],
      rightVentricleEndSystolic_mL: [67],
      cardiacOutput_Lmin: [5.8],
    },
  },
  {
    preset: "moderate",
    source: "Topilsky, holosystolic prolapse (n=90)",
    rows: {
      meanLeakArea_cm2: [0.25, 0.15],
      regurgitantVolume_mL: [48.6, 25.6],
      leakDuration_s: [0.426, 0.05],
    },
  },
  {
    preset: "moderateToSevere",
    source: "Stewart 2008 (n=25)",
    rows: {
      heartRate_perMin: [65, 10],
      systolicPressure_mmHg: [138, 18],
      ejectionFraction_percent: [65, 5],
      regurgitantVolume_mL: [59, 36],
      forwardStrokeVolume_mL: [89, 21],
      cardiacOutput_Lmin: [5.68, 1.04],
      leftVentricularOutput_Lmin: [9.51, 2.22],
    },
  },
  {
    preset: "severeCompensated",
    source: "Weill Cornell, chronic",
    rows: { meanLeftAtrialPressure_mmHg: [17.9, 7.5], vWave_mmHg: [32, 18.2] },
  },
  {
    preset: "severeDecompensated",
    source: "nitrate study 1987, before (n=10)",
    rows: {
      meanArterialPressure_mmHg: [91, 12],
      meanRightAtrialPressure_mmHg: [12, 6],
      leftVentricularEndDiastolicPressure_mmHg: [22, 7],
      vWave_mmHg: [34, 9],
      endDiastolicVolume_mL: [248, 51],
      endSystolicVolume_mL: [127, 69],
      ejectionFraction_percent: [52, 15],
      forwardStrokeVolume_mL: [39, 14],
      regurgitantVolume_mL: [85, 32],
      regurgitantFraction_percent: [67, 10],
    },
  },
  {
    preset: "acuteSevere",
    source: "Weill Cornell, acute",
    rows: { meanLeftAtrialPressure_mmHg: [24.1, 10.9], vWave_mmHg: [41.2, 20.7] },
  },
  {
    preset: "afterRepair",
    source: "CMR six months after repair (PMC10373289)",
    rows: { regurgitantFraction_percent: [21, 11] },
  },
  {
    preset: "afterClip",
    source: "gradient after clip, n=255 (PMC6662353)",
    rows: { mitralGradient_mmHg: [3.1, 1.5] },
  },
  {
    preset: "afterMechanicalValve",
    source: "Doppler normals: St Jude",
    rows: { mitralGradient_mmHg: [2.8, 1.1] },
  },
  {
    preset: "afterBiologicalValve",
    source: "Doppler normals: bioprosthesis",
    rows: { mitralGradient_mmHg: [2.8, 0.8] },
  },
];

export const trialRows: readonly TrialRows[] = [
  {
    name: "beta-blocker",
    source: "Stewart 2008, metoprolol 119 mg/d (n=25); significance by mean and SD",
    from: "moderateToSevere",
    before: {
      systolicPressure_mmHg: [138, 18],
      ejectionFraction_percent: [65, 5],
      regurgitantVolume_mL: [59, 36],
      forwardStrokeVolume_mL: [89, 21],
    },
    treatments: ["betaBlocker"],
    after: {
      heartRate_perMin: [55, 7],
      systolicPressure_mmHg: [122, 12],
      ejectionFraction_percent: [64.4, 2.7],
      regurgitantVolume_mL: [62, 13],
      forwardStrokeVolume_mL: [94, 11],
      cardiacOutput_Lmin: [5.12, 0.78],
      leftVentricularOutput_Lmin: [8.21, 1.08],
    },
    significant: [
      "heartRate_perMin",
      "systolicPressure_mmHg",
      "forwardStrokeVolume_mL",
      "cardiacOutput_Lmin",
      "leftVentricularOutput_Lmin",
    ],
  },
  {
    name: "ACE inhibitor",
    source: "Wisenbaugh 1992, captopril 25–50 mg (n=18)",
    from: "severeCompensated",
    heartRate_perMin: 90,
    before: {
      endDiastolicVolume_mL: [257],
      endSystolicVolume_mL: [107],
      leftVentricularEndDiastolicPressure_mmHg: [13],
      endSystolicPressure_mmHg: [103],
      ejectionFraction_percent: [60],
    },
    treatments: ["aceInhibitor"],
    after: {
      heartRate_perMin: [81],
      endSystolicPressure_mmHg: [90],
      leftVentricularEndDiastolicPressure_mmHg: [10],
      endDiastolicVolume_mL: [264],
      endSystolicVolume_mL: [114],
      ejectionFraction_percent: [58],
    },
    significant: [
      "heartRate_perMin",
      "endSystolicPressure_mmHg",
      "leftVentricularEndDiastolicPressure_mmHg",
      "endSystolicVolume_mL",
      "ejectionFraction_percent",
    ],
  },
  {
    name: "nitrate",
    source: "nitrate study 1987 (n=10)",
    from: "severeDecompensated",
    leakVolumeGain_perMl: 0.006,
    before: {
      meanArterialPressure_mmHg: [91, 12],
      meanRightAtrialPressure_mmHg: [12, 6],
      leftVentricularEndDiastolicPressure_mmHg: [22, 7],
      vWave_mmHg: [34, 9],
      endDiastolicVolume_mL: [248, 51],
      endSystolicVolume_mL: [127, 69],
      forwardStrokeVolume_mL: [39, 14],
      regurgitantVolume_mL: [85, 32],
    },
    treatments: ["nitrate"],
    after: {
      meanArterialPressure_mmHg: [77, 12],
      meanRightAtrialPressure_mmHg: [7, 6],
      leftVentricularEndDiastolicPressure_mmHg: [13, 7],
      vWave_mmHg: [20, 9],
      endDiastolicVolume_mL: [216, 51],
      endSystolicVolume_mL: [99, 69],
      forwardStrokeVolume_mL: [45, 14],
      regurgitantVolume_mL: [72, 32],
      regurgitantFraction_percent: [64, 10],
    },
    significant: [
      "meanArterialPressure_mmHg",
      "meanRightAtrialPressure_mmHg",
      "leftVentricularEndDiastolicPressure_mmHg",
      "vWave_mmHg",
      "endDiastolicVolume_mL",
      "endSystolicVolume_mL",
    ],
  },
  {
    name: "nitroprusside",
    source: "Goodman 1974 (n=14; forward 27→33 mL/m²)",
    from: "severeCompensated",
    leakVolumeGain_perMl: 0.008,
    before: {
      meanArterialPressure_mmHg: [88],
      meanPulmonaryPressure_mmHg: [27.4],
      vWave_mmHg: [31.7],
      leftVentricularEndDiastolicPressure_mmHg: [16.7],
      endDiastolicVolume_mL: [196],
      endSystolicVolume_mL: [90],
      forwardStrokeVolume_mL: [48.6],
    },
    treatments: ["vasodilator"],
    after: {
      meanArterialPressure_mmHg: [71],
      meanPulmonaryPressure_mmHg: [19],
      vWave_mmHg: [17],
      leftVentricularEndDiastolicPressure_mmHg: [9],
      endDiastolicVolume_mL: [177],
      endSystolicVolume_mL: [77],
      forwardStrokeVolume_mL: [59.4],
      regurgitantFraction_percent: [42],
    },
    significant: [
      "meanArterialPressure_mmHg",
      "meanPulmonaryPressure_mmHg",
      "vWave_mmHg",
      "leftVentricularEndDiastolicPressure_mmHg",
      "endDiastolicVolume_mL",
      "endSystolicVolume_mL",
      "forwardStrokeVolume_mL",
      "regurgitantFraction_percent",
    ],
  },
  {
    name: "water pill",
    source: "Francis 1985, furosemide, after 2.1 L (n=15; stroke 27 mL/m²)",
    from: "secondaryVentricular",
    before: { meanLeftAtrialPressure_mmHg: [28], forwardStrokeVolume_mL: [48.6] },
    treatments: ["waterPill"],
    after: { meanLeftAtrialPressure_mmHg: [22] },
    significant: ["meanLeftAtrialPressure_mmHg"],
  },
  {
    name: "care for acute heart failure",
    source: "treated acute heart failure (n=27, PMC11142936), weight −5.2 kg",
    from: "secondaryVentricular",
    leakVolumeGain_perMl: 0.008,
    before: {
      meanLeakArea_cm2: [0.37],
      regurgitantVolume_mL: [45],
      ejectionFraction_percent: [35],
    },
    treatments: ["waterPill", "vasodilator"],
    after: {
      meanLeakArea_cm2: [0.25],
      regurgitantVolume_mL: [31],
      ejectionFraction_percent: [40],
    },
    significant: ["meanLeakArea_cm2", "regurgitantVolume_mL", "ejectionFraction_percent"],
  },
  {
    name: "clip",
    source: "Gaemperli 2013 (n=33; index 2.6→3.2 L/min/m²)",
    from: "moderate",
    before: {
      cardiacOutput_Lmin: [4.68],
      meanLeftAtrialPressure_mmHg: [15],
      endDiastolicVolume_mL: [147],
    },
    treatments: ["clip"],
    after: {
      cardiacOutput_Lmin: [5.76],
      meanLeftAtrialPressure_mmHg: [12],
    },
    significant: ["cardiacOutput_Lmin", "meanLeftAtrialPressure_mmHg"],
  },
  {
    name: "repair, six months",
    source: "CMR (PMC10373289): −29 ± 21 mL/m² end-diastolic",
    from: "severeCompensated",
    before: { endDiastolicVolume_mL: [243] },
    treatments: ["repair"],
    after: { endDiastolicVolume_mL: [191, 38] },
    significant: ["endDiastolicVolume_mL"],
  },
  {
    name: "exercise",
    source: "supine CMR (n=26): stroke +8 ± 3 %, end-systolic −9 ± 18 %; Kovacs 2009",
    from: "healthy",
    before: { endDiastolicVolume_mL: [142] },
    treatments: ["exercise"],
    after: {
      endDiastolicVolume_mL: [142],
      endSystolicVolume_mL: [50.5, 10],
      totalStrokeVolume_mL: [93.5, 2.6],
      meanPulmonaryPressure_mmHg: [19.4, 4.8],
    },
    significant: ["totalStrokeVolume_mL", "meanPulmonaryPressure_mmHg"],
  },
];
