/** Counts what a finger does, as the browser sees it: one for each time it comes down. */
import type { BrowserContext } from "playwright-core";

export interface TapCounter {
  /** Taps since the start or the last reset, on every page of the context. */
  readonly taps: number;
  reset(): void;
}

/**
 * Call it before the first page is opened.
 *
 * Counted in Node, so that the count survives going to another page. Only trusted events count: a
 * click that a script makes, or the second click that a label gives its checkbox, is no tap.
 */
export async function countTaps(context: BrowserContext): Promise<TapCounter> {
  let taps = 0;
  await context.exposeBinding("reportTapToCounter", () => {
    taps += 1;
  });
  // Handed over without a name: a benchmark runs this under tsx, which marks named functions with
  // a helper that the page has not.
  await context.addInitScript(() => {
    addEventListener(
      "pointerdown",
      ({ isTrusted }) => {
        if (isTrusted) (Reflect.get(globalThis, "reportTapToCounter") as () => void)();
      },
      { capture: true },
    );
  });
  return {
    get taps() {
      return taps;
    },
    reset() {
      taps = 0;
    },
  };
}
