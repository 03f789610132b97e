/** The keyboard alone, with an eye on where the focus is. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Tabs on until the element with this name has the focus; each stop must be visible. */
export async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    const focused = await page.evaluate(describeFocused);
    expect(focused.isCovered, `${focused.name} has the focus under something else`).toBe(false);
    if (name.test(focused.name)) return;
  }
  throw new Error(`Cannot reach ${String(name)} with the ${key} key`);
}

/** Runs in the page. */
function describeFocused(): { name: string; isCovered: boolean } {
  const element = document.activeElement as HTMLInputElement;
  const labels = [...(element.labels ?? [])].map((label) => label.textContent ?? "");
  const name =
    element.getAttribute("aria-label") ?? [...labels, element.textContent ?? ""].join(" ").trim();
  const box = element.getBoundingClientRect();
  const top = document.elementFromPoint(
    box.x + box.width / 2,
    box.y + Math.min(box.height / 2, 20),
  );
  const isCovered =
    element !== document.body &&
    box.width > 2 &&
    top !== null &&
    !element.contains(top) &&
    !top.contains(element) &&
    top.closest("label")?.contains(element) !== true;
  return { name, isCovered };
}
