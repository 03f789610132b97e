/** An entry is corrected or taken back, and what stood there before can still be read. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, chooseCountry, expectSaved, heading, row, withApp } from "./harness/open-app.ts";
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

async function saveUsualDay(page: Page, numbers: Readonly<Record<string, string>>): Promise<void> {
  await row(page, "As usual").click();
  for (const [label, text] of Object.entries(numbers)) {
    // oxlint-disable-next-line no-await-in-loop
    await page.getByLabel(label).fill(text);
  }
  await button(page, "Save").click();
  await expectSaved(page);
}

it("a corrected reading replaces the old one, in the diary and in the answer", () =>
  withApp(browser, served, async (app) => {
    const { page, goTo } = app;
    await chooseCountry(app, "US");
    await goTo("/");
    await saveUsualDay(page, { Oxygen: "84" });
    await heading(page, "Call 911 now.").waitFor();

    await goTo("/diary");
    await page.getByRole("link", { name: "Oxygen 84 %" }).click();
    await page.getByRole("link", { name: "Correct it" }).click();
    const field = page.getByLabel("Oxygen");
    expect(await field.inputValue()).toBe("84");
    await field.fill("97");
    await button(page, "Save the correction").click();
    await heading(page, "Oxygen 97 %").waitFor();
    // What was there before stands under it.
    await page.getByRole("heading", { name: "Before it was corrected" }).waitFor();
    await page.getByText("Oxygen 84 %").waitFor();

    await goTo("/diary");
    expect(await page.getByRole("link", { name: "Oxygen 84 %" }).count()).toBe(0);
    await goTo("/answer");
    await heading(page, /^Nothing you told us/u).waitFor();
  }));

it("a correction is asked again and refused like the first entry", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await saveUsualDay(page, { Weight: "72.4" });
    await goTo("/diary");
    await page.getByRole("link", { name: "Weight 72.4 kg" }).click();
    await page.getByRole("link", { name: "Correct it" }).click();
    const field = page.getByLabel("Weight");
    expect(await field.inputValue()).toBe("72.4 kg");
    await field.fill("7240");
    await button(page, "Save the correction").click();
    await page.getByText("No body gives that number").waitFor();
    await goTo("/diary");
    await page.getByRole("link", { name: "Weight 72.4 kg" }).waitFor();
  }));

it("a corrected check-in changes the answer", () =>
  withApp(browser, served, async (app) => {
    const { page, goTo } = app;
    await chooseCountry(app, "US");
    await goTo("/");
    await row(page, "A bit worse").click();
    await page.getByLabel("Chest pain or pressure").click();
    await heading(page, "Call 911 now.").waitFor();
    await expectSaved(page);
    await goTo("/diary");
    await page.locator("a.entry", { hasText: "A bit worse" }).click();
    await page.getByRole("link", { name: "Correct it" }).click();
    await page.getByLabel("As usual").check();
    await page.getByLabel("Chest pain or pressure").uncheck();
    await button(page, "Save the correction").click();
    await heading(page, "As usual").waitFor();
    await goTo("/answer");
    await heading(page, /^Nothing you told us/u).waitFor();
  }));

it("an entry taken back no longer counts, says so, and is not gone", () =>
  withApp(browser, served, async (app) => {
    const { page, goTo } = app;
    await saveUsualDay(page, {});
    await goTo("/diary");
    await page.locator("a.entry", { hasText: "As usual" }).click();
    const address = page.url();
    await button(page, "This was a mistake").click();
    await button(page, "No, keep it").click();
    await button(page, "This was a mistake").click();
    await button(page, "Yes, take it back").click();
    await page.getByText("You took this entry back. It no longer counts.").waitFor();
    await goTo("/answer");
    await heading(page, "We cannot tell how you are.").waitFor();
    await goTo(new URL(address).pathname);
    await page.getByText("You took this entry back. It no longer counts.").waitFor();
  }));
