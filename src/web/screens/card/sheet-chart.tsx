import { useTexts } from "#web/components/late-texts.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { deviceZone } from "#web/components/words-context.ts";
import type { VisitChart } from "#papers/visit-section.ts";
import type { SeriesPoint } from "#papers/chart-series.ts";
import { calendarDay, placeInZone } from "#units/zoned-time.ts";
import { formatDay } from "#words/format-time.ts";
import { placeTicks } from "./place-ticks.ts";

const width = 360;
const height = 130;
const left = 40;
const right = 8;
const top = 8;
const bottom = 22;

/** Lines over time with the band that holds most values; broken where nothing was measured. */
export function SheetChart({ chart }: { readonly chart: VisitChart }) {
  const { language } = useWords();
  const scale = makeScale(chart);
  const dateAt = (at_ms: number): string =>
    formatDay(calendarDay(placeInZone(at_ms, deviceZone())), language);
  return (
    <figure class="sheet-chart">
      <figcaption class="visually-hidden">{chart.label}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {chart.series.map(({ name, band }) =>
          band === undefined ? null : (
            <rect
              key={name}
              class="band-of-most"
              x={left}
              width={width - left - right}
              y={scale.y(band.high)}
              height={Math.max(1, scale.y(band.low) - scale.y(band.high))}
            />
          ),
        )}
        {scale.ticks.map((tick) => (
          <g key={tick} class="axis-mark">
            <path d={`M${left} ${scale.y(tick)}H${width - right}`} />
            <text x={left - 6} y={scale.y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {chart.series.map(({ name, segments }) => (
          <g key={name} class="line">
            {segments.map((segment) => (
              <Segment key={segment[0]?.at_ms} segment={segment} scale={scale} />
            ))}
          </g>
        ))}
        <text x={left} y={height - 5}>
          {dateAt(chart.from_ms)}
        </text>
        <text x={width - right} y={height - 5} text-anchor="end">
          {dateAt(chart.to_ms)}
        </text>
        <text x={left - 6} y={height - 5} text-anchor="end">
          {chart.unit}
        </text>
      </svg>
      <ChartTable chart={chart} dateAt={dateAt} />
    </figure>
  );
}

interface Scale {
  readonly x: (at_ms: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

function makeScale({ series, from_ms, to_ms }: VisitChart): Scale {
  const values = series.flatMap(({ segments, band }) => [
    ...segments.flat().map(({ value }) => value),
    ...(band === undefined ? [] : [band.low, band.high]),
  ]);
  const { low, high, ticks } = placeTicks(Math.min(...values), Math.max(...values));
  const span_ms = Math.max(1, to_ms - from_ms);
  return {
    ticks,
    x: (at_ms) => round(left + ((at_ms - from_ms) / span_ms) * (width - left - right)),
    y: (value) => round(top + ((high - value) / (high - low)) * (height - top - bottom)),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line; one value alone, or a few, are dots too. */
function Segment({
  segment,
  scale,
}: {
  readonly segment: readonly SeriesPoint[];
  readonly scale: Scale;
}) {
  const path = segment.map(({ at_ms, value }) => `${scale.x(at_ms)} ${scale.y(value)}`).join("L");
  return (
    <>
      <path d={`M${path}`} />
      {segment.length > 40
        ? null
        : segment.map(({ at_ms, value }) => (
            <circle key={at_ms} cx={scale.x(at_ms)} cy={scale.y(value)} r="1.8" />
          ))}
    </>
  );
}

function ChartTable({
  chart,
  dateAt,
}: {
  readonly chart: VisitChart;
  readonly dateAt: (at_ms: number) => string;
}) {
  const { visit } = useTexts().card;
  const names = chart.series.map(({ name }) =>
    name === "upper" || name === "lower" ? visit[name] : name,
  );
  const points = chart.series.map(({ segments }) => segments.flat());
  return (
    <details class="not-printed">
      <summary>{visit.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{visit.day}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name} ({chart.unit})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points[0]?.map(({ at_ms }, at) => (
            <tr key={at_ms}>
              <th scope="row">{dateAt(at_ms)}</th>
              {points.map((series, place) => (
                <td key={names[place]}>{round(series[at]?.value ?? Number.NaN)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
