/** Every screen of Plan in every look, as `looks.test.ts` does it for the others. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCutOff } from "./harness/find-cut-off.ts";
import { findSmallTargets } from "./harness/find-small-targets.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, withApp, type OpenApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import {
  bringBack,
  rosasDays,
  rosasScans,
  sampleFact,
  writeSample,
} from "./harness/sample-diary.ts";
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

const letter = `Date of study: 12/11/2025. Moderate mitral regurgitation. In summary: severe MR.
EROA 40 cm2. LVESD 38 mm, LVEDD 58 mm. LVEF 55-60 %. Previous EROA 0.31 cm2 in 2023.
Tricuspid valve: mild regurgitation, EROA 0.1 cm2.`;

async function putIn({ page, goTo }: OpenApp, text: string): Promise<void> {
  await goTo("/plan/echo");
  await page.getByLabel("The text of your letter").fill(text);
  await button(page, "Read the letter").click();
  await page.locator("main h1").waitFor();
}

const unfold = async ({ page }: OpenApp): Promise<void> => {
  // Folded parts are words too.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("main details")) {
      (one as HTMLDetailsElement).open = true;
    }
  });
};

const screens: Readonly<Record<string, (app: OpenApp) => Promise<void>>> = {
  plan: async (app) => {
    await app.goTo("/plan");
    await app.page.getByText("Your clinic says").waitFor();
    await unfold(app);
  },
  "where you are": async (app) => {
    await app.goTo("/plan/where-you-are");
    await app.page.getByText("How big the leak is").waitFor();
    await unfold(app);
  },
  options: async (app) => {
    await app.goTo("/plan/options");
    await app.page.getByText("What to ask your team").waitFor();
    await unfold(app);
  },
  living: async (app) => {
    await app.goTo("/plan/living");
    await app.page.locator(".topic").first().waitFor();
    await unfold(app);
  },
  "your operation": async (app) => {
    await app.goTo("/plan/after");
    await app.page.getByText("What is normal now").waitFor();
    await unfold(app);
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
    await unfold(app);
  },
  "a letter of another valve": async (app) => {
    await putIn(app, "Severe aortic stenosis. AVA 0.8 cm2. Mean gradient 45 mmHg.");
    await unfold(app);
  },
  "by hand": async (app) => {
    await app.goTo("/plan/echo/by-hand");
    await unfold(app);
  },
};

/** Rosa with her scans, and a valve that was mended two weeks ago. */
async function withRosa(
  journey: (app: OpenApp) => Promise<void>,
  options: Parameters<typeof withApp>[3] = {},
): Promise<void> {
  const now_ms = Date.now();
  const repair = sampleFact(now_ms, "procedure", {
    line: "0193a000-0000-7000-8000-00000000a003",
    procedure: "surgicalRepair",
    status: "done",
    on: new Date(now_ms - 14 * 86_400_000).toISOString().slice(0, 10),
  });
  await withApp(
    browser,
    served,
    async (app) => {
      const facts = [...rosasDays(now_ms), ...rosasScans(now_ms), repair];
      await bringBack(app.page, served.address, writeSample(facts));
      await journey(app);
    },
    options,
  );
}

async function walk(app: OpenApp, look: () => Promise<readonly string[]>): Promise<void> {
  const faults: string[] = [];
  for (const [name, goThere] of Object.entries(screens)) {
    // oxlint-disable-next-line no-await-in-loop
    await goThere(app);
    // oxlint-disable-next-line no-await-in-loop
    faults.push(...(await look()).map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
}

/** Tall, so that nothing stands half behind the emergency button while axe measures it. */
const tall = { viewport: { width: 390, height: 9_000 } };

describe("axe finds nothing", () => {
  it.each([
    ["light", tall],
    ["dark", { ...tall, colorScheme: "dark" }],
    ["the system's high contrast", { ...tall, contrast: "more" }],
    ["on a desk", { viewport: { width: 1280, height: 9_000 } }],
  ] as const)("%s", (_name, options) =>
    withRosa((app) => walk(app, () => runAxe(app.page)), options),
  );
});

it.each([
  ["320 px wide", { viewport: { width: 320, height: 568 } }, undefined],
  ["320 px wide, text at 200 %", { viewport: { width: 320, height: 568 } }, "225%"],
  ["a phone on its side", { viewport: { width: 844, height: 390 } }, undefined],
])("nothing is cut off and nothing scrolls sideways: %s", (_name, options, fontSize) =>
  withRosa(async (app) => {
    await walk(app, async () => {
      if (fontSize !== undefined) {
        await app.page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, fontSize);
      }
      return app.page.evaluate(findCutOff);
    });
  }, options),
);

it("every target is large enough for a finger", () =>
  withRosa((app) => walk(app, () => app.page.evaluate(findSmallTargets)), tall));
