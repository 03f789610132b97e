import type { BeatenBeat } from "#heart/beating-heart.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { loopFrame, makeLoopScales, shapeLoop } from "./pressure-volume-shape.ts";

interface Props {
  readonly beaten: BeatenBeat;
  readonly before: BeatenBeat | undefined;
}

/** The left ventricle's beat as a loop, with the lines it is read by; the dot is moved from outside. */
export function PressureVolumeChart({ beaten, before }: Props) {
  const { loop } = useTexts().heartDetails;
  const fill = useFill();
  const scales = makeLoopScales(before === undefined ? [beaten] : [beaten, before]);
  const shape = shapeLoop(beaten, scales);
  const { endSystolicVolume_mL, endDiastolicVolume_mL } = beaten.measures;
  const { left, right, top, bottom, width, height } = loopFrame;
  const alternative = fill(loop.alternative, {
    smallest: endSystolicVolume_mL.toFixed(0),
    largest: endDiastolicVolume_mL.toFixed(0),
    highest: beaten.measures.systolicPressure_mmHg.toFixed(0),
  });
  const look = { role: "img", "aria-label": alternative } as const;
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height}`} {...look}>
        <g class="axes">
          <path d={`M${left} ${top}V${bottom}H${right}`} />
          {scales.volume_mL.ticks.map((tick) => (
            <text key={tick} x={scales.volume_mL.place(tick)} y={bottom + 18} text-anchor="middle">
              {tick}
            </text>
          ))}
          {scales.pressure_mmHg.ticks.map((tick) => (
            <text
              key={tick}
              x={left - 8}
              y={scales.pressure_mmHg.place(tick) + 5}
              text-anchor="end"
            >
              {tick}
            </text>
          ))}
          <text x={(left + right) / 2} y={height - 6} text-anchor="middle">
            {loop.volume}
          </text>
        </g>
        {before === undefined ? null : (
          <path class="loop-before" d={shapeLoop(before, scales).loop} />
        )}
        <path class="effort-left" d={shape.left} />
        <path class="loop" d={shape.loop} />
        <path class="guide" d={shape.squeezed} />
        <path class="guide" d={shape.resting} />
        <path class="guide load" d={shape.load} />
        <circle class="cursor-dot" r="6" cx="-20" cy="-20" data-loop-dot />
      </svg>
      <Key hasBefore={before !== undefined} />
    </figure>
  );
}

function Key({ hasBefore }: { readonly hasBefore: boolean }) {
  const { loop } = useTexts().heartDetails;
  return (
    <ul class="key">
      <li data-key="work">{loop.work}</li>
      <li data-key="left">{loop.left}</li>
      {hasBefore ? <li data-key="before">{loop.before}</li> : null}
    </ul>
  );
}

/** Where the dot stands for a volume and a pressure, on the chart of these beats. */
export function placeDot({
  beaten,
  before,
}: Props): (volume_mL: number, pressure_mmHg: number) => readonly [number, number] {
  const { volume_mL, pressure_mmHg } = makeLoopScales(
    before === undefined ? [beaten] : [beaten, before],
  );
  return (v, p) => [volume_mL.place(v), pressure_mmHg.place(p)];
}
