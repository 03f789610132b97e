import { roundTo } from "#units/round.ts";
import type { Language } from "./catalogue.ts";
import type { yourNumbers } from "./english/your-numbers.ts";
import { fillMessage } from "./fill-message.ts";
import { yourNumbersFor } from "./your-numbers.ts";

/** A number of an echo letter or a cuff; the same names as the heart's measurements. */
export type LetterNumber = keyof typeof yourNumbers.numbers;

const unitOf = {
  systolicPressure_mmHg: "mmHg",
  diastolicPressure_mmHg: "mmHg",
  heartRate_perMin: "perMin",
  endDiastolicVolume_mL: "mL",
  endSystolicVolume_mL: "mL",
  ejectionFraction_percent: "percent",
  forwardStrokeVolume_mL: "mL",
  cardiacOutput_Lmin: "Lmin",
  regurgitantVolume_mL: "mL",
  regurgitantFraction_percent: "percent",
  leakArea_cm2: "cm2",
  jetVti_cm: "cm",
  pulmonarySystolicPressure_mmHg: "mmHg",
  eVelocity_cms: "cms",
  leftAtriumLargest_mL: "mL",
} as const satisfies Record<LetterNumber, keyof typeof yourNumbers.units>;

/** "138 mmHg": a number of a letter with its unit, as precise as letters are. */
export function formatLetterNumber(name: LetterNumber, value: number, language: Language): string {
  const unit = unitOf[name];
  return fillMessage(language, yourNumbersFor(language).units[unit], {
    value: roundLetterNumber(name, value),
  });
}

/** "mmHg": the unit alone, beside a field. */
export function nameLetterUnit(name: LetterNumber, language: Language): string {
  return fillMessage(language, yourNumbersFor(language).units[unitOf[name]], { value: "" }).trim();
}

/** As precise as letters are: holes to 0.01 cm², litres to 0.1, all else to whole numbers. */
export function roundLetterNumber(name: LetterNumber, value: number): string {
  if (name === "leakArea_cm2") return roundTo(value, 2).toFixed(2);
  return name === "cardiacOutput_Lmin"
    ? roundTo(value, 1).toFixed(1)
    : roundTo(value, 0).toFixed(0);
}
