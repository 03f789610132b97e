import { applyHeartChanges, type HeartChange, type RhythmicHeart } from "#heart/heart-change.ts";
import { makeSceneHeart } from "#heart/heart-scene.ts";
import { makeHeart, parameterItems, type ParameterName } from "#heart/parameters.ts";
import type { Treatment } from "#knowledge/treatment.ts";
import { treatments } from "#knowledge/treatments.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import type { SimulateInput } from "./simulate-input.ts";

/** The heart of an input, and the same heart once everything is done to it. */
export interface Scene {
  readonly before: RhythmicHeart;
  readonly after: RhythmicHeart;
}

/** Make both hearts; every constant out of its bounds is an issue with its own path. */
export function makeScene({
  heart,
  treatments: chosen = [],
  when = "later",
  changes = [],
  rhythm,
}: SimulateInput): Parsed<Scene> {
  const issues = checkParameters(heart.parameters ?? {});
  if (!("preset" in heart)) {
    issues.push(...checkValue("heart.leakArea_cm2", "mitralLeakArea_cm2", heart.leakArea_cm2));
  }
  changes.forEach((change, i) => {
    if (!("set" in change)) return;
    issues.push(...checkValue(`changes[${i}].set`, change.parameter, change.set));
  });
  if (issues.length > 0) return { ok: false, issues };
  const base = makeSceneHeart({ base: heart });
  const before = { heart: makeHeart(heart.parameters ?? {}, base.heart), rhythm: base.rhythm };
  const steps: { path: string; change: HeartChange }[] = [
    ...chosen.flatMap((id, i) =>
      readChanges(treatments[id], when).map((change) => ({ path: `treatments[${i}]`, change })),
    ),
    ...changes.map((change, i) => ({ path: `changes[${i}]`, change })),
    ...(rhythm === undefined ? [] : forceRhythm(rhythm)),
  ];
  let after: RhythmicHeart = before;
  for (const { path, change } of steps) {
    try {
      after = applyHeartChanges(after, [change]);
    } catch (error) {
      return { ok: false, issues: [readRangeError(path, error)] };
    }
  }
  return { ok: true, value: { before, after } };
}

function readChanges(
  { value, atOnce }: Treatment,
  when: NonNullable<SimulateInput["when"]>,
): readonly HeartChange[] {
  return when === "atOnce" ? (atOnce ?? value) : value;
}

/** A rhythm asked for by name; fibrillating atria do not kick. */
function forceRhythm(
  rhythm: NonNullable<SimulateInput["rhythm"]>,
): { path: string; change: HeartChange }[] {
  const still: HeartChange[] = [
    { parameter: "atrialKick_fraction", set: 0 },
    { parameter: "atrioventricularDelay_sqrtS", set: 0 },
  ];
  return [{ rhythm }, ...(rhythm === "fibrillation" ? still : [])].map((change) => ({
    path: "rhythm",
    change,
  }));
}

function checkParameters(parameters: Readonly<Partial<Record<ParameterName, number>>>): Issue[] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    // Safe: the schema knows no other names.
    checkValue(`heart.parameters.${name}`, name as ParameterName, value),
  );
}

function checkValue(path: string, name: ParameterName, value: number): Issue[] {
  const { low, high, unit } = parameterItems[name];
  if (value >= low && value <= high) return [];
  return [
    { path, code: "impossible", expected: `${low} to ${high} ${unit}`, found: String(value) },
  ];
}

/**
 * "Cannot … : expected …, got …" as an issue: the heart says so of what it cannot do.
 *
 * @throws whatever was thrown, when it is anything else
 */
export function readRangeError(path: string, error: unknown): Issue {
  if (!(error instanceof RangeError)) throw error;
  const [, expected, found] = /expected (.+), got (.+)$/u.exec(error.message) ?? [];
  if (expected === undefined || found === undefined) throw error;
  return { path, code: "impossible", expected, found };
}
