/** Everything by the keyboard alone, and the focus always where the eye is. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { chooseCountry, expectSaved, heading, withApp } from "./harness/open-app.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { tabTo } from "./harness/tab-to.ts";

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

it("a usual day with a number", () =>
  withApp(browser, served, async ({ page, counter }) => {
    await tabTo(page, /As usual/u);
    await page.keyboard.press("Enter");
    await heading(page, "As usual today").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await tabTo(page, /^Weight/u);
    await page.keyboard.type("72.4");
    // Enter in a field saves, as the form's own button does.
    await page.keyboard.press("Enter");
    await expectSaved(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(counter.taps).toBe(0);
  }));

it("a worse day, with the boxes ticked by the space bar", () =>
  withApp(browser, served, async (app) => {
    const { page } = app;
    await chooseCountry(app, "US");
    await app.goTo("/");
    await tabTo(page, /A bit worse/u);
    await page.keyboard.press("Enter");
    await tabTo(page, /None of these/u);
    await page.keyboard.press("Enter");
    await heading(page, "How are your breath and your legs?").waitFor();
    await tabTo(page, /New or more swelling/u);
    await page.keyboard.press("Space");
    await tabTo(page, /^Next$/u);
    await page.keyboard.press("Enter");
    await tabTo(page, /None of these/u);
    await page.keyboard.press("Enter");
    await heading(page, "How did it start?").waitFor();
    await tabTo(page, /Little by little/u);
    await page.keyboard.press("Enter");
    await expectSaved(page);
  }));

it("the emergency page, from the top of the page", () =>
  withApp(browser, served, async (app) => {
    const { page } = app;
    await chooseCountry(app, "US");
    await app.goTo("/");
    await tabTo(page, /^Emergency/u);
    await page.keyboard.press("Enter");
    await page.waitForURL(/emergency\.html#US/u);
    await tabTo(page, /Call 911/u);
  }));

it.each([
  "/",
  "/diary",
  "/learn/what-is-a-leak",
  "/plan/options",
  "/records/clinic",
  "/card/visit",
])("the emergency call comes before anything else one could do: %s", (screen) =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo(screen);
    // A screen gives its heading the focus; whoever starts over starts at the top.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops: string[] = [];
    for (let stop = 0; stop < 2; stop += 1) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
    }
    expect(stops).toEqual(["Go to the main part", "Emergency Who to call"]);
    expect(await page.getByRole("link", { name: /^Emergency/u }).count()).toBe(1);
  }),
);

it("the first stop leads past the frame", () =>
  withApp(browser, served, async ({ page }) => {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Go to the main part",
    );
    await page.keyboard.press("Enter");
    await tabTo(page, /As usual/u);
  }));

it("no stop is covered, forwards and backwards through a long form", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    for (const screen of ["/settings/health", "/settings/limits"]) {
      await goTo(screen);
      // Past the last one, and in again at the top; then past the first one, and in at the end.
      await tabTo(page, /^Emergency/u);
      await tabTo(page, /^Go to the main part$/u, "Shift+Tab");
      await tabTo(page, /^Living Leaflet$/u, "Shift+Tab");
    }
  }));
