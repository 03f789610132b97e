/**
 * Round half up to a number of decimals, before a value meets a threshold.
 *
 * A conversion leaves noise behind (100.4 degF is 38.00000000000006 Cel), and a limit must not
 * turn on that noise. Values closer to a half step than one millionth of a step count as the half.
 *
 * @example roundTo(38.00000000000006, 1) // 38
 */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + 1e-6) / factor;
}
