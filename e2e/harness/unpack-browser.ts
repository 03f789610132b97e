/** Before the first journey: two that start together must not unpack the browser over each other. */
import { findChromium } from "./chromium-path.ts";

export async function setup(): Promise<void> {
  await findChromium();
}
