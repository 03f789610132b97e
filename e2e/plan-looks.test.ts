/** Every screen of Plan in every look, as `looks.test.ts` does it for the others. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, withApp, type OpenApp } from "./harness/open-app.ts";
import {
  bringBack,
  rosasDays,
  rosasScans,
  sampleFact,
  writeSample,
} from "./harness/sample-diary.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { axeLooks, narrowLooks, unfold, walkLooks, type Ways } from "./harness/walk-looks.ts";

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

const letter = `Date of study: 12/11/2025. Moderate mitral regurgitation. In summary: severe MR.
EROA 40 cm2. LVESD 38 mm, LVEDD 58 mm. LVEF 55-60 %. Previous EROA 0.31 cm2 in 2023.
Tricuspid valve: mild regurgitation, EROA 0.1 cm2.`;

async function putIn({ page, goTo }: OpenApp, text: string): Promise<void> {
  await goTo("/plan/echo");
  await page.getByLabel("The text of your letter").fill(text);
  await button(page, "Read the letter").click();
  await page.locator("main h1").waitFor();
}

const screens: Ways = {
  plan: async (app) => {
    await app.goTo("/plan");
    await app.page.getByText("Your clinic says").waitFor();
    await unfold(app.page);
  },
  "where you are": async (app) => {
    await app.goTo("/plan/where-you-are");
    await app.page.getByText("How big the leak is").waitFor();
    await unfold(app.page);
  },
  options: async (app) => {
    await app.goTo("/plan/options");
    await app.page.getByText("What to ask your team").waitFor();
    await unfold(app.page);
  },
  living: async (app) => {
    await app.goTo("/plan/living");
    await app.page.locator(".topic").first().waitFor();
    await unfold(app.page);
  },
  "your operation": async (app) => {
    await app.goTo("/plan/after");
    await app.page.getByText("What is normal now").waitFor();
    await unfold(app.page);
  },
  "what your team has told": async (app) => {
    await app.goTo("/plan/team");
    await app.page.getByRole("group").first().waitFor();
    await unfold(app.page);
  },
  scans: ({ goTo }) => goTo("/plan/scans"),
  "a scan": async ({ page, goTo }) => {
    await goTo("/plan/scans");
    await page.locator("main .choice").first().click();
    await page.getByText("Since the scan before").waitFor();
  },
  "a scan to take back": async ({ page, goTo }) => {
    await goTo("/plan/scans");
    await page.locator("main .choice").first().click();
    await button(page, "This was a mistake").click();
  },
  "put in a letter": ({ goTo }) => goTo("/plan/echo"),
  "a letter with questions, tried to be saved": async (app) => {
    await putIn(app, letter);
    for (const tick of await app.page.locator(".found input[type='checkbox']").all()) {
      // oxlint-disable-next-line no-await-in-loop
      await tick.check();
    }
    await button(app.page, "Save this scan").click();
    await unfold(app.page);
  },
  "a letter of another valve": async (app) => {
    await putIn(app, "Severe aortic stenosis. AVA 0.8 cm2. Mean gradient 45 mmHg.");
    await unfold(app.page);
  },
  "by hand": async (app) => {
    await app.goTo("/plan/echo/by-hand");
    await unfold(app.page);
  },
};

/** Rosa with her scans, and a valve that was mended two weeks ago. */
async function withRosa(journey: (app: OpenApp) => Promise<void>): Promise<void> {
  const now_ms = Date.now();
  const repair = sampleFact(now_ms, "procedure", {
    line: "0193a000-0000-7000-8000-00000000a003",
    procedure: "surgicalRepair",
    status: "done",
    on: new Date(now_ms - 14 * 86_400_000).toISOString().slice(0, 10),
  });
  await withApp(browser, served, async (app) => {
    const facts = [...rosasDays(now_ms), ...rosasScans(now_ms), repair];
    await bringBack(app.page, served.address, writeSample(facts));
    await journey(app);
  });
}

describe("every screen of Plan", { timeout: 300_000 }, () => {
  it("axe finds nothing, in any colours and on a wide screen", () =>
    withRosa((app) => walkLooks(app, screens, axeLooks)));

  it("nothing is cut off or too small for a finger, and nothing scrolls sideways", () =>
    withRosa((app) => walkLooks(app, screens, narrowLooks)));
});
