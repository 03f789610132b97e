/** Every screen in every look: no fault axe can find, nothing to scroll sideways, nothing too small. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lessons } from "#knowledge/lessons.ts";
import { findCutOff } from "./harness/find-cut-off.ts";
import { findSmallTargets } from "./harness/find-small-targets.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, expectSaved, row, withApp, type OpenApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import { bringBack, rosasDays, sampleFact, writeSample } from "./harness/sample-diary.ts";
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

/** How to come to each screen, for someone who has a diary. */
const screens: Readonly<Record<string, (app: OpenApp) => Promise<void>>> = {
  today: ({ goTo }) => goTo("/"),
  "a usual day": ({ goTo }) => goTo("/check-in/usual"),
  "a usual day with faults": async ({ page, goTo }) => {
    await goTo("/check-in/usual");
    await page.getByLabel("Weight").fill("720");
    await page.getByLabel("Pulse").fill("190");
    await page.getByLabel("Blood pressure, upper").fill("120");
    await button(page, "Save").click();
    await page.getByLabel("Yes, it is right").waitFor();
  },
  "red signs": (app) => goToQuestion(app, 0),
  "breath and swelling": async (app) => {
    await goToQuestion(app, 1);
    await app.page.getByLabel("One calf is swollen").check();
  },
  "other signs": (app) => goToQuestion(app, 2),
  onset: (app) => goToQuestion(app, 3),
  "answer: soon": async (app) => {
    await goToQuestion(app, 3);
    await row(app.page, "Little by little").click();
    await expectOutcome(app.page, "soon");
    await expectSaved(app.page);
  },
  "answer: today": async (app) => {
    await goToQuestion(app, 3);
    await row(app.page, "All at once").click();
    await expectOutcome(app.page, "today");
    await expectSaved(app.page);
  },
  "today with a call standing": ({ goTo }) => goTo("/"),
  "answer: emergency": async (app) => {
    await goToQuestion(app, 0);
    await app.page.getByLabel("Chest pain or pressure").click();
    await expectOutcome(app.page, "emergency");
    // The next screen is opened by its address: what is not on the disk by then is not there.
    await expectSaved(app.page);
  },
  diary: ({ goTo }) => goTo("/diary"),
  entry: async ({ page, goTo }) => {
    await goTo("/diary");
    await page.locator("a.entry").first().click();
    await page.locator("dl.lines").waitFor();
  },
  "correct an entry": async ({ page, goTo }) => {
    await goTo("/diary");
    await page.locator("a.entry", { hasText: "A bit worse" }).first().click();
    await page.getByRole("link", { name: "Correct it" }).click();
    await button(page, "Save the correction").waitFor();
  },
  learn: ({ goTo }) => goTo("/learn"),
  "try it": async ({ page, goTo }) => {
    await goTo("/learn/try");
    await page.locator(".stage[data-beating]").waitFor();
  },
  "a chapter, answered": async (app) => {
    await app.goTo("/learn/what-is-a-leak");
    for (const folded of await app.page.locator("main summary").all()) await folded.click();
    await app.page.locator(".answer").first().click();
    await app.page.locator(".reply span").first().waitFor();
  },
  "when to call": ({ goTo }) => goTo("/learn/when-to-call"),
  "the heart to try": async ({ page, goTo }) => {
    await goTo("/learn/try");
    await page.locator(".stage[data-beating]").waitFor();
    await button(page, "Clip").click();
    await page.locator(".change").first().waitFor();
  },
  settings: ({ goTo }) => goTo("/settings"),
  "text and colours": ({ goTo }) => goTo("/settings/display"),
  you: ({ goTo }) => goTo("/settings/you"),
  country: ({ goTo }) => goTo("/settings/country"),
  health: ({ goTo }) => goTo("/settings/health"),
  limits: ({ goTo }) => goTo("/settings/limits"),
  units: ({ goTo }) => goTo("/settings/units"),
  "your data": ({ goTo }) => goTo("/settings/data"),
  about: ({ goTo }) => goTo("/settings/about"),
  card: ({ goTo }) => goTo("/card"),
  "card to print": ({ goTo }) => goTo("/card/print"),
  "visit sheet": async ({ page, goTo }) => {
    await goTo("/card/visit");
    for (const folded of await page.locator("main summary").all()) await folded.click();
  },
  "week sheet": ({ goTo }) => goTo("/card/week"),
  "emergency sheet": ({ goTo }) => goTo("/card/emergency"),
  "the card alone": async ({ page, goTo }) => {
    await goTo("/card");
    await button(page, "Show to the dentist").click();
    await page.getByRole("dialog").waitFor();
  },
  welcome: ({ goTo }) => goTo("/welcome"),
  "welcome: country": ({ goTo }) => goTo("/welcome/country"),
  "welcome: health": ({ goTo }) => goTo("/welcome/health"),
  "welcome: you": ({ goTo }) => goTo("/welcome/you"),
  "welcome: restore": ({ goTo }) => goTo("/welcome/restore"),
};

