import { jetSpeed_cmsPerRootMmHg } from "./blood.ts";
import { measurePressureVolume, type PressureVolume } from "./measure-pressure-volume.ts";
import type { HeartParameters } from "./parameters.ts";
import { readCurve, type RecordedBeat } from "./recorded-beat.ts";

/** What an echo letter, a cuff and a catheter would say of one beat. */
export interface BeatMeasures extends PressureVolume {
  readonly heartRate_perMin: number;
  readonly endDiastolicVolume_mL: number;
  readonly endSystolicVolume_mL: number;
  readonly ejectionFraction_percent: number;
  /** All that leaves the left ventricle, either way. */
  readonly totalStrokeVolume_mL: number;
  /** What goes to the body. */
  readonly forwardStrokeVolume_mL: number;
  /** What leaks back to the left atrium. */
  readonly regurgitantVolume_mL: number;
  /** Leak as a share of leak and forward stroke together. */
  readonly regurgitantFraction_percent: number;
  readonly cardiacOutput_Lmin: number;
  /** Both ways together. */
  readonly leftVentricularOutput_Lmin: number;
  readonly systolicPressure_mmHg: number;
  readonly diastolicPressure_mmHg: number;
  readonly meanArterialPressure_mmHg: number;
  readonly endSystolicPressure_mmHg: number;
  readonly leftVentricularEndDiastolicPressure_mmHg: number;
  readonly meanLeftAtrialPressure_mmHg: number;
  /** Highest left atrial pressure after the ventricles began. */
  readonly vWave_mmHg: number;
  readonly pulmonarySystolicPressure_mmHg: number;
  readonly pulmonaryDiastolicPressure_mmHg: number;
  readonly meanPulmonaryPressure_mmHg: number;
  readonly meanRightAtrialPressure_mmHg: number;
  /** Fastest early filling. */
  readonly eVelocity_cms: number;
  /** Fastest filling by the atrium's kick; 0 while the atria fibrillate. */
  readonly aVelocity_cms: number;
  readonly aorticVelocity_cms: number;
  /** Fastest leak, from the pressure across it. */
  readonly jetVelocity_cms: number;
  /** The hole as an echo sees it: what leaks over how far the jet goes; 0 without a leak. */
  readonly meanLeakArea_cm2: number;
  readonly leakDuration_s: number;
  /** Mean pressure across the open mitral valve while blood flows in. */
  readonly mitralGradient_mmHg: number;
  readonly leftAtriumLargest_mL: number;
  readonly leftAtriumSmallest_mL: number;
  readonly rightVentricleEndDiastolic_mL: number;
  readonly rightVentricleEndSystolic_mL: number;
  readonly tricuspidRegurgitantVolume_mL: number;
}

/** Early filling begins this long after the ventricles do, or later. */
const systoleAtLeast_s = 0.15;

