/** The budgets that must hold at every change: size and taps. Times are measured by `npm run bench`. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureAppSize } from "../bench/app-size.ts";
import { budgets } from "../bench/budgets.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { serveDist, type ServedApp } from "./harness/serve-dist.ts";
import {
  openTappedApp,
  openToday,
  tapEmergencyCall,
  tapUsualDay,
  tapWorseDay,
  type TappedApp,
} from "./harness/tap-journeys.ts";

describe("the size", () => {
  const { firstLoad_KB, firstLoadFiles, offline_KB } = measureAppSize();

  it("of what a phone loads first", () => {
    expect(firstLoad_KB, JSON.stringify(firstLoadFiles)).toBeLessThanOrEqual(budgets.firstLoad_KB);
  });

  it("of all that works offline", () => {
    expect(offline_KB).toBeLessThanOrEqual(budgets.offline_KB);
  });

  it("is of a real app", () => {
    expect(firstLoad_KB).toBeGreaterThan(10);
    expect(offline_KB).toBeGreaterThan(firstLoad_KB);
  });
});

describe("the taps", () => {
  let served: ServedApp;
  let browser: Browser;
  let app: TappedApp;

  beforeAll(async () => {
    served = await serveDist();
    browser = await launchBrowser();
    app = await openTappedApp(browser, served.address);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it("of a usual day", async () => {
    await openToday(app, served.address);
    const taps = await tapUsualDay(app);
    expect(taps).toBeGreaterThanOrEqual(2);
    expect(taps).toBeLessThanOrEqual(budgets.usualDay_taps);
  });

  it("of a worse day, every question asked and one sign said", async () => {
    await openToday(app, served.address);
    const taps = await tapWorseDay(app);
    expect(taps).toBeGreaterThanOrEqual(5);
    expect(taps).toBeLessThanOrEqual(budgets.worseDay_taps);
  });

  it.each(["", "check-in/usual", "answer", "diary", "learn", "settings"])(
    "to the emergency call from /%s",
    async (screen) => {
      await openToday(app, served.address);
      await app.page.goto(`${served.address}${screen}`);
      await app.page.getByRole("main").getByRole("heading").first().waitFor();
      const taps = await tapEmergencyCall(app);
      expect(taps).toBeGreaterThanOrEqual(1);
      expect(taps).toBeLessThanOrEqual(budgets.emergency_taps);
    },
  );
});
