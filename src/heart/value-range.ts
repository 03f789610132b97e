/** Where a number probably lies: nine in ten between p05 and p95, every other between p25 and p75. */
export interface ValueRange {
  readonly p05: number;
  readonly p25: number;
  readonly p75: number;
  readonly p95: number;
}

/** Of the normal distribution. */
const z95 = 1.6449;
const z75 = 0.6745;

/** Range of a number above zero whose logarithm has this spread. */
export function makeRange(middle: number, logSpread: number): ValueRange {
  const at = (z: number) => middle * Math.exp(z * logSpread);
  return { p05: at(-z95), p25: at(-z75), p75: at(z75), p95: at(z95) };
}

/** Range of a percentage between 0 and 100 with this spread: no end of it passes 0 or 100. */
export function makePercentRange(middle_percent: number, spread_points: number): ValueRange {
  const share = middle_percent / 100;
  const centre = Math.log(share / (1 - share));
  const spread = spread_points / 100 / (share * (1 - share));
  const at = (z: number) => 100 / (1 + Math.exp(-(centre + z * spread)));
  return { p05: at(-z95), p25: at(-z75), p75: at(z75), p95: at(z95) };
}