/** Read a beat as a clinician would. The beat begins with the atria. */
export function measureBeat(heart: HeartParameters, beat: RecordedBeat): BeatMeasures {
  const time_s = readCurve(beat, "time_s");
  const mean = (curve: Float64Array) => integrate(time_s, curve) / beat.curves.timing.length_s;
  const onset_s = beat.curves.timing.ventricularOnset_s;
  const onset = beat.curves.earlyStepCount;
  const ventricle_mL = readCurve(beat, "leftVentricle_mL");
  const ventricle_mmHg = readCurve(beat, "leftVentricle_mmHg");
  const atrium_mL = readCurve(beat, "leftAtrium_mL");
  const atrium_mmHg = readCurve(beat, "leftAtrium_mmHg");
  const aorta_mmHg = readCurve(beat, "aorta_mmHg");
  const lungArtery_mmHg = readCurve(beat, "lungArtery_mmHg");
  const mitral_mLs = readCurve(beat, "mitral_mLs");
  const rightVentricle_mL = readCurve(beat, "rightVentricle_mL");
  const aortic_mLs = readCurve(beat, "aortic_mLs");
  const leak_mLs = readCurve(beat, "mitralLeak_mLs");

  const endDiastolicVolume_mL = highest(ventricle_mL);
  const endSystolicVolume_mL = lowest(ventricle_mL);
  const totalStrokeVolume_mL = endDiastolicVolume_mL - endSystolicVolume_mL;
  const forwardStrokeVolume_mL = integrate(time_s, aortic_mLs);
  const regurgitantVolume_mL = integrate(time_s, leak_mLs);
  const heartRate_perMin = 60 / beat.curves.timing.length_s;
  const pressureVolume = measurePressureVolume(
    ventricle_mL,
    ventricle_mmHg,
    heart.leftVentricleRestVolume_mL,
    forwardStrokeVolume_mL,
  );
  const inflow = (from_s: number, to_s: number) =>
    highest(mitral_mLs.filter((_, i) => time_s[i]! >= from_s && time_s[i]! <= to_s)) /
    heart.mitralValveArea_cm2;
  const isLeaking = leak_mLs.some((flow_mLs) => flow_mLs > 0);
  const jet_cms = leak_mLs.map((flow_mLs, i) =>
    flow_mLs > 0 ? jetSpeed_cmsPerRootMmHg * Math.sqrt(ventricle_mmHg[i]! - atrium_mmHg[i]!) : 0,
  );
  return {
    ...pressureVolume,
    heartRate_perMin,
    endDiastolicVolume_mL,
    endSystolicVolume_mL,
    ejectionFraction_percent: (100 * totalStrokeVolume_mL) / endDiastolicVolume_mL,
    totalStrokeVolume_mL,
    forwardStrokeVolume_mL,
    regurgitantVolume_mL,
    regurgitantFraction_percent:
      (100 * regurgitantVolume_mL) / (regurgitantVolume_mL + forwardStrokeVolume_mL),
    cardiacOutput_Lmin: (forwardStrokeVolume_mL * heartRate_perMin) / 1000,
    leftVentricularOutput_Lmin: (totalStrokeVolume_mL * heartRate_perMin) / 1000,
    systolicPressure_mmHg: highest(aorta_mmHg),
    diastolicPressure_mmHg: lowest(aorta_mmHg),
    meanArterialPressure_mmHg: mean(aorta_mmHg),
    leftVentricularEndDiastolicPressure_mmHg: ventricle_mmHg[onset]!,
    meanLeftAtrialPressure_mmHg: mean(atrium_mmHg),
    vWave_mmHg: highest(atrium_mmHg.subarray(onset)),
    pulmonarySystolicPressure_mmHg: highest(lungArtery_mmHg),
    pulmonaryDiastolicPressure_mmHg: lowest(lungArtery_mmHg),
    meanPulmonaryPressure_mmHg: mean(lungArtery_mmHg),
    meanRightAtrialPressure_mmHg: mean(readCurve(beat, "rightAtrium_mmHg")),
    eVelocity_cms: inflow(onset_s + systoleAtLeast_s, Number.POSITIVE_INFINITY),
    aVelocity_cms: heart.atrialKick_fraction > 0 ? inflow(0, onset_s + 0.05) : 0,
    aorticVelocity_cms: highest(aortic_mLs) / heart.aorticValveArea_cm2,
    jetVelocity_cms: highest(jet_cms),
    meanLeakArea_cm2: isLeaking ? regurgitantVolume_mL / integrate(time_s, jet_cms) : 0,
    leakDuration_s: integrate(
      time_s,
      leak_mLs.map((flow_mLs) => (flow_mLs > 0 ? 1 : 0)),
    ),
    mitralGradient_mmHg: meanWhile(
      mitral_mLs,
      ventricle_mmHg.map((p, i) => atrium_mmHg[i]! - p),
    ),
    leftAtriumLargest_mL: highest(atrium_mL),
    leftAtriumSmallest_mL: lowest(atrium_mL),
    rightVentricleEndDiastolic_mL: highest(rightVentricle_mL),
    rightVentricleEndSystolic_mL: lowest(rightVentricle_mL),
    tricuspidRegurgitantVolume_mL: integrate(time_s, readCurve(beat, "tricuspidLeak_mLs")),
  };
}

/** Trapezoids: rows need not be evenly spaced. */
function integrate(time_s: Float64Array, curve: Float64Array): number {
  let sum = 0;
  for (let i = 1; i < curve.length; i += 1) {
    sum += ((time_s[i]! - time_s[i - 1]!) * (curve[i]! + curve[i - 1]!)) / 2;
  }
  return sum;
}

/** Mean of a curve over the moments at which something flows. */
function meanWhile(flow_mLs: Float64Array, curve: Float64Array): number {
  const open = curve.filter((_, i) => flow_mLs[i]! > 0);
  return open.length === 0 ? 0 : open.reduce((sum, x) => sum + x, 0) / open.length;
}

const highest = (curve: Float64Array): number => curve.reduce((a, b) => Math.max(a, b), -Infinity);
const lowest = (curve: Float64Array): number => curve.reduce((a, b) => Math.min(a, b), Infinity);
