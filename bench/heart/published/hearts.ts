import type { PresetRows } from "../published.ts";

/** heart.md 3: people a preset stands for. */
export const heartRows: readonly PresetRows[] = [
  {
    preset: "healthy",
    source: "UK Biobank CMR (n=804), women; Kovacs 2009 (n=1187)",
    rows: { ejectionFraction_percent: [61, 5], meanPulmonaryPressure_mmHg: [14, 3.3] },
  },
  {
    preset: "healthy",
    source: "UK Biobank CMR (n=804), men",
    rows: { ejectionFraction_percent: [58, 5] },
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
    preset: "healthy",
    source: "energetics (Starling group, n=22+26): normal Ees/Ea",
    rows: { coupling: [2] },
  },
  {
    preset: "moderate",
    source: "Topilsky, holosystolic prolapse (n=90); mean jet from the three",
    rows: {
      meanLeakArea_cm2: [0.25, 0.15],
      regurgitantVolume_mL: [48.6, 25.6],
      leakDuration_s: [0.426, 0.05],
      meanJet_cms: [460],
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
      systemicResistance_dynSPerCm5: [1986, 468],
    },
  },
  {
    preset: "severeDecompensated",
    source: "left atrium in chronic rheumatic leaks (n=25)",
    rows: { leftAtriumCompliance_mlPerMmHgM2: [5.14, 4.31], leftAtriumLargest_mlPerM2: [267, 131] },
  },
  {
    preset: "acuteSevere",
    source: "Weill Cornell, acute",
    rows: { meanLeftAtrialPressure_mmHg: [24.1, 10.9], vWave_mmHg: [41.2, 20.7] },
  },
  {
    preset: "acuteSevere",
    source: "left atrium with ruptured chordae (n=25)",
    rows: { leftAtriumCompliance_mlPerMmHgM2: [1.61, 1.52], leftAtriumLargest_mlPerM2: [119, 47] },
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
    rows: { mitralGradient_mmHg: [2.8, 1.1], mitralOpening_cm2: [2.5, 0.6] },
  },
  {
    preset: "afterMechanicalValve",
    source: "CMR six months after replacement (PMC10373289)",
    rows: { regurgitantFraction_percent: [12, 8] },
  },
  {
    preset: "afterBiologicalValve",
    source: "Doppler normals: bioprosthesis",
    rows: { mitralGradient_mmHg: [2.8, 0.8], mitralOpening_cm2: [2.2, 0.7] },
  },
];
