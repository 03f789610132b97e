import type { PatientFit } from "#heart/fit-patient.ts";
import { trustScript } from "#web/components/trust-script.ts";
// Vite makes the default export: the address of the worker as it is built.
// oxlint-disable-next-line import/default
import workerUrl from "./fit.worker.ts?worker&url";
import type { FitOrder } from "./fit.worker.ts";

/**
 * Hearts of the model that these numbers could come from; worked out in a worker, and on the page
 * where there is none.
 */
export async function findHeart(order: FitOrder): Promise<PatientFit> {
  try {
    return await findInWorker(order);
  } catch {
    // No workers here, or it broke: the page waits for it a moment instead.
    const { fitPatient } = await import("#heart/fit-patient.ts");
    return fitPatient(order.measurements, order.circumstances);
  }
}

function findInWorker(order: FitOrder): Promise<PatientFit> {
  // Only the development server serves workers as modules; a built one runs on old phones too.
  const type = import.meta.env.DEV ? "module" : "classic";
  const worker = new Worker(trustScript(workerUrl), { type });
  return new Promise<PatientFit>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<PatientFit>) => resolve(data));
    worker.addEventListener("messageerror", reject);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new TypeError("Cannot find a heart as the worker broke down"));
    });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
