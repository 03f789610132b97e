/** Density of blood. */
export const bloodDensity_gPerCm3 = 1.06;

/** 1 mmHg in dyn/cm²: the model computes in mmHg, mL and s. */
export const dynesPerCm2PerMmHg = 1333.22;

/** Speed that one mmHg gives blood, cm/s per √mmHg: √(2 · 1333.22 / 1.06) = 50.16. */
export const jetSpeed_cmsPerRootMmHg = Math.sqrt((2 * dynesPerCm2PerMmHg) / bloodDensity_gPerCm3);
