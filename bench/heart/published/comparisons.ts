import type { PresetName } from "#heart/presets.ts";
import { heartPresets } from "#heart/presets.ts";
import { observeHeart } from "../observe-heart.ts";
import type { ComparisonRow, Measure, Published } from "../published.ts";

const dogs = {
  group: "leak made in dogs: share of before",
  source: "heart.md 3, dogs before / sudden / at three months; only ratios are compared",
};
const energetics = {
  group: "energetics",
  source: "Starling group (n=22+26), Segers (Ea)",
};

/** heart.md 3: rows about one heart against another. */
export const comparisonRows: readonly ComparisonRow[] = [
  {
    ...dogs,
    what: "end-diastolic pressure, sudden",
    published: share([15, 3], [8, 4]),
    model: ratio("leftVentricularEndDiastolicPressure_mmHg", "acuteSevere"),
  },
  {
    ...dogs,
    what: "end-diastolic pressure, three months",
    published: share([14, 4], [8, 4]),
    model: ratio("leftVentricularEndDiastolicPressure_mmHg", "severeCompensated"),
  },
  {
    ...dogs,
    what: "peak transmitral gradient, sudden",
    published: share([14, 3], [5, 1]),
    model: ratio("peakMitralGradient_mmHg", "acuteSevere"),
  },
  {
    ...dogs,
    what: "peak transmitral gradient, three months",
    published: share([20, 6], [5, 1]),
    model: ratio("peakMitralGradient_mmHg", "severeCompensated"),
  },
  {
    ...dogs,
    what: "end-diastolic diameter, sudden (cube root of the volume)",
    published: [4.7 / 4.3],
    model: () => Math.cbrt(ratio("endDiastolicVolume_mL", "acuteSevere")()),
  },
  {
    ...dogs,
    what: "end-diastolic diameter, three months (cube root of the volume)",
    published: [5.8 / 4.3],
    model: () => Math.cbrt(ratio("endDiastolicVolume_mL", "severeCompensated")()),
  },
  {
    ...dogs,
    what: "stiffness of the ventricle, three months",
    published: share([2.9, 1.6], [7.1, 2.8]),
    model: () =>
      heartPresets.severeCompensated.leftVentricleFillingStiffness_perMl /
      heartPresets.healthy.leftVentricleFillingStiffness_perMl,
  },
  {
    ...energetics,
    what: "arterial elastance, compensated over healthy: unchanged",
    published: [1],
    model: ratio("arterialElastance_mmHgPerMl", "severeCompensated"),
  },
  {
    ...energetics,
    what: "arterial elastance, healthy, of R, T and C by Segers' formula",
    published: [segersElastance()],
    model: () => observe("healthy").arterialElastance_mmHgPerMl,
  },
  {
    ...energetics,
    what: "fall of elastance from healthy to compensated to failing (steps down)",
    published: [2, 0],
    model: () => countFalls((name) => observe(name).endSystolicElastance_mmHgPerMl),
  },
  {
    ...energetics,
    what: "fall of the forward share of work, the same way (steps down)",
    published: [2, 0],
    model: () => countFalls((name) => observe(name).forwardWork_fraction),
  },
  {
    group: "the leak's time",
    source: "heart.md 3, grading: the same hole for a shorter time leaks less",
    what: "leak of the late prolapse over its hole, as a share of the moderate one's (less than 1)",
    published: [0.5, 0.5],
    model: () => leakPerHole("lateProlapse") / leakPerHole("moderate"),
  },
];

function observe(name: PresetName) {
  return observeHeart({ heart: heartPresets[name], rhythm: "steady" });
}

function ratio(measure: Measure, name: PresetName): () => number {
  return () => observe(name)[measure] / observe("healthy")[measure];
}

/** Ratio of two means with the deviation that theirs make, as if they were not the same animals. */
function share(after: [number, number], before: [number, number]): Published {
  const value = after[0] / before[0];
  return [value, value * Math.hypot(after[1] / after[0], before[1] / before[0])];
}

/** Ea = −0.13 + 1.02 R/T + 0.31/C, mmHg/mL. */
function segersElastance(): number {
  const { meanArterialPressure_mmHg, cardiacOutput_Lmin, heartRate_perMin } = observe("healthy");
  const resistance_mmHgSPerMl = (0.06 * meanArterialPressure_mmHg) / cardiacOutput_Lmin;
  const length_s = 60 / heartRate_perMin;
  const compliance = heartPresets.healthy.systemicArteryCompliance_mlPerMmHg;
  return -0.13 + (1.02 * resistance_mmHgSPerMl) / length_s + 0.31 / compliance;
}

function countFalls(of: (name: PresetName) => number): number {
  const [healthy, compensated, failing] = [
    of("healthy"),
    of("severeCompensated"),
    of("severeDecompensated"),
  ];
  return Number(compensated < healthy) + Number(failing < compensated);
}

function leakPerHole(name: PresetName): number {
  return observe(name).regurgitantVolume_mL / heartPresets[name].mitralLeakArea_cm2;
}
