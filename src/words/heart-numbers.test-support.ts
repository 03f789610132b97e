import type { HeartNumbers } from "./heart-numbers.ts";

/** A heart that does not leak; each test says what is different in its own. */
export const tightHeart: HeartNumbers = {
  regurgitantFraction_percent: 0,
  cardiacOutput_Lmin: 5.9,
  meanLeftAtrialPressure_mmHg: 7,
  systolicPressure_mmHg: 119,
  diastolicPressure_mmHg: 75,
  ejectionFraction_percent: 61,
  heartRate_perMin: 68,
  meanLeakArea_cm2: 0,
  rhythm: "sinus",
  systemicResistance_mmHgSPerMl: 0.88,
  bloodVolume_mL: 4500,
  systemicVeinUnstressed_mL: 2500,
  leftVentricleElastance_mmHgPerMl: 2.35,
  atrialKick_fraction: 1,
  mitralValveArea_cm2: 6.1,
  mitralLeakOnset_s: 0,
};

/** The numbers of a severe leak that came over years, as the model gives them. */
export const leakingHeart: HeartNumbers = {
  ...tightHeart,
  regurgitantFraction_percent: 51,
  cardiacOutput_Lmin: 5.4,
  meanLeftAtrialPressure_mmHg: 15,
  systolicPressure_mmHg: 126,
  diastolicPressure_mmHg: 76,
  ejectionFraction_percent: 65,
  heartRate_perMin: 70,
  meanLeakArea_cm2: 0.41,
  leftVentricleElastance_mmHgPerMl: 1.41,
};

/** The heart of a sudden large leak. */
export const suddenHeart: HeartNumbers = {
  ...leakingHeart,
  regurgitantFraction_percent: 63,
  cardiacOutput_Lmin: 4.7,
  meanLeftAtrialPressure_mmHg: 26,
  systolicPressure_mmHg: 105,
  diastolicPressure_mmHg: 73,
  heartRate_perMin: 100,
  meanLeakArea_cm2: 0.63,
};
