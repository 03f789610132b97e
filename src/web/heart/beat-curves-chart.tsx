import type { BeatenBeat } from "#heart/beating-heart.ts";
import { useTexts } from "#web/components/late-texts.ts";
import {
  type CurveBand,
  curveBands,
  type CurveName,
  curvesFrame,
  type CurvesShape,
  shapeCurves,
} from "./beat-curves-shape.ts";

/** Pressures, volume and flows of one beat below each other; the cursor is moved from outside. */
export function BeatCurvesChart({ beaten }: { readonly beaten: BeatenBeat }) {
  const { curves } = useTexts().heartDetails;
  const shape = shapeCurves(beaten);
  const look = { role: "img", "aria-label": curves.alternative } as const;
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${curvesFrame.width} ${curvesFrame.height}`} {...look}>
        {(Object.keys(curveBands) as CurveBand[]).map((band) => (
          <BandAxes key={band} band={band} shape={shape} title={curves[band]} />
        ))}
        {(Object.keys(shape.lines) as CurveName[]).map((name) => (
          <path key={name} class="curve" data-curve={name} d={shape.lines[name]} />
        ))}
        <path class="cursor-line" d={`M0 12V${curvesFrame.height - 8}`} data-beat-cursor />
      </svg>
      <ul class="key">
        {(["aorta", "ventricle", "atrium", "inward", "leak"] as const).map((name) => (
          <li key={name} data-key={name}>
            {curves[name]}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function BandAxes({
  band,
  shape,
  title,
}: {
  readonly band: CurveBand;
  readonly shape: CurvesShape;
  readonly title: string;
}) {
  const { top, bottom } = curveBands[band];
  const { left, right } = curvesFrame;
  const { ticks, place } = shape.scales[band];
  return (
    <g class="axes">
      <text x={left} y={top - 10}>
        {title}
      </text>
      <path d={`M${left} ${top}V${bottom}H${right}`} />
      {ticks.map((tick) => (
        <text key={tick} x={left - 8} y={place(tick) + 5} text-anchor="end">
          {tick}
        </text>
      ))}
    </g>
  );
}
