import type { HeartNumbers } from "./heart-numbers.ts";

/** What can be different in a heart, as a person can be told it. */
export type HeartCause =
  | "holeSmaller"
  | "holeLarger"
  | "wayEasier"
  | "wayHarder"
  | "lessBlood"
  | "moreBlood"
  | "veinsWider"
  | "veinsTighter"
  | "stronger"
  | "weaker"
  | "faster"
  | "slower"
  | "kickBack"
  | "kickLost"
  | "doorNarrower"
  | "doorWider";

/** What is different between two hearts, beyond what could come from one beat to the next. */
export function findHeartCauses(before: HeartNumbers, now: HeartNumbers): ReadonlySet<HeartCause> {
  const causes = new Set<HeartCause>();
  const compare = (
    name: keyof Omit<HeartNumbers, "rhythm">,
    smallest: number,
    less: HeartCause,
    more: HeartCause,
  ): void => {
    const difference = now[name] - before[name];
    if (Math.abs(difference) >= smallest) causes.add(difference < 0 ? less : more);
  };
  const share = (name: keyof Omit<HeartNumbers, "rhythm">, of: number): number => of * before[name];
  compare("meanLeakArea_cm2", 0.02, "holeSmaller", "holeLarger");
  const resistance = "systemicResistance_mmHgSPerMl";
  compare(resistance, share(resistance, 0.02), "wayEasier", "wayHarder");
  compare("bloodVolume_mL", 50, "lessBlood", "moreBlood");
  compare("systemicVeinUnstressed_mL", 50, "veinsTighter", "veinsWider");
  const strength = "leftVentricleElastance_mmHgPerMl";
  compare(strength, share(strength, 0.02), "weaker", "stronger");
  compare("heartRate_perMin", 2, "slower", "faster");
  compare("atrialKick_fraction", 0.1, "kickLost", "kickBack");
  compare("mitralValveArea_cm2", share("mitralValveArea_cm2", 0.1), "doorNarrower", "doorWider");
  return causes;
}
