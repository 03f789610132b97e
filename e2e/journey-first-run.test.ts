/** The first minute: every step can be answered or skipped, and nothing is chosen for anybody. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, heading, row, withApp } from "./harness/open-app.ts";
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

const asNew = { isNew: true };

it("answered: country, what the person has, whom to call", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await heading(page, "When your valve leaks").waitFor();
      await page.getByRole("link", { name: "Start", exact: true }).click();
      const country = page.getByLabel("Country");
      expect(await country.inputValue()).toBe("");
      // 76 countries, the empty line, and "another country".
      expect(await country.locator("option").count()).toBe(78);
      await country.selectOption("CH");
      await page.getByText("Switzerland: call 144.").waitFor();
      await page.getByRole("link", { name: "Next" }).click();

      await heading(page, "What do you have or take?").waitFor();
      expect(await page.locator("input:checked").count()).toBe(0);
      const thinner = page.getByRole("group", { name: "Do you take a blood thinner?" });
      await thinner.getByLabel("Yes").check();
      await page.getByRole("link", { name: "Next" }).click();

      await heading(page, "Who should we call?").waitFor();
      await page.getByLabel("Your name").fill("Rosa Keller");
      await page.getByLabel("Phone number of your clinic").fill("call me");
      await button(page, "Done").click();
      await page.getByText("Write a phone number with digits").waitFor();
      await page.getByLabel("Phone number of your clinic").fill("+41 31 555 01 42");
      await page.getByLabel("Year you were born").fill("1958");
      await button(page, "Done").click();

      await heading(page, "How are you today?").waitFor();
      await page.getByText("Rosa Keller").waitFor();
      await page.getByText("Call 144").waitFor();
      await goTo("/");
      await heading(page, "How are you today?").waitFor();
      await goTo("/settings/health");
      expect(await thinner.getByLabel("Yes").isChecked()).toBe(true);
      await goTo("/settings/you");
      expect(await page.getByLabel("Year you were born").inputValue()).toBe("1958");
    },
    asNew,
  ));

it("skipped at once: Today in one tap, and it does not come again", () =>
  withApp(
    browser,
    served,
    async ({ page, counter, goTo }) => {
      await page.getByRole("link", { name: "Skip, and start now" }).click();
      await heading(page, "How are you today?").waitFor();
      expect(counter.taps).toBe(1);
      await page.getByText("Who to call").waitFor();
      await goTo("/");
      await heading(page, "How are you today?").waitFor();
    },
    asNew,
  ));

it("skipped step by step", () =>
  withApp(
    browser,
    served,
    async ({ page }) => {
      await page.getByRole("link", { name: "Start", exact: true }).click();
      await page.getByRole("link", { name: "Skip this" }).click();
      await heading(page, "What do you have or take?").waitFor();
      await page.getByRole("link", { name: "Skip this" }).click();
      await heading(page, "Who should we call?").waitFor();
      await page.getByRole("link", { name: "Skip this" }).click();
      await row(page, "As usual").waitFor();
    },
    asNew,
  ));

it("another country: no number is guessed, and how to find it is said", () =>
  withApp(
    browser,
    served,
    async ({ page }) => {
      await page.getByRole("link", { name: "Start", exact: true }).click();
      await page.getByLabel("Country").selectOption({ label: "Another country" });
      await page.getByText("We show a number only where two lists agree on it.").waitFor();
      await page.getByText("Saved", { exact: true }).waitFor();
      await page.getByText("Who to call").waitFor();
    },
    asNew,
  ));

it("the emergency button is there from the first second", () =>
  withApp(
    browser,
    served,
    async ({ page }) => {
      await page.locator("a.emergency").click();
      await page.waitForURL(/emergency\.html$/u);
    },
    asNew,
  ));
