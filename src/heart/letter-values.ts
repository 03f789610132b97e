import { jetSpeed_cmsPerRootMmHg } from "./blood.ts";
import type { MeasurementName } from "./measurement.ts";

/** The numbers of a letter without their spreads. */
export type LetterValues = Readonly<Partial<Record<MeasurementName, number>>>;

/** A number, and which given ones it was made of. */
export interface Made {
  readonly value: number;
  readonly from: readonly MeasurementName[];
}

/** All that is squeezed out with a beat: EDV − ESV, also by the ejection fraction [mL]. */
export function makeTotal({
  endDiastolicVolume_mL: full,
  endSystolicVolume_mL: left,
  ejectionFraction_percent: ejected,
}: LetterValues): Made | undefined {
  if (full !== undefined && left !== undefined) {
    return { value: full - left, from: ["endDiastolicVolume_mL", "endSystolicVolume_mL"] };
  }
  if (ejected === undefined) return undefined;
  if (full !== undefined) {
    const from = ["endDiastolicVolume_mL", "ejectionFraction_percent"] as const;
    return { value: (full * ejected) / 100, from };
  }
  if (left === undefined) return undefined;
  const from = ["endSystolicVolume_mL", "ejectionFraction_percent"] as const;
  return { value: (left * ejected) / (100 - ejected), from };
}

/** What goes to the body with a beat [mL]. */
export function makeForward(values: LetterValues): Made | undefined {
  const { forwardStrokeVolume_mL: stroke, cardiacOutput_Lmin: output } = values;
  if (stroke !== undefined) return { value: stroke, from: ["forwardStrokeVolume_mL"] };
  if (output === undefined || values.heartRate_perMin === undefined) return undefined;
  return {
    value: (1000 * output) / values.heartRate_perMin,
    from: ["cardiacOutput_Lmin", "heartRate_perMin"],
  };
}

/** What leaks with a beat, by the one number that tells it, and how that number tells a leak. */
export interface MadeLeak extends Made {
  readonly name: "regurgitantVolume_mL" | "regurgitantFraction_percent" | "leakArea_cm2";
  /** The number that would tell a leak of so many mL. */
  readonly tell: (leak_mL: number) => number;
}

/** The leak of a beat [mL]: as given, else by its share of what goes forward, else by the hole. */
export function makeLeak(values: LetterValues): MadeLeak | undefined {
  const { regurgitantVolume_mL: leak, regurgitantFraction_percent: share } = values;
  if (leak !== undefined) {
    const name = "regurgitantVolume_mL";
    return { name, value: leak, from: [name], tell: (leak_mL) => leak_mL };
  }
  const forward = makeForward(values)?.value;
  if (share !== undefined && forward !== undefined) {
    const name = "regurgitantFraction_percent";
    const tell = (leak_mL: number) => (100 * leak_mL) / (leak_mL + forward);
    return { name, value: (forward * share) / (100 - share), from: [name], tell };
  }
  const jet_cm = values.jetVti_cm ?? guessJet_cm(values);
  if (values.leakArea_cm2 === undefined || jet_cm === undefined) return undefined;
  const name = "leakArea_cm2";
  const tell = (leak_mL: number) => leak_mL / jet_cm;
  return { name, value: values.leakArea_cm2 * jet_cm, from: [name], tell };
}

/**
 * How far a jet goes in a beat: its speed by the pressure behind it, for as long as a squeeze
 * takes. The factor is the middle of the model's presets with a leak through the whole squeeze
 * (0.34 in the acute one to 0.43 in the mild one).
 */
export function guessJet_cm({
  systolicPressure_mmHg,
  heartRate_perMin,
}: LetterValues): number | undefined {
  if (systolicPressure_mmHg === undefined || heartRate_perMin === undefined) return undefined;
  const driving_mmHg = systolicPressure_mmHg - 15;
  return 0.39 * jetSpeed_cmsPerRootMmHg * Math.sqrt(driving_mmHg * (60 / heartRate_perMin));
}
