import { roundTo } from "#units/round.ts";
import type { Language } from "./catalogue.ts";
import type { EchoMeasure } from "./echo-subject.ts";
import { echoNames } from "./english/echo-names.ts";
import { fillMessage } from "./fill-message.ts";

const byLanguage: Readonly<Record<Language, typeof echoNames>> = { en: echoNames };

/** What an echo letter speaks of, in one language; loaded with Plan. */
export function echoNamesFor(language: Language): typeof echoNames {
  return byLanguage[language];
}

const storedUnits = {
  effectiveOrificeArea: "mm2",
  regurgitantVolume: "mL",
  regurgitantFraction: "%",
  venaContracta: "mm",
  ejectionFraction: "%",
  endSystolicDiameter: "mm",
  endDiastolicDiameter: "mm",
  endSystolicDiameterIndex: "mm/m2",
  endDiastolicVolume: "mL",
  endSystolicVolume: "mL",
  forwardStrokeVolume: "mL",
  leftAtrialVolumeIndex: "mL/m2",
  leftAtrialDiameter: "mm",
  pulmonarySystolicPressure: "mm[Hg]",
  meanPulmonaryPressure: "mm[Hg]",
  tricuspidVelocity: "m/s",
  mitralEVelocity: "m/s",
  mitralMeanGradient: "mm[Hg]",
  jetAreaShare: "%",
  flowConvergenceRadius: "mm",
  annulusDiameter: "mm",
  systolicPressure: "mm[Hg]",
} as const satisfies Record<EchoMeasure, keyof typeof echoNames.units>;

/**
 * A number of an echo with its unit; a hole in both units that letters use: 0.40 cm² is 40 mm².
 *
 * @param value in the stored unit of the measure
 */
export function formatEchoValue(measure: EchoMeasure, value: number, language: Language): string {
  const unit = storedUnits[measure];
  const shown = unit === "m/s" ? roundTo(value, 2) : roundTo(value, 1);
  return fillMessage(language, echoNamesFor(language).units[unit], {
    value: shown,
    // Two digits as letters write it; a third where two would round it up to a limit.
    cm2: (value / 100).toFixed(Number.isInteger(shown) ? 2 : 3),
  });
}

/** Whether a name of something seen is that of a measure. */
export function isEchoMeasure(what: string): what is EchoMeasure {
  return Object.hasOwn(storedUnits, what);
}
