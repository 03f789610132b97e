/** How soon the app can be used on a slow phone. */
import type { Browser } from "playwright-core";
import { catalogueFor } from "#words/catalogue.ts";

const slowdown = 6;

/**
 * Time from the start of the navigation until the first of the three answers is on the screen, can
 * be hit by a finger, and a tap on it is answered by the app [ms]. A browser without a past, CPU
 * slowed down six times, the server on this machine. Median of the rounds.
 */
export async function measureInteractive(
  browser: Browser,
  address: string,
  rounds = 5,
): Promise<number> {
  const times_ms: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times_ms.push(await measureOnce(browser, address));
  }
  return times_ms.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]!;
}

async function measureOnce(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    // Past the first minute, as on every start but the first one.
    await context.addInitScript(() => localStorage.setItem("living-leaflet.welcomed", "yes"));
    await context.addInitScript(tryToTap, catalogueFor("en").feelings.usual.label);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(address, { waitUntil: "commit" });
    const handle = await page.waitForFunction(() => Reflect.get(globalThis, "interactiveAt_ms"));
    return (await handle.jsonValue()) as number;
  } finally {
    await context.close();
  }
}

/**
 * In the page, again and again: is the answer there, on top, and does the app take the tap?
 *
 * No function in here may have a name: tsx marks those with a helper that the page has not.
 */
function tryToTap(label: string): void {
  const timer = setInterval(() => {
    const rows = [...document.querySelectorAll<HTMLElement>("main a, main button")];
    const row = rows.find((one) => one.innerText.startsWith(label));
    const { left = 0, top = 0, width = 0, height = 0 } = row?.getBoundingClientRect() ?? {};
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (row?.contains(hit) !== true) return;
    const tap = new MouseEvent("click", { bubbles: true, cancelable: true });
    row.dispatchEvent(tap);
    // The app routes by itself; a link that the browser must follow means it is not there yet.
    if (!tap.defaultPrevented || location.pathname === "/") return;
    Reflect.set(globalThis, "interactiveAt_ms", performance.now());
    clearInterval(timer);
  }, 10);
}
