import { aorticValveParameters } from "./aortic-valve.ts";
import { leftAtriumParameters } from "./left-atrium.ts";
import { leftVentricleParameters } from "./left-ventricle.ts";
import { mitralValveParameters } from "./mitral-valve.ts";
import type { ParameterItem } from "./parameter-item.ts";
import { pericardiumParameters } from "./pericardium.ts";
import { pulmonaryCirculationParameters } from "./pulmonary-circulation.ts";
import { pulmonaryValveParameters } from "./pulmonary-valve.ts";
import { rhythmParameters } from "./rhythm-parameters.ts";
import { rightAtriumParameters } from "./right-atrium.ts";
import { rightVentricleParameters } from "./right-ventricle.ts";
import { systemicCirculationParameters } from "./systemic-circulation.ts";
import { tricuspidValveParameters } from "./tricuspid-valve.ts";

/** Every constant of the model, by name: value of the healthy adult, unit, bounds, source. */
export const parameterItems = {
  ...rhythmParameters,
  ...leftAtriumParameters,
  ...mitralValveParameters,
  ...leftVentricleParameters,
  ...aorticValveParameters,
  ...systemicCirculationParameters,
  ...rightAtriumParameters,
  ...tricuspidValveParameters,
  ...rightVentricleParameters,
  ...pulmonaryValveParameters,
  ...pulmonaryCirculationParameters,
  ...pericardiumParameters,
} as const satisfies Record<string, ParameterItem>;

export type ParameterName = keyof typeof parameterItems;

/** One heart: a number for every constant, in the unit its name ends with. */
export type HeartParameters = Readonly<Record<ParameterName, number>>;

export const parameterNames = Object.freeze(
  Object.keys(parameterItems),
) as readonly ParameterName[];

/** The healthy adult at rest. */
export const healthyHeart = Object.freeze(
  Object.fromEntries(parameterNames.map((name) => [name, parameterItems[name].value])),
) as HeartParameters;

/**
 * The healthy heart with some constants changed, or any other heart to begin from.
 *
 * @throws RangeError when a value is not a number inside its bounds, or names no constant.
 */
export function makeHeart(
  changes: Partial<HeartParameters>,
  base: HeartParameters = healthyHeart,
): HeartParameters {
  for (const name of Object.keys(changes)) {
    if (!Object.hasOwn(parameterItems, name)) {
      throw new RangeError(`Cannot make a heart: expected the name of a parameter, got "${name}"`);
    }
  }
  const heart = { ...base, ...changes };
  for (const name of parameterNames) checkValue(name, heart[name]);
  return Object.freeze(heart);
}

function checkValue(name: ParameterName, value: number): void {
  const { low, high, unit } = parameterItems[name];
  // Not `value < low`: that would let NaN pass.
  if (value >= low && value <= high) return;
  throw new RangeError(
    `Cannot make a heart: expected ${name} from ${low} to ${high} ${unit}, got ${String(value)}`,
  );
}
