import type { ParameterName } from "#heart/parameters.ts";

/**
 * How far the constants of people's hearts lie apart, as CVSim publishes it, mapped to ours.
 *
 * Numbers: mean, standard deviation, lowest, highest. A constant of ours is moved by the ratio of a
 * drawn value to CVSim's mean, for our model is lumped another way and its values were fitted.
 * A compliance of CVSim's is the inverse of our elastance or stiffness: `inverse`.
 *
 * Where we have one bag for several of CVSim's: compliances and rest volumes add up, bounds too,
 * deviations as squares; resistances side by side add as conductances. The venous return is
 * ((renal ∥ splanchnic ∥ leg) + abdominal + inferior cava) ∥ (upper body + superior cava).
 * Both times of the ventricle move together. CVSim's PR of 0.12 lies below its own bounds of
 * 0.17 to 0.20, so ours go from the mean to the upper one.
 *
 * Not in CVSim, so not moved: pericardium, areas and lengths of valves, leaks, impedances, the
 * stiffening of lung arteries and the form of passive filling beside its stiffness.
 *
 * @source MIT-LCP/cvsim, CVSim-21: 21-comp-backend/main/initial.c (version 1.0)
 */
export interface Spread {
  readonly names: readonly ParameterName[];
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
  readonly isInverse?: true;
}

const spread = (
  names: ParameterName | readonly ParameterName[],
  mean: number,
  sd: number,
  low: number,
  high: number,
): Spread => ({ names: [names].flat(), mean, sd, low, high });

const inverse = (...args: Parameters<typeof spread>): Spread => ({
  ...spread(...args),
  isInverse: true,
});

export const cvsimSpreads: readonly Spread[] = [
  spread("heartRate_perMin", 70, 3.3, 50, 85),
  spread("atrialRise_sqrtS", 0.2, 0.02, 0.18, 0.3),
  spread(["ventricularRise_sqrtS", "ventricularFall_sqrtS"], 0.3, 0.01, 0.3, 0.4),
  spread("atrioventricularDelay_sqrtS", 0.12, 0.002, 0.12, 0.2),
  spread("bloodVolume_mL", 5150, 203, 4041, 6460),

  inverse("leftAtriumElastance_mmHgPerMl", 1.64, 0.19, 0.8, 3.2),
  inverse("leftVentricleElastance_mmHgPerMl", 0.4, 0.1, 0.2, 0.77),
  inverse("rightAtriumElastance_mmHgPerMl", 1.35, 0.18, 0.6, 2.7),
  inverse("rightVentricleElastance_mmHgPerMl", 1.3, 0.47, 0.3, 2),
  inverse("leftAtriumFillingStiffness_perMl", 2, 0.4, 1, 4.3),
  inverse("leftVentricleFillingStiffness_perMl", 9.69, 1.18, 3.88, 15.11),
  inverse("rightAtriumFillingStiffness_perMl", 3.33, 0.56, 1.5, 6),
  inverse("rightVentricleFillingStiffness_perMl", 19.29, 5, 7, 29),
  spread("leftAtriumRestVolume_mL", 24, 13, 10, 38),
  spread("leftVentricleRestVolume_mL", 55, 10, 25, 85),
  spread("rightAtriumRestVolume_mL", 14, 1, 10, 18),
  spread("rightVentricleRestVolume_mL", 46, 21, 10, 82),

  spread("mitralValveResistance_mmHgSPerMl", 0.01, 0.001, 0.007, 0.013),
  spread("aorticValveResistance_mmHgSPerMl", 0.007, 0.002, 0, 0.013),
  spread("tricuspidValveResistance_mmHgSPerMl", 0.006, 0.003, 0, 0.015),
  spread("pulmonaryValveResistance_mmHgSPerMl", 0.006, 0.003, 0, 0.015),

  spread("systemicArteryCompliance_mlPerMmHg", 1.42, 0.19, 0.75, 3.43),
  spread("systemicArteryUnstressed_mL", 772, 67, 404, 1150),
  spread("systemicResistance_mmHgSPerMl", 0.9965, 0.144, 0.769, 1.551),
  spread("systemicVeinCompliance_mlPerMmHg", 95.1, 8.4, 43.7, 126.5),
  spread("systemicVeinUnstressed_mL", 2665, 120, 2025, 3323),
  spread("venousReturnResistance_mmHgSPerMl", 0.0403, 0.0075, 0, 0.0937),

  spread("pulmonaryArteryCompliance_mlPerMmHg", 3.4, 1.8, 1.5, 7.2),
  spread("pulmonaryArteryUnstressed_mL", 160, 20, 100, 220),
  spread("pulmonaryResistance_mmHgSPerMl", 0.07, 0.04, 0, 0.19),
  spread("pulmonaryVeinCompliance_mlPerMmHg", 9, 3.7, 5.3, 12.7),
  spread("pulmonaryVeinUnstressed_mL", 430, 50, 180, 580),
  spread("pulmonaryVeinResistance_mmHgSPerMl", 0.006, 0.003, 0, 0.015),
];
