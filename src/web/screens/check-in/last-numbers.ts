import type { Chart } from "#record/fold-chart.ts";
import type { Measure } from "#record/reading-range.ts";
import type { Diary } from "#web/diary/diary.ts";
import {
  formatOxygen,
  formatPressure,
  formatPulse,
  formatTemperature,
  formatWeight,
} from "#words/format-quantity.ts";

/** The last value of each measure, in the person's units; absent where there is none. */
export function lastNumbersOf(diary: Diary): Partial<Record<Measure, string>> {
  const chart = diary.chart.value;
  const { units, language } = diary.settings.value;
  const last: Partial<Record<Measure, string>> = {};
  const weight = latest(chart.weights_kg);
  const pressure = latest(chart.pressures);
  const pulse = latest(chart.pulses_perMin);
  const oxygen = latest(chart.oxygen_percent);
  const temperature = latest(chart.temperatures_Cel);
  if (weight) last.weight = formatWeight(weight.value, units, language);
  if (pressure) {
    last.bloodPressure = formatPressure(
      pressure.systolic_mmHg,
      pressure.diastolic_mmHg,
      units,
      language,
    );
  }
  if (pulse) last.pulse = formatPulse(pulse.value, language);
  if (oxygen) last.oxygenSaturation = formatOxygen(oxygen.value, language);
  if (temperature) last.temperature = formatTemperature(temperature.value, units, language);
  return last;
}

/** The last weight [kg], to notice a slip of the unit. */
export function lastWeight_kg({ weights_kg }: Chart): number | undefined {
  return latest(weights_kg)?.value;
}

function latest<Of>(oldestFirst: readonly Of[]): Of | undefined {
  return oldestFirst.at(-1);
}
