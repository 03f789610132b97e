/**
 * What the sentences about the drawn heart are made from.
 *
 * `words` does not know the simulator. The names are those of its measures and parameters, so a
 * caller gives `{ ...heart, ...measures, rhythm }`: the measures last, for they are of this beat.
 */
export interface HeartNumbers {
  /** Leak as a share of all that is squeezed out, 0 to 100. */
  readonly regurgitantFraction_percent: number;
  /** What reaches the body. */
  readonly cardiacOutput_Lmin: number;
  readonly meanLeftAtrialPressure_mmHg: number;
  readonly systolicPressure_mmHg: number;
  readonly diastolicPressure_mmHg: number;
  readonly ejectionFraction_percent: number;
  readonly heartRate_perMin: number;
  /** The hole as an echo sees it; 0 without a leak. */
  readonly meanLeakArea_cm2: number;
  readonly rhythm: "steady" | "sinus" | "fibrillation";

  /** Below: what a change can come from. */
  readonly systemicResistance_mmHgSPerMl: number;
  readonly bloodVolume_mL: number;
  readonly systemicVeinUnstressed_mL: number;
  readonly leftVentricleElastance_mmHgPerMl: number;
  readonly atrialKick_fraction: number;
  readonly mitralValveArea_cm2: number;
  /** Over 0: the hole opens that long after the squeeze began. */
  readonly mitralLeakOnset_s: number;
}
