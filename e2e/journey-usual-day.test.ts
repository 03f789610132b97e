/** J2: a usual day, in few taps, with and without numbers, with and without a network. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, expectSaved, heading, row, withApp } from "./harness/open-app.ts";
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

it("is two taps without numbers", () =>
  withApp(browser, served, async ({ page, counter }) => {
    await row(page, "As usual").click();
    await button(page, "Save").click();
    await expectSaved(page);
    expect(counter.taps).toBe(2);
    await heading(page, /^Nothing you told us today is a reason to call/u).waitFor();
    expect(await page.title()).toContain("Nothing you told us");
  }));

it("is five taps with a weight and a blood pressure, which stand in the diary as typed", () =>
  withApp(browser, served, async ({ page, counter }) => {
    await row(page, "As usual").click();
    await page.getByLabel("Weight").click();
    await page.keyboard.type("72,4");
    await page.getByLabel("Blood pressure, upper").click();
    await page.keyboard.type("118");
    await page.getByLabel("Blood pressure, lower").click();
    await page.keyboard.type("74");
    await button(page, "Save").click();
    await expectSaved(page);
    expect(counter.taps).toBe(5);
    await page.getByRole("link", { name: "Diary", exact: true }).click();
    await page.getByText("72.4 kg, 118/74 mmHg").waitFor();
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await page.getByText("Today: as usual").waitFor();
    await page.getByText("72.4 kg, 118/74 mmHg").waitFor();
  }));

it("takes a whole blood pressure written into the first field", () =>
  withApp(browser, served, async ({ page }) => {
    await row(page, "As usual").click();
    await page.getByLabel("Blood pressure, upper").fill("121/79");
    await button(page, "Save").click();
    await expectSaved(page);
    await page.getByRole("link", { name: "Diary", exact: true }).click();
    await page.getByText("121/79 mmHg").waitFor();
  }));

it("refuses what no body gives, asks again for the unlikely, and changes neither", () =>
  withApp(browser, served, async ({ page }) => {
    await row(page, "As usual").click();
    const weight = page.getByLabel("Weight");
    await weight.fill("720");
    await button(page, "Save").click();
    await page.getByText("No body gives that number").waitFor();
    expect(await weight.inputValue()).toBe("720");
    expect(await weight.evaluate((field) => field === document.activeElement)).toBe(true);

    await weight.fill("210");
    await button(page, "Save").click();
    await page.getByText("That is far from what we see most days").waitFor();
    await page.getByLabel("Yes, it is right").check();
    await button(page, "Save").click();
    await expectSaved(page);
    await page.getByRole("link", { name: "Diary", exact: true }).click();
    await page.getByText("210.0 kg").waitFor();

    await page.getByRole("link", { name: "Today", exact: true }).click();
    await row(page, "As usual").click();
    await page.getByLabel("Blood pressure, upper").fill("80");
    await page.getByLabel("Blood pressure, lower").fill("120");
    await button(page, "Save").click();
    await page.getByText("The upper number must be more than the lower one").waitFor();
  }));

it("asks again when a weight is far from the last one, as pounds taken for kilograms are", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    for (const text of ["72", "160"]) {
      await goTo("/check-in/usual");
      await page.getByLabel("Weight").fill(text);
      await button(page, "Save").click();
      if (text === "72") await expectSaved(page);
    }
    await page.getByText("That is far from your last weight, 72.0 kg").waitFor();
  }));

it("works with the server gone, and is still there after a reload without it", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await served.stop();
    try {
      await goTo("/");
      await row(page, "As usual").click();
      await page.getByLabel("Pulse").fill("74");
      await button(page, "Save").click();
      await expectSaved(page);
      await goTo("/diary");
      await page.getByText("Pulse 74 beats a minute").waitFor();
      await goTo("/settings/data");
      await page.getByText("3 entries on this device").waitFor();
    } finally {
      await served.restart();
    }
  }));
