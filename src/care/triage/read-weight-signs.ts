import { freshness } from "#knowledge/freshness.ts";
import { weightLimits } from "#knowledge/weight-limits.ts";
import type { ClinicLimitId } from "#record/clinic-limit.ts";
import type { Chart, Measured } from "#record/fold-chart.ts";
import { roundTo } from "#units/round.ts";
import { day_ms, hour_ms } from "#units/zoned-time.ts";
import type { AppliedLimit } from "./decision.ts";
import { ownLimit, speaking } from "./read-measured-signs.ts";
import type { PictureBuilder } from "./picture.ts";
import type { Sign } from "./sign.ts";

/**
 * Signs from the scale: the latest weight against the lowest (or highest) one before it.
 *
 * A window is some hours longer than its name, because nobody steps on a scale at the same minute
 * every day. The lowest earlier weight in the window is used, so that one more entry never hides
 * a gain. Differences are rounded once, to 0.1 kg, after the exact conversion.
 */
export function readWeightSigns(picture: PictureBuilder, chart: Chart, now_ms: number): void {
  for (const latest of speaking(chart.weights_kg, now_ms, freshness.weight.value)) {
    const week = within(chart.weights_kg, latest, 7);
    readGain(picture, latest, within(week, latest, 1), [
      ["weightGain1Day", gainLimit(chart, "weightGainIn1Day", weightLimits.gainIn1Day, "atOrOver")],
    ]);
    const in3Days = gainLimit(chart, "weightGainIn3Days", weightLimits.gainOverIn3Days, "over");
    readGain(picture, latest, within(week, latest, 3), [["weightGain3Days", in3Days]]);
    const in7Days = gainLimit(chart, "weightGainIn7Days", weightLimits.gainIn7Days, "atOrOver");
    const over7Days = gainLimit(chart, "weightGainIn7Days", weightLimits.gainOverIn7Days, "over");
    readGain(picture, latest, week, [
      ["weightGain7Days", in7Days],
      ["weightGainOver7Days", over7Days],
    ]);
    readLoss(picture, latest, week);
  }
}

/** A gain that reaches the clinic's own limit counts: "2 kg" from a nurse means 2.0 too. */
function gainLimit(
  chart: Chart,
  id: ClinicLimitId,
  usual: { readonly value: number; readonly unit: string },
  comparison: "over" | "atOrOver",
): AppliedLimit {
  return ownLimit(chart, id, usual, chart.limits[id] === undefined ? comparison : "atOrOver");
}

/** The weights of so many days before the latest one. */
function within(weights: readonly Measured[], latest: Measured, days: number): readonly Measured[] {
  const reach_ms = days * day_ms + freshness.weightDaySlack.value * hour_ms;
  return weights.filter(({ at_ms }) => at_ms < latest.at_ms && latest.at_ms - at_ms <= reach_ms);
}

function readGain(
  picture: PictureBuilder,
  latest: Measured,
  earlier: readonly Measured[],
  limits: readonly (readonly [Sign, AppliedLimit])[],
): void {
  const lowest = extreme(earlier, (one, other) => one.value < other.value);
  if (lowest === undefined) return;
  const gain_kg = roundTo(latest.value - lowest.value, 1);
  for (const [sign, limit] of limits) {
    const reached = limit.comparison === "over" ? gain_kg > limit.value : gain_kg >= limit.value;
    if (reached) addChange(picture, sign, gain_kg, lowest, latest, limit);
  }
}

function readLoss(picture: PictureBuilder, latest: Measured, week: readonly Measured[]): void {
  const highest = extreme(week, (one, other) => one.value > other.value);
  if (highest === undefined) return;
  const loss_kg = roundTo(highest.value - latest.value, 1);
  const { value, unit } = weightLimits.lossIn7Days;
  if (loss_kg >= value) {
    const limit: AppliedLimit = { value, unit, comparison: "atOrOver" };
    addChange(picture, "weightLoss7Days", loss_kg, highest, latest, limit);
  }
}

function addChange(
  picture: PictureBuilder,
  sign: Sign,
  change_kg: number,
  from: Measured,
  to: Measured,
  limit: AppliedLimit,
): void {
  picture.add(sign, [from.fact, to.fact], {
    value: change_kg,
    unit: "kg",
    over_h: roundTo((to.at_ms - from.at_ms) / hour_ms, 0),
    at_ms: to.at_ms,
    limit,
  });
}

function extreme(
  readings: readonly Measured[],
  isMoreExtreme: (one: Measured, other: Measured) => boolean,
): Measured | undefined {
  let found: Measured | undefined;
  for (const reading of readings) {
    if (found === undefined || isMoreExtreme(reading, found)) found = reading;
  }
  return found;
}
