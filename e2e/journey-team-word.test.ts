/** What only a valve team knows: told, asked at the next visit, mended, and taken back. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Fact } from "#record/fact.ts";
import { day_ms } from "#units/zoned-time.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, heading, row, withApp, type OpenApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import { bringBack, sampleFact, writeSample } from "./harness/sample-diary.ts";
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

/** A severe leak that is felt, of a valve nobody has worked on. */
function felt(now_ms: number): Fact[] {
  const ago = (days: number): number => now_ms - days * day_ms;
  return [
    ...["valveRepair", "tissueValve", "mechanicalValve", "valveClip"].map((condition) =>
      sampleFact(ago(9), "condition", { condition: condition as "valveRepair", answer: "no" }),
    ),
    sampleFact(ago(8), "echo", {
      on: new Date(ago(20)).toISOString().slice(0, 10),
      source: "typed",
      method: "transthoracic",
      values: [
        { measure: "effectiveOrificeArea", value: 0.45, unit: "cm2" },
        { measure: "ejectionFraction", value: 64, unit: "%" },
        { measure: "endSystolicDiameter", value: 36, unit: "mm" },
      ],
      signs: [],
      mechanism: "primary",
    }),
    sampleFact(ago(5), "everyday", { limit: "hardEffort" }),
  ];
}

const withLeak = (journey: (app: OpenApp) => Promise<void>): Promise<void> =>
  withApp(browser, served, async (app) => {
    await bringBack(app.page, served.address, writeSample(felt(Date.now())));
    await journey(app);
  });

const choose = (page: Page, question: RegExp, answer: string): Promise<void> =>
  page.getByRole("group", { name: question }).getByLabel(answer, { exact: true }).check();
const saved = (page: Page, name: string): Promise<void> =>
  page.getByRole("status").getByText(`Saved: ${name}`).waitFor();
const option = (page: Page, name: string) =>
  page.locator("main .option").filter({ has: page.getByRole("heading", { name, exact: true }) });

it("what may apply applies once the team has said, and what it does not know is asked", () =>
  withLeak(async ({ page, goTo }) => {
    await goTo("/plan/options");
    await page.getByText("What may be for you, if we knew more").click();
    await option(page, "A clip (TEER)").getByText("It may be reasonable.").waitFor();
    await page.getByRole("link", { name: "What your team has told you" }).click();
    await heading(page, "What your team has told you").waitFor();
    expect(await runAxe(page)).toEqual([]);

    await button(page, "Save").click();
    await page.getByText("Choose at least one answer.").waitFor();
    await choose(page, /risk of surgery/u, "High");
    await choose(page, /clip fit/u, "Yes");
    await choose(page, /repair of your valve/u, "I do not know");
    await button(page, "Save").click();
    await page.getByText("Write who said it.").waitFor();
    await page.getByLabel("Who said it").fill("Dr Lee");
    await button(page, "Save").click();
    await page.getByRole("heading", { name: "What you were told" }).waitFor();
    await row(page, "Risk of surgery")
      .getByText(/^High · Dr Lee · /u)
      .waitFor();

    // It is on the disk, settles what may apply, and says why.
    await goTo("/plan/options");
    const clip = option(page, "A clip (TEER)");
    await clip.getByText("It is reasonable.").first().click();
    await clip.getByText("The risk of surgery is high.").waitFor();
    await clip.getByText("Class IIa, level B").waitFor();
    await page.getByText("What is not for you as things are, and why").click();
    const without = option(page, "Pills and care with no work on the valve");
    await without.getByText("Not for you as things are.").click();
    await without.getByText("A clip fits your valve.").waitFor();

    await goTo("/card/visit");
    await page
      .locator('[data-part="questions"]')
      .getByText("Is a repair of my valve likely to last?")
      .waitFor();
  }));

it("an answer is changed, mended and taken back, and each stands after a reload", () =>
  withLeak(async ({ page, goTo }) => {
    await goTo("/plan/team/surgicalRisk");
    await choose(page, /risk of surgery/u, "Low");
    await page.getByLabel("Who said it").fill("Dr Lee");
    await button(page, "Save").click();
    await saved(page, "Risk of surgery");
    await page.reload();
    await row(page, "Risk of surgery").click();
    await choose(page, /risk of surgery/u, "It cannot be done");
    await button(page, "Save").click();
    await page.getByText("Choose one.").waitFor();
    await page.getByLabel("I wrote it wrong").check();
    await button(page, "Save").click();
    await saved(page, "Risk of surgery");

    await goTo("/plan/options");
    await page.getByText("What is not for you as things are, and why").click();
    const surgery = option(page, "Surgery on the valve");
    await surgery.locator("summary").first().click();
    await surgery.getByText("Your team says that surgery cannot be done.").first().waitFor();

    await goTo("/diary");
    await page.getByText("Your team said: Risk of surgery").first().waitFor();
    await goTo("/plan/team/surgicalRisk");
    await button(page, "This was a mistake").click();
    await button(page, "Yes, take it back").click();
    await page.getByRole("status").getByText("Taken back: Risk of surgery").waitFor();
    await page.reload();
    await page.getByRole("group", { name: /risk of surgery/u }).waitFor();
    expect(await row(page, "Risk of surgery").count()).toBe(0);
  }));

it("goes out in the file and comes back whole", () =>
  withLeak(async ({ page, goTo }) => {
    await goTo("/plan/team/clipSuitable");
    await choose(page, /clip fit/u, "No");
    await page.getByLabel("Who said it").fill("Dr Lee");
    await button(page, "Save").click();
    await saved(page, "A clip fits (TEER)");
    await goTo("/settings/data");
    const download = page.waitForEvent("download");
    await button(page, "Save a file").click();
    const json = readFileSync(await (await download).path(), "utf8");
    expect(json).toContain('"about": "clipSuitable"');
    await withApp(browser, served, async (other) => {
      await bringBack(other.page, served.address, json);
      await other.goTo("/plan/team");
      await row(other.page, "A clip fits (TEER)")
        .getByText(/^No · Dr Lee · /u)
        .waitFor();
    });
  }));
