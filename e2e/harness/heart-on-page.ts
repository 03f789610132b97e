/** What a journey sees of a drawn heart: its shapes, and what is said of it. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The outline of a part of the heart on the stage, as it is drawn at this moment. */
export async function readShape(page: Page, part = "leftVentricle"): Promise<string> {
  return (await page.locator(`main [data-part="${part}"]:visible`).first().getAttribute("d")) ?? "";
}

/** The heart on the stage has had its first beats. */
export async function untilBeating(page: Page): Promise<void> {
  await page.locator(".stage[data-beating]").waitFor();
  await expect.poll(() => readShape(page)).not.toBe("");
}

/** Whether the drawing moves within this time. */
export async function isMoving(page: Page, within_ms = 1_000): Promise<boolean> {
  const before = await readShape(page);
  const end_ms = performance.now() + within_ms;
  while (performance.now() < end_ms) {
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(50);
    // oxlint-disable-next-line no-await-in-loop
    if ((await readShape(page)) !== before) return true;
  }
  return false;
}

/** As if another tab had come in front, or this one came back. */
export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
}