/** From Today through the questions with nothing chosen, to the one wanted. */
async function goToQuestion({ page, goTo }: OpenApp, wanted: number): Promise<void> {
  await goTo("/");
  await row(page, "A bit worse").click();
  for (let question = 0; question < wanted; question += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await button(page, "None of these").click();
  }
  await page.locator("main h1").waitFor();
}

async function expectOutcome(page: Page, outcome: string): Promise<void> {
  await page.locator(`.band[data-outcome="${outcome}"]`).waitFor();
}

async function withRosa(
  journey: (app: OpenApp) => Promise<void>,
  options: Parameters<typeof withApp>[3] = {},
): Promise<void> {
  await withApp(
    browser,
    served,
    async (app) => {
      await bringBack(app.page, served.address, writeSample(rosasDays(Date.now())));
      await journey(app);
    },
    options,
  );
}

async function walkScreens(
  app: OpenApp,
  look: (name: string) => Promise<readonly string[]>,
  ways = screens,
): Promise<void> {
  const faults: string[] = [];
  for (const [name, goThere] of Object.entries(ways)) {
    // oxlint-disable-next-line no-await-in-loop
    await goThere(app);
    // oxlint-disable-next-line no-await-in-loop
    faults.push(...(await look(name)).map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
}

/** Tall, so that nothing stands half behind the emergency button while axe measures it. */
const tall = { viewport: { width: 390, height: 7_000 } };

describe("axe finds nothing on any screen", () => {
  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["the system's high contrast", { contrast: "more" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("%s", (_name, options) =>
    withRosa((app) => walkScreens(app, () => runAxe(app.page)), { ...tall, ...options }),
  );

  it.each(["Dark", "High contrast"])("chosen: %s", (theme) =>
    withRosa(async (app) => {
      await app.goTo("/settings/display");
      await app.page.getByLabel(theme).check();
      await app.page.getByRole("status").getByText("Saved").waitFor();
      await walkScreens(app, () => runAxe(app.page));
    }, tall),
  );

  it("on a wide screen", () =>
    withRosa((app) => walkScreens(app, () => runAxe(app.page)), {
      viewport: { width: 1280, height: 7_000 },
    }));
});

describe("nothing is cut off and nothing scrolls sideways", () => {
  it.each([
    ["320 px wide", { viewport: { width: 320, height: 568 } }, undefined],
    ["text at 200 %", {}, "225%"],
    ["text at 200 %, 320 px wide", { viewport: { width: 320, height: 568 } }, "225%"],
    // 400 % of 1280 by 800.
    ["zoomed to 400 %", { viewport: { width: 320, height: 200 } }, undefined],
    ["a phone on its side", { viewport: { width: 844, height: 390 } }, undefined],
  ])("%s", (_name, options, fontSize) =>
    withRosa(async (app) => {
      await walkScreens(app, async () => {
        if (fontSize !== undefined) {
          await app.page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
          }, fontSize);
        }
        return app.page.evaluate(findCutOff);
      });
    }, options),
  );
});

/** All of Learn, apart from `screens`: its pages are one form, and each is long. */
describe("every chapter of Learn", () => {
  const chapters: typeof screens = Object.fromEntries(
    Object.values(lessons).map(({ path }) => [
      path,
      async ({ page, goTo }: OpenApp) => {
        await goTo(`/learn/${path}`);
        // Folded parts are words too.
        await page.evaluate(() => {
          for (const one of document.querySelectorAll("main details")) {
            (one as HTMLDetailsElement).open = true;
          }
        });
      },
    ]),
  );
  const long = { viewport: { width: 390, height: 9_000 } };

  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
  ] as const)("axe finds nothing: %s", (_name, options) =>
    withRosa((app) => walkScreens(app, () => runAxe(app.page), chapters), { ...long, ...options }),
  );

  it("nothing is cut off at 320 px with text at 200 %", () =>
    withRosa(
      (app) =>
        walkScreens(
          app,
          async () => {
            await app.page.evaluate(() => {
              document.documentElement.style.fontSize = "225%";
            });
            return app.page.evaluate(findCutOff);
          },
          chapters,
        ),
      { viewport: { width: 320, height: 568 } },
    ));
});

it("every target is at least 44 px high, and the rows of a question 56", () =>
  withRosa((app) => walkScreens(app, () => app.page.evaluate(findSmallTargets))));

it("without motion when the person wants none", () =>
  withApp(browser, served, async ({ page }) => {
    const durations = await page.evaluate(() =>
      [...document.querySelectorAll("*")].map(
        (element) => getComputedStyle(element).transitionDuration,
      ),
    );
    expect(new Set(durations)).toEqual(new Set(["0s"]));
  }));

it("the two outcomes no question leads to look like the others", () =>
  withRosa(async ({ page, goTo }) => {
    await goTo("/answer");
    await expectOutcome(page, "cannotTell");
    expect(await runAxe(page)).toEqual([]);
    const pain = sampleFact(Date.now(), "checkIn", {
      feeling: "usual",
      present: ["suddenBackPain"],
      asked: ["suddenBackPain"],
    });
    await bringBack(page, served.address, writeSample([pain]));
    await goTo("/answer");
    await expectOutcome(page, "outsideScope");
    expect(await runAxe(page)).toEqual([]);
  }, tall));
