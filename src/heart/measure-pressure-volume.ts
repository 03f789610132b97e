/** The left ventricle's loop in the plane of volume and pressure. */
export interface PressureVolume {
  readonly endSystolicPressure_mmHg: number;
  /** Slope from the rest volume to the loop's upper left corner. */
  readonly endSystolicElastance_mmHgPerMl: number;
  /** Load the arteries are for the forward stroke: end-systolic pressure over forward volume. */
  readonly arterialElastance_mmHgPerMl: number;
  /** Load of arteries and leak together: end-systolic pressure over all that leaves. */
  readonly totalLoadElastance_mmHgPerMl: number;
  readonly strokeWork_J: number;
  /** Stroke work and the energy left in the squeezed muscle: what its oxygen use follows. */
  readonly pressureVolumeArea_J: number;
}

const joulesPerMmHgMl = 133.322e-6;

/**
 * End systole is where P / (V − V0) is largest; work is the loop's area; what is left in the
 * muscle is the triangle under the end-systolic line.
 *
 * @source Suga's pressure-volume area, as Burkhoff & Tyberg 1993 use it
 */
export function measurePressureVolume(
  volume_mL: Float64Array,
  pressure_mmHg: Float64Array,
  restVolume_mL: number,
  forwardStrokeVolume_mL: number,
): PressureVolume {
  let end = 0;
  let area = 0;
  let largest_mL = 0;
  let smallest_mL = Infinity;
  const elastance = (i: number) => pressure_mmHg[i]! / (volume_mL[i]! - restVolume_mL);
  for (let i = 0; i < volume_mL.length; i += 1) {
    if (elastance(i) > elastance(end)) end = i;
    largest_mL = Math.max(largest_mL, volume_mL[i]!);
    smallest_mL = Math.min(smallest_mL, volume_mL[i]!);
    if (i === 0) continue;
    area -= ((pressure_mmHg[i]! + pressure_mmHg[i - 1]!) / 2) * (volume_mL[i]! - volume_mL[i - 1]!);
  }
  const endSystolicPressure_mmHg = pressure_mmHg[end]!;
  const left = (endSystolicPressure_mmHg * (volume_mL[end]! - restVolume_mL)) / 2;
  return {
    endSystolicPressure_mmHg,
    endSystolicElastance_mmHgPerMl: elastance(end),
    arterialElastance_mmHgPerMl: endSystolicPressure_mmHg / forwardStrokeVolume_mL,
    totalLoadElastance_mmHgPerMl: endSystolicPressure_mmHg / (largest_mL - smallest_mL),
    strokeWork_J: area * joulesPerMmHgMl,
    pressureVolumeArea_J: (area + left) * joulesPerMmHgMl,
  };
}
