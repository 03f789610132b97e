import type { ComponentType } from "preact";
import { Broken } from "./broken.tsx";

type Answering = typeof import("./answering.ts");

/**
 * One of the screens that judge, as a module for `lazy`. When it does not come (the network went
 * away in the first seconds), a screen that says so; the emergency button is in the frame.
 */
export async function loadAnswering(
  choose: (screens: Answering) => ComponentType,
): Promise<{ default: ComponentType }> {
  try {
    return { default: choose(await import("./answering.ts")) };
  } catch {
    return { default: Broken };
  }
}

/** Fetches them as soon as the first screen stands, so that nobody waits for them later. */
export function preloadAnswering(): void {
  const fetchNow = (): void => void loadAnswering(({ Answer }) => Answer);
  if ("requestIdleCallback" in globalThis) requestIdleCallback(fetchNow, { timeout: 1_000 });
  else setTimeout(fetchNow, 200);
}
