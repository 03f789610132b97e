import { trustScript } from "#web/components/trust-script.ts";
// Vite makes the default export: the address of the worker as it is built.
// oxlint-disable-next-line import/default
import workerUrl from "./look.worker.ts?worker&url";
import type { LookAnswer, LookRequest } from "./look.worker.ts";

/** One chosen file, looked at in a worker as often as the person changes an answer. */
export interface FileLook {
  /** Resolves with `undefined` when the file cannot be opened or reading it broke down. */
  look(request: LookRequest): Promise<LookAnswer>;
  /** Ends the reading at once, also in the middle. */
  close(): void;
}

export function startLook(): FileLook {
  // Only the development server serves workers as modules; a built one runs on old phones too.
  const type = import.meta.env.DEV ? "module" : "classic";
  const worker = new Worker(trustScript(workerUrl), { type });
  // Answers come in the order of the questions.
  const waiting: ((answer: LookAnswer) => void)[] = [];
  worker.addEventListener("message", ({ data }: MessageEvent<LookAnswer>) =>
    waiting.shift()?.(data),
  );
  worker.addEventListener("error", () => {
    for (const resolve of waiting.splice(0)) resolve(undefined);
  });
  return {
    look: (request) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(request);
      }),
    close: () => worker.terminate(),
  };
}
