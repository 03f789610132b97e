import { toStoredEchoQuantity, type EchoQuantity, type EchoUnit } from "#units/echo-quantity.ts";
import { echoMeasures, type EchoMeasure } from "../echo-measure.ts";
import type { AssumptionCode, Doubt, WrittenNumber } from "./letter-reading.ts";

export interface ResolvedNumber {
  readonly stored?: EchoQuantity;
  readonly doubts: readonly Doubt[];
  readonly assumed: readonly AssumptionCode[];
}

/**
 * A written number in the stored unit of its measure, or why it is not there.
 *
 * The trap: 0.40 cm² is 40 mm². Without a unit the number is taken only when a single unit makes
 * it likely, and that is said. A unit that makes it impossible is a misprint, and is asked about.
 */
export function resolveUnit(
  measure: EchoMeasure,
  written: WrittenNumber,
  headerUnit: string | undefined,
): ResolvedNumber {
  const { units, possible, plausible } = echoMeasures[measure];
  const allowed: readonly EchoUnit[] = units;
  const unit = written.unit ?? headerUnit;
  const number = showNumber(written);
  if (unit !== undefined && !allowed.includes(unit as EchoUnit)) {
    return doubt(
      "unitDoesNotFit",
      units.join(" or "),
      unit === "foreign" ? `${number} in another unit` : `${number} ${unit}`,
    );
  }
  if (written.high !== written.low) {
    return doubt("range", "one number", `${number}${unit === undefined ? "" : ` ${unit}`}`);
  }
  if (unit === undefined) return assumeUnit(written, allowed, plausible, possible);
  const stored = toStoredEchoQuantity({ value: written.low, unit: unit as EchoUnit });
  const assumed: AssumptionCode[] = written.unit === undefined ? ["unitFromHeader"] : [];
  const range = `${possible[0]} to ${possible[1]} ${units[0]}`;
  if (!isWithin(stored.value, possible)) {
    return {
      ...doubt("impossible", range, `${number} ${unit}, which is ${stored.value} ${stored.unit}`),
      assumed,
    };
  }
  const limit = limitDoubts(written);
  if (isWithin(stored.value, plausible)) {
    return { ...(limit.length === 0 ? { stored } : {}), doubts: limit, assumed };
  }
  const likely = `${plausible[0]} to ${plausible[1]} ${units[0]}`;
  return {
    ...doubt("implausible", likely, `${number} ${unit}, which is ${stored.value} ${stored.unit}`),
    assumed,
  };
}

function assumeUnit(
  written: WrittenNumber,
  allowed: readonly EchoUnit[],
  plausible: readonly [number, number],
  possible: readonly [number, number],
): ResolvedNumber {
  const readings = allowed.map((unit) => toStoredEchoQuantity({ value: written.low, unit }));
  const likely = readings.filter(({ value }) => isWithin(value, plausible));
  const number = showNumber(written);
  if (likely.length > 1)
    return doubt("unitMissing", allowed.join(" or "), `${number} without a unit`);
  const [stored] = likely;
  if (stored === undefined) {
    const isPossible = readings.some(({ value }) => isWithin(value, possible));
    const range = isPossible ? plausible : possible;
    return doubt(
      isPossible ? "implausible" : "impossible",
      `${range[0]} to ${range[1]} ${allowed[0]}`,
      `${number} without a unit`,
    );
  }
  const limit = limitDoubts(written);
  return { ...(limit.length === 0 ? { stored } : {}), doubts: limit, assumed: ["unitAssumed"] };
}

function limitDoubts(written: WrittenNumber): Doubt[] {
  if (written.limit === undefined) return [];
  return [{ code: "limit", expected: "one number", found: showNumber(written) }];
}

function showNumber({ low, high, limit }: WrittenNumber): string {
  if (high !== low) return `${low} to ${high}`;
  return limit === undefined ? `${low}` : `${limit} ${low}`;
}

function isWithin(value: number, [min, max]: readonly [number, number]): boolean {
  return value >= min && value <= max;
}

function doubt(code: Doubt["code"], expected: string, found: string): ResolvedNumber {
  return { doubts: [{ code, expected, found }], assumed: [] };
}
