/** For the curious: a loop, the curves and a table that share one moment with the heart. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { withApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
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

const tall = { viewport: { width: 390, height: 7_000 } };

it("the cursor of all charts, the dot and the heart stand at one moment", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/learn/try");
      await page.getByText("For the curious").click();
      const moment = page.getByLabel("Moment in the beat");
      const look = async (share: string) => {
        await moment.fill(share);
        await page.getByText(`${share} % of the beat`).waitFor();
        return page.evaluate(() => {
          const dot = document.querySelector("[data-loop-dot]")!;
          const cursor = document.querySelector("[data-beat-cursor]")!;
          const heart = document.querySelector(".stage-heart")!;
          return {
            dot: [Number(dot.getAttribute("cx")), Number(dot.getAttribute("cy"))],
            cursor: Number(/[\d.]+/u.exec(cursor.getAttribute("transform")!)![0]),
            heart: heart.innerHTML,
          };
        });
      };
      const early = await look("5");
      const late = await look("45");
      expect(late.cursor - early.cursor).toBeCloseTo(0.4 * 306, 0);
      // Emptier, and under more pressure.
      expect(late.dot[0]).toBeLessThan(early.dot[0]!);
      expect(late.dot[1]).toBeLessThan(early.dot[1]!);
      expect(late.heart).not.toBe(early.heart);

      const rows = page.locator(".heart-table tbody tr");
      expect(await rows.count()).toBeGreaterThan(20);
      await page.getByText("Worked out beside this page").waitFor();
      expect(await runAxe(page)).toEqual([]);
    },
    tall,
  ));

it("nothing is wider than a small screen, and the dark has its colours", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/learn/try");
      await page.getByText("For the curious").click();
      await page.locator(".heart-table").waitFor();
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
      expect(await runAxe(page)).toEqual([]);
    },
    { viewport: { width: 320, height: 9_000 }, colorScheme: "dark" },
  ));
