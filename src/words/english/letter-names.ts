/**
 * How the numbers of an echo letter are called wherever they stand, small first letter, and how a
 * letter writes them. Shared by "Your numbers" and the words of Plan.
 */
export const numberNames = {
  systolicPressure: "the upper blood pressure",
  endDiastolicVolume: "how much the lower left room holds when full",
  endSystolicVolume: "how much is left in it after the squeeze",
  ejectionFraction: "the share that is squeezed out",
  forwardStrokeVolume: "how much goes to the body with each beat",
  regurgitantVolume: "how much leaks back with each beat",
  regurgitantFraction: "the share that leaks back",
  leakArea: "the size of the hole",
  pulmonarySystolicPressure: "the pressure in the lungs",
  eVelocity: "how fast the lower left room fills",
} as const;

export const numberTerms = {
  endDiastolicVolume: "LVEDV, EDV",
  endSystolicVolume: "LVESV, ESV",
  ejectionFraction: "LVEF, EF",
  forwardStrokeVolume: "SV, LVOT SV",
  regurgitantVolume: "RVol, MR volume",
  regurgitantFraction: "RF",
  leakArea: "EROA, ERO",
  pulmonarySystolicPressure: "PASP, sPAP, RVSP",
} as const;
