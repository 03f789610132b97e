/**
 * Every screen in every look: no fault axe can find, nothing to scroll sideways, nothing smaller
 * than 44 px, and the rows of a question 56. Learn's chapters, Plan and the health record are in
 * files of their own, so that two cores share them.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, expectSaved, row, withApp, type OpenApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import { bringBack, rosasDays, sampleFact, writeSample } from "./harness/sample-diary.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { axeLooks, narrowLooks, tall, walkLooks, type Ways } from "./harness/walk-looks.ts";

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
const screens: Ways = {
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
  "check a card": ({ goTo }) => goTo("/card/check"),
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

describe("every screen", { timeout: 600_000 }, () => {
  it("axe finds nothing, in any colours and on a wide screen", () =>
    withRosa((app) => walkLooks(app, screens, axeLooks)));

  it("nothing is cut off or too small for a finger, and nothing scrolls sideways", () =>
    withRosa((app) => walkLooks(app, screens, narrowLooks)));
});

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
  withRosa(
    async ({ page, goTo }) => {
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
    },
    { viewport: tall },
  ));
