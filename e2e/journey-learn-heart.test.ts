/** The heart of a chapter: with motion and without, and told to who does not see it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lessons } from "#knowledge/lessons.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import { untilBeating } from "./harness/heart-on-page.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, withApp } from "./harness/open-app.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";

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

const { heartStage } = lateScreensFor("en");
const first = lessonsFor("en").lessons.whatIsALeak;
const firstPath = `/learn/${lessons.whatIsALeak.path}`;

describe("the heart of a chapter", () => {
  const drawn = (page: Page): Promise<string> =>
    page.locator(".stage-heart").evaluate((place) => place.innerHTML);

  it("stands still for who wants no motion, and goes on step by step, each told in words", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo(firstPath);
      await untilBeating(page);
      expect(await button(page, heartStage.controls.pause).count()).toBe(0);
      const still = await drawn(page);
      await page.waitForTimeout(500);
      expect(await drawn(page)).toBe(still);
      const told = await page.locator(".stage-phase").textContent();
      await button(page, heartStage.controls.nextStep).click();
      await page
        .locator(".stage-phase")
        .getByText(told ?? "", { exact: true })
        .waitFor({
          state: "detached",
        });
      expect(await drawn(page)).not.toBe(still);
    }));

  it("beats, and stands when it is told to", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo(firstPath);
        await untilBeating(page);
        const early = await drawn(page);
        await page.waitForTimeout(300);
        expect(await drawn(page)).not.toBe(early);
        await button(page, heartStage.controls.pause).click();
        await button(page, heartStage.controls.play).waitFor();
        const paused = await drawn(page);
        await page.waitForTimeout(300);
        expect(await drawn(page)).toBe(paused);
      },
      { reducedMotion: "no-preference" },
    ));

  it("is told in one line to who does not see it, and anew when another is chosen", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo(firstPath);
      const spoken = page.locator("[data-heart-spoken]");
      await spoken.filter({ hasText: /Leak: \d of 10/u }).waitFor({ state: "attached" });
      await page.getByRole("img", { name: /Leak: \d of 10/u }).waitFor({ state: "attached" });
      await page.getByLabel(first.scenes.healthy.label, { exact: true }).check();
      const { noLeak } = heartStage.live;
      await spoken.filter({ hasText: noLeak }).waitFor({ state: "attached" });
      await page.getByRole("img", { name: noLeak }).waitFor({ state: "attached" });
    }));

  it("is told once, and not with every breath, while it beats", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo(firstPath);
        const spoken = page.locator("[data-heart-spoken]");
        await spoken.filter({ hasText: /Leak: \d of 10/u }).waitFor({ state: "attached" });
        await page.evaluate(() => {
          let count = 0;
          new MutationObserver(() => Reflect.set(globalThis, "saidAgain", (count += 1))).observe(
            document.querySelector("[data-heart-spoken]")!,
            { characterData: true, childList: true, subtree: true },
          );
        });
        // Beats differ, so that the mean of the last ones changed with nearly each of them.
        await page.waitForTimeout(8_000);
        expect(await page.evaluate(() => Reflect.get(globalThis, "saidAgain"))).toBeUndefined();
      },
      { reducedMotion: "no-preference" },
    ));
});
