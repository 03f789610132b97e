/**
 * Text at 200 % on an ordinary phone. At 320 px much falls under each other that at 390 px still
 * stands side by side, so this is where columns grow too narrow for their words.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrokenWords } from "./harness/find-broken-words.ts";
import { findCutOff } from "./harness/find-cut-off.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, withApp, type OpenApp } from "./harness/open-app.ts";
import { bringBack, rosasDays, rosasScans, writeSample } from "./harness/sample-diary.ts";
import { recordLines, rosasRecord } from "./harness/sample-record.ts";
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

const letter = "12/11/2025. Moderate mitral regurgitation. EROA 40 cm2. LVESD 38 mm. LVEF 55-60 %.";

const screens: Readonly<Record<string, (app: OpenApp) => Promise<void>>> = {
  ...Object.fromEntries(
    [
      "",
      "check-in/usual",
      "diary",
      "plan",
      "plan/where-you-are",
      "plan/options",
      "plan/scans",
      "plan/echo/by-hand",
      "records/medicines",
      "records/medicines/new",
      `records/medicines/${recordLines.thinner}/stop`,
      "records/history",
      "card",
      "card/print",
      "card/visit",
      "card/week",
      "card/emergency",
    ].map((path) => [path, ({ goTo }: OpenApp) => goTo(`/${path}`)]),
  ),
  "a letter with questions": async ({ page, goTo }) => {
    await goTo("/plan/echo");
    await page.getByLabel("The text of your letter").fill(letter);
    await button(page, "Read the letter").click();
    await page.locator(".found").first().waitFor();
    for (const tick of await page.locator(".found input[type='checkbox']").all()) {
      // oxlint-disable-next-line no-await-in-loop
      await tick.check();
    }
  },
  "the card alone": async ({ page, goTo }) => {
    await goTo("/card");
    await button(page, "Show to the dentist").click();
    await page.getByRole("dialog").waitFor();
  },
};

it("nothing is cut off, no word is torn apart, and what is typed can be read", () =>
  withApp(browser, served, async (app) => {
    const now_ms = Date.now();
    const facts = [...rosasDays(now_ms), ...rosasScans(now_ms), ...rosasRecord(now_ms)];
    await bringBack(app.page, served.address, writeSample(facts));
    const faults: string[] = [];
    for (const [name, goThere] of Object.entries(screens)) {
      // oxlint-disable-next-line no-await-in-loop
      await goThere(app);
      // oxlint-disable-next-line no-await-in-loop
      await app.page.evaluate(() => {
        document.documentElement.style.fontSize = "225%";
      });
      for (const look of [findCutOff, findBrokenWords, findNarrowFields]) {
        // oxlint-disable-next-line no-await-in-loop
        faults.push(...(await app.page.evaluate(look)).map((fault) => `${name}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  }));

/** Runs in the page: fields in which not even two large digits and a point have room. */
function findNarrowFields(): string[] {
  const fields = "main :is(input[type='text'], input:not([type]), textarea, select)";
  return [...document.querySelectorAll<HTMLElement>(fields)].flatMap((field) => {
    const { width } = field.getBoundingClientRect();
    return field.checkVisibility() && width < 100 ? [`${field.id} is ${width} px wide`] : [];
  });
}
