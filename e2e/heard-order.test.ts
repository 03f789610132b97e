/** What a screen reader meets, in its order, and what speaks by itself. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { withApp } from "./harness/open-app.ts";
import { bringBack, rosasDays, rosasScans, writeSample } from "./harness/sample-diary.ts";
import { rosasRecord } from "./harness/sample-record.ts";
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

const screens = [
  "/",
  "/check-in/usual",
  "/diary",
  "/learn",
  "/plan",
  "/plan/options",
  "/plan/living",
  "/plan/echo/by-hand",
  "/records",
  "/records/medicines",
  "/records/history",
  "/card",
  "/card/visit",
  "/settings",
];

/** The frame, as it is heard on every screen. */
const frame = [
  'link "Go to the main part"',
  "banner",
  'link "Emergency Call 911"',
  'navigation "Places"',
  'link "Today"',
  'link "Diary"',
  'link "Learn"',
  'link "Plan"',
  'link "Card"',
  'link "Living Leaflet"',
  'link "Rosa Settings"',
  "main",
];

describe("with a diary, a scan and a health record", () => {
  it("the call comes first, then the places, then the screen", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      const now_ms = Date.now();
      const facts = [...rosasDays(now_ms), ...rosasScans(now_ms), ...rosasRecord(now_ms)];
      await bringBack(page, served.address, writeSample(facts));
      for (const screen of screens) {
        // oxlint-disable-next-line no-await-in-loop
        await goTo(screen);
        // oxlint-disable-next-line no-await-in-loop
        const heard = await listHeard(page);
        expect(heard.slice(0, frame.length), screen).toEqual(frame);
        expect(
          heard.filter((line) => line.includes("[level=1]")),
          screen,
        ).toHaveLength(1);
        // An empty list is announced as one, and then there is nothing in it.
        expect(findEmptyLists(heard), screen).toEqual([]);
        // oxlint-disable-next-line no-await-in-loop
        expect(await page.evaluate(listSpeaking), screen).toEqual([]);
      }
    }));
});

/** The tree of the page, one line each, without where links lead; folded parts are heard too. */
async function listHeard(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("main details")) {
      (one as HTMLDetailsElement).open = true;
    }
  });
  const snapshot = await page.locator("body").ariaSnapshot();
  return snapshot
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^- /u, "")
        .replace(/^'(.*)'(:?)$/u, "$1$2"),
    )
    .filter((line) => !line.startsWith("/url"))
    .map((line) =>
      /^(?:link|banner|navigation|main)\b/u.test(line) ? line.replace(/:$/u, "") : line,
    );
}

/** A list that holds something ends in a colon in the tree. */
function findEmptyLists(heard: readonly string[]): string[] {
  return heard.filter((line) => line === "list");
}

/** Runs in the page: live regions that hold words before anything has happened. */
function listSpeaking(): string[] {
  return [...document.querySelectorAll("[aria-live], [role='status'], [role='alert'], output")]
    .filter((one) => one.getAttribute("aria-live") !== "off")
    .map((one) => one.textContent ?? "")
    .filter((text) => text.trim() !== "");
}
