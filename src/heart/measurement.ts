/**
 * What an echo letter and a cuff may say of a heart.
 *
 * The bounds only catch slips: outside them no living adult at rest is. The spreads are what two
 * careful measurements of the same heart differ by; where somebody knows better they give their
 * own.
 */
interface MeasurementItem {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Spread as a share of the value, or as it is, whichever is larger. */
  readonly sd_fraction: number;
  readonly sdAtLeast: number;
  readonly source: string;
}

const fisher = "heart.md 5: the spreads of its Fisher analysis";
const fromVolumes = "follows from the spreads of the volumes it is made of";

export const measurementItems = {
  systolicPressure_mmHg: {
    unit: "mmHg",
    low: 60,
    high: 260,
    sd_fraction: 0,
    sdAtLeast: 8,
    source: fisher,
  },
  diastolicPressure_mmHg: {
    unit: "mmHg",
    low: 30,
    high: 160,
    sd_fraction: 0,
    sdAtLeast: 6,
    source: fisher,
  },
  heartRate_perMin: {
    unit: "1/min",
    low: 35,
    high: 180,
    sd_fraction: 0,
    sdAtLeast: 0,
    source: "taken as it is: a pulse is counted far better than anything else here",
  },
  endDiastolicVolume_mL: {
    unit: "mL",
    low: 50,
    high: 500,
    sd_fraction: 0.1,
    sdAtLeast: 5,
    source: fisher,
  },
  endSystolicVolume_mL: {
    unit: "mL",
    low: 10,
    high: 400,
    sd_fraction: 0.12,
    sdAtLeast: 4,
    source: fisher,
  },
  ejectionFraction_percent: {
    unit: "%",
    low: 10,
    high: 85,
    sd_fraction: 0.09,
    sdAtLeast: 4,
    source: `${fromVolumes}: 5.5 of 65 %`,
  },
  forwardStrokeVolume_mL: {
    unit: "mL",
    low: 15,
    high: 180,
    sd_fraction: 0.1,
    sdAtLeast: 3,
    source: fisher,
  },
  cardiacOutput_Lmin: {
    unit: "L/min",
    low: 1.5,
    high: 15,
    sd_fraction: 0.1,
    sdAtLeast: 0.2,
    source: "as the forward stroke volume",
  },
  regurgitantVolume_mL: {
    unit: "mL",
    low: 0,
    high: 200,
    sd_fraction: 0.18,
    sdAtLeast: 4,
    source: fisher,
  },
  regurgitantFraction_percent: {
    unit: "%",
    low: 0,
    high: 85,
    sd_fraction: 0.12,
    sdAtLeast: 4,
    source: `${fromVolumes}: 4.9 of 40 %`,
  },
  leakArea_cm2: {
    unit: "cm2",
    low: 0,
    high: 1.5,
    sd_fraction: 0.18,
    sdAtLeast: 0.02,
    source: "as the regurgitant volume, which an echo makes of it",
  },
  jetVti_cm: {
    unit: "cm",
    low: 40,
    high: 350,
    sd_fraction: 0,
    sdAtLeast: 0,
    source: "only compared with the others: it says nothing that they do not",
  },
  pulmonarySystolicPressure_mmHg: {
    unit: "mmHg",
    low: 10,
    high: 120,
    sd_fraction: 0.15,
    sdAtLeast: 3,
    source: fisher,
  },
  eVelocity_cms: {
    unit: "cm/s",
    low: 30,
    high: 300,
    sd_fraction: 0.08,
    sdAtLeast: 4,
    source: fisher,
  },
  leftAtriumLargest_mL: {
    unit: "mL",
    low: 20,
    high: 500,
    sd_fraction: 0.12,
    sdAtLeast: 4,
    source: fisher,
  },
} as const satisfies Record<string, MeasurementItem>;

export type MeasurementName = keyof typeof measurementItems;

export const measurementNames = Object.freeze(
  Object.keys(measurementItems),
) as readonly MeasurementName[];

/** A number of a letter, in the unit its name ends with. */
export interface Measurement {
  readonly value: number;
  /** How far two such measurements of one heart differ, where it is known better than by default. */
  readonly sd?: number;
}

export type Measurements = Readonly<Partial<Record<MeasurementName, Measurement>>>;

/** The spread a measurement is taken with. */
export function chooseSd(name: MeasurementName, { value, sd }: Measurement): number {
  const { sd_fraction, sdAtLeast } = measurementItems[name];
  return sd ?? Math.max(sdAtLeast, sd_fraction * value);
}
