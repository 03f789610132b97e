/** Finds a heart like this away from the page, so that the page stays quick meanwhile. */
import { type Circumstances, fitPatient } from "#heart/fit-patient.ts";
import type { Measurements } from "#heart/measurement.ts";

export interface FitOrder {
  readonly measurements: Measurements;
  readonly circumstances: Circumstances;
}

addEventListener("message", ({ data }: MessageEvent<FitOrder>) => {
  postMessage(fitPatient(data.measurements, data.circumstances));
});
