import { feverLimits } from "#knowledge/fever-limit.ts";
import { freshness } from "#knowledge/freshness.ts";
import { oxygenLimits } from "#knowledge/oxygen-limits.ts";
import { pressureLimits } from "#knowledge/pressure-limits.ts";
import { pulseLimits } from "#knowledge/pulse-limits.ts";
import type { ClinicLimitId } from "#record/clinic-limit.ts";
import type { Chart } from "#record/fold-chart.ts";
import { roundTo } from "#units/round.ts";
import { hour_ms } from "#units/zoned-time.ts";
import type { AppliedLimit } from "./decision.ts";
import { latestNow, type PictureBuilder } from "./picture.ts";
import type { Sign } from "./sign.ts";

/**
 * Signs from the cuff, the oximeter and the thermometer.
 *
 * The latest reading of the last day speaks: a repeat that came out better takes the place of the
 * first, and until there is a repeat the first one counts. A clinic's own limit tightens or widens
 * what is for today; the red limits stay, but for the oxygen target, which replaces the usual one.
 */
export function readMeasuredSigns(picture: PictureBuilder, chart: Chart, now_ms: number): void {
  for (const reading of speaking(chart.pressures, now_ms)) {
    readPressure(picture, chart, reading);
  }
  for (const { value, at_ms, fact } of speaking(chart.pulses_perMin, now_ms)) {
    readPulse(picture, chart, roundTo(value, 0), at_ms, fact);
  }
  for (const { value, at_ms, fact } of speaking(chart.oxygen_percent, now_ms)) {
    readOxygen(picture, chart, roundTo(value, 0), at_ms, fact);
  }
  for (const { value, at_ms, fact } of speaking(chart.temperatures_Cel, now_ms)) {
    const temperature_Cel = roundTo(value, 1);
    if (temperature_Cel >= feverLimits.fever.value) {
      picture.add("temperatureHigh", [fact], {
        value: temperature_Cel,
        unit: "Cel",
        at_ms,
        limit: fixed(feverLimits.fever, "atOrOver"),
      });
    }
  }
}

/** The latest reading within the last day (all of them when several share that instant), and any dated ahead. */
export function speaking<Dated extends { readonly at_ms: number }>(
  oldestFirst: readonly Dated[],
  now_ms: number,
  window_h: number = freshness.reading.value,
): Dated[] {
  const horizon_ms = latestNow(now_ms);
  const ahead: Dated[] = [];
  let latest_ms: number | undefined;
  for (let index = oldestFirst.length - 1; index >= 0; index -= 1) {
    const reading = oldestFirst[index]!;
    if (reading.at_ms > horizon_ms) {
      ahead.push(reading);
    } else if (reading.at_ms >= (latest_ms ?? now_ms - window_h * hour_ms)) {
      latest_ms = reading.at_ms;
      ahead.push(reading);
    } else {
      break;
    }
  }
  return ahead;
}

function readPressure(
  picture: PictureBuilder,
  chart: Chart,
  reading: Chart["pressures"][number],
): void {
  const systolic_mmHg = roundTo(reading.systolic_mmHg, 0);
  const diastolic_mmHg = roundTo(reading.diastolic_mmHg, 0);
  const seen = (sign: Sign, limit: AppliedLimit): void =>
    picture.add(sign, [reading.fact], {
      value: systolic_mmHg,
      second: diastolic_mmHg,
      unit: "mm[Hg]",
      at_ms: reading.at_ms,
      limit,
    });
  const {
    redSystolic,
    redDiastolic,
    severeSystolic,
    severeDiastolic,
    highSystolic,
    highSystolicWithSymptoms,
    lowSystolic,
    lowSystolicWithSymptoms,
  } = pressureLimits;
  if (systolic_mmHg >= redSystolic.value) seen("pressureRed", fixed(redSystolic, "atOrOver"));
  if (diastolic_mmHg >= redDiastolic.value) seen("pressureRed", fixed(redDiastolic, "atOrOver"));
  if (systolic_mmHg >= severeSystolic.value) {
    seen("pressureSevere", fixed(severeSystolic, "atOrOver"));
  }
  if (diastolic_mmHg >= severeDiastolic.value) {
    seen("pressureSevere", fixed(severeDiastolic, "atOrOver"));
  }
  const high = ownLimit(chart, "systolicHigh", highSystolic, "over");
  if (systolic_mmHg > high.value) seen("systolicHigh", high);
  const highFelt = fixed(highSystolicWithSymptoms, "over");
  if (systolic_mmHg > highFelt.value) seen("systolicHighWithSymptoms", highFelt);
  const low = ownLimit(chart, "systolicLow", lowSystolic, "under");
  if (systolic_mmHg < low.value) seen("systolicLow", low);
  const lowFelt = fixed(lowSystolicWithSymptoms, "under");
  if (systolic_mmHg < lowFelt.value) seen("systolicLowWithSymptoms", lowFelt);
}

