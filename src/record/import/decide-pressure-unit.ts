import { toMmHg, type PressureUnit } from "#units/quantity.ts";
import { readingRanges } from "../reading-range.ts";

export interface UnitQuestion {
  /** What the numbers look like. */
  readonly proposed: PressureUnit;
  /** What the file says, when it says something else. */
  readonly stated?: PressureUnit;
  /** An upper number of the file. */
  readonly example: number;
}

/**
 * The unit of a file's pressures.
 *
 * The size of the numbers only ever proposes: upper numbers below any that a body gives in mmHg
 * are kilopascals or another thing altogether, and the person decides.
 *
 * @param systolics upper numbers of cells that name no unit of their own
 * @param stated the unit in the name of the column
 */
export function decidePressureUnit(
  systolics: readonly number[],
  stated: PressureUnit | undefined,
): { readonly unit: PressureUnit } | { readonly question: UnitQuestion } {
  const middle = median(systolics);
  if (middle === undefined) return { unit: stated ?? "mm[Hg]" };
  const looksLike: PressureUnit =
    middle < readingRanges.systolic_mmHg.possible[0] ? "kPa" : "mm[Hg]";
  if (stated === looksLike || (stated === undefined && looksLike === "mm[Hg]"))
    return { unit: looksLike };
  const isPossible =
    toMmHg({ value: middle, unit: looksLike }) >= readingRanges.systolic_mmHg.possible[0];
  // Too small for either unit: nothing to propose, and every line will say why it is refused.
  if (!isPossible) return { unit: stated ?? "mm[Hg]" };
  return {
    question: { proposed: looksLike, example: middle, ...(stated === undefined ? {} : { stated }) },
  };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
