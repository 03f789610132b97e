import type { Person } from "#care/person/person.ts";
import { fromKilograms, fromMmHg } from "#units/quantity.ts";
import { placeInZone, calendarDay } from "#units/zoned-time.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatOnePressure, formatPressure, formatWeight } from "#words/format-quantity.ts";
import { formatDay } from "#words/format-time.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import type { WordsContext } from "#words/words-context.ts";
import { computeSeries, median, type ChartSeries } from "./chart-series.ts";
import type { VisitSection } from "./visit-section.ts";
import type { VisitSince } from "./visit-since.ts";

/** The weights since a day: what they did, as numbers and as a line. */
export function tellWeights(
  { chart }: Person,
  since: VisitSince,
  context: WordsContext,
): VisitSection | undefined {
  const { language, units } = context;
  const { visit } = sheetsWordsFor(language);
  const weights = chart.weights_kg.filter(({ at_ms }) => at_ms > since.at_ms);
  const [first, last] = [weights[0], weights.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const format = (value_kg: number): string => formatWeight(value_kg, units, language);
  const base = { id: "weights", title: visit.sections.weights } as const;
  if (weights.length === 1) {
    const values = { value: format(first.value), date: formatAt(first.at_ms, context) };
    return { ...base, lines: [fillMessage(language, visit.weightOne, values)] };
  }
  const sorted = weights.map(({ value }) => value).sort((one, other) => one - other);
  const finding = fillMessage(language, visit.weight, {
    first: format(first.value),
    last: format(last.value),
    lowest: format(sorted[0]!),
    highest: format(sorted.at(-1)!),
  });
  // Stones have no single axis: pounds stand in for them.
  const unit = units.mass === "kg" ? "kg" : "[lb_av]";
  const series = computeSeries(
    weights.map(({ at_ms, value }) => ({ at_ms, value: fromKilograms(value, unit) })),
  );
  return {
    ...base,
    lines: [finding, ...tellGathering(series, context)],
    chart: {
      label: fillMessage(language, visit.chartWeight, { finding }),
      series: [{ ...series, name: visit.sections.weights }],
      unit: unit === "kg" ? "kg" : "lb",
      from_ms: first.at_ms,
      to_ms: last.at_ms,
    },
  };
}

/** The blood pressures since a day; the upper number carries the band. */
export function tellPressures(
  { chart }: Person,
  since: VisitSince,
  context: WordsContext,
): VisitSection | undefined {
  const { language, units } = context;
  const { visit } = sheetsWordsFor(language);
  const pressures = chart.pressures.filter(({ at_ms }) => at_ms > since.at_ms);
  const [first, last] = [pressures[0], pressures.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const base = { id: "pressures", title: visit.sections.pressures } as const;
  const format = ({ systolic_mmHg, diastolic_mmHg }: typeof first): string =>
    formatPressure(systolic_mmHg, diastolic_mmHg, units, language);
  if (pressures.length === 1) {
    const values = { value: format(first), date: formatAt(first.at_ms, context) };
    return { ...base, lines: [fillMessage(language, visit.pressureOne, values)] };
  }
  const upper = pressures.map(({ systolic_mmHg }) => systolic_mmHg);
  const lower = pressures.map(({ diastolic_mmHg }) => diastolic_mmHg);
  const finding = fillMessage(language, visit.pressure, {
    middle: formatPressure(median(upper), median(lower), units, language),
    last: format(last),
    lowest: formatOnePressure(upper.reduce(smaller), units, language),
    highest: formatOnePressure(upper.reduce(larger), units, language),
  });
  const seriesOf = (values: readonly number[]): ChartSeries =>
    computeSeries(
      pressures.map(({ at_ms }, at) => ({
        at_ms,
        value: fromMmHg(values[at]!, units.pressure),
      })),
    );
  const upperSeries = seriesOf(upper);
  return {
    ...base,
    lines: [finding, ...tellGathering(upperSeries, context)],
    chart: {
      label: fillMessage(language, visit.chartPressure, { finding }),
      series: [
        { ...upperSeries, name: "upper" },
        { ...seriesOf(lower), name: "lower" },
      ],
      unit: units.pressure === "kPa" ? "kPa" : "mmHg",
      from_ms: first.at_ms,
      to_ms: last.at_ms,
    },
  };
}

const smaller = (one: number, other: number): number => Math.min(one, other);
const larger = (one: number, other: number): number => Math.max(one, other);

/** How to read the picture: what a point is, and what the band is. */
function tellGathering({ daysPerPoint, band }: ChartSeries, { language }: WordsContext): string[] {
  const { visit } = sheetsWordsFor(language);
  return [
    ...(daysPerPoint === 1
      ? []
      : [fillMessage(language, visit.bucketDays, { days: daysPerPoint })]),
    ...(band === undefined ? [] : [visit.band]),
  ];
}

function formatAt(at_ms: number, { zone, language }: WordsContext): string {
  return formatDay(calendarDay(placeInZone(at_ms, zone)), language);
}