function readPulse(
  picture: PictureBuilder,
  chart: Chart,
  pulse_perMin: number,
  at_ms: number,
  fact: string,
): void {
  const seen = (sign: Sign, limit: AppliedLimit): void =>
    picture.add(sign, [fact], {
      value: pulse_perMin,
      unit: "/min",
      at_ms,
      limit,
    });
  const { veryFast, fast, fastWithSymptoms, slow, slowWithSymptoms } = pulseLimits;
  if (pulse_perMin >= veryFast.value) seen("pulseVeryFast", fixed(veryFast, "atOrOver"));
  const high = ownLimit(chart, "pulseHigh", fast, "over");
  if (pulse_perMin > high.value) seen("pulseFast", high);
  const highFelt = fixed(fastWithSymptoms, "over");
  if (pulse_perMin > highFelt.value) seen("pulseFastWithSymptoms", highFelt);
  const low = ownLimit(chart, "pulseLow", slow, "under");
  if (pulse_perMin < low.value) seen("pulseSlow", low);
  const lowFelt = fixed(slowWithSymptoms, "under");
  if (pulse_perMin < lowFelt.value) seen("pulseSlowWithSymptoms", lowFelt);
}

function readOxygen(
  picture: PictureBuilder,
  chart: Chart,
  saturation_percent: number,
  at_ms: number,
  fact: string,
): void {
  const seen = (sign: Sign, limit: AppliedLimit): void =>
    picture.add(sign, [fact], {
      value: saturation_percent,
      unit: "%",
      at_ms,
      limit,
    });
  const target = chart.limits.oxygenTarget;
  const usual = {
    veryLow: fixed(oxygenLimits.veryLow, "atOrUnder"),
    low: fixed(oxygenLimits.low, "atOrUnder"),
  };
  if (target === undefined) {
    if (saturation_percent <= usual.veryLow.value) seen("oxygenVeryLow", usual.veryLow);
    if (saturation_percent <= usual.low.value) seen("oxygenLow", usual.low);
    return;
  }
  // Below a low target is red as 92 would be; below a high target is for today, and 92 stays red.
  const own: AppliedLimit = {
    value: target.value,
    unit: "%",
    comparison: "under",
    setBy: target.setBy,
    setOn: target.setOn,
  };
  if (saturation_percent < target.value) {
    seen("oxygenLow", own);
    if (saturation_percent <= usual.veryLow.value) seen("oxygenVeryLow", own);
  }
}

type LimitItem = { readonly value: number; readonly unit: string };

function fixed(item: LimitItem, comparison: AppliedLimit["comparison"]): AppliedLimit {
  return { value: item.value, unit: item.unit, comparison };
}

/** The clinic's limit where it set one, else the usual one. */
export function ownLimit(
  chart: Chart,
  id: ClinicLimitId,
  usual: LimitItem,
  comparison: AppliedLimit["comparison"],
): AppliedLimit {
  const own = chart.limits[id];
  return own === undefined
    ? fixed(usual, comparison)
    : { value: own.value, unit: usual.unit, comparison, setBy: own.setBy, setOn: own.setOn };
}
