import type { HeartParameters, ParameterName } from "#heart/parameters.ts";

/** What the reflex moves from beat to beat; no shape hangs on it. */
const moved: ReadonlySet<ParameterName> = new Set([
  "heartRate_perMin",
  "systemicResistance_mmHgSPerMl",
  "leftVentricleElastance_mmHgPerMl",
  "rightVentricleElastance_mmHgPerMl",
  "systemicVeinUnstressed_mL",
] satisfies ParameterName[]);

/**
 * The heart to draw with: the one before while the next differs only by its reflex, so that a
 * drawing which fits itself to a heart does so once and not with every beat.
 */
export function keepHeart(
  before: HeartParameters | undefined,
  next: HeartParameters,
): HeartParameters {
  if (before === undefined || before === next) return next;
  const names = Object.keys(next) as ParameterName[];
  return names.every((name) => moved.has(name) || before[name] === next[name]) ? before : next;
}
