/** J3: somebody feels worse, and has an answer with its reasons in at most six taps. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import {
  button,
  chooseCountry,
  expectSaved,
  heading,
  row,
  withApp,
  writeClinicPhone,
} from "./harness/open-app.ts";
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

it("a bit worse with one sign: six taps to a call for today, with why and what would change it", () =>
  withApp(browser, served, async (app) => {
    const { page, counter, goTo } = app;
    await chooseCountry(app, "US");
    await writeClinicPhone(app, "555 0142");
    await goTo("/");
    counter.reset();
    await row(page, "A bit worse").click();
    await button(page, "None of these").click();
    await page.getByLabel("Need more pillows to sleep").click();
    await button(page, "Next").click();
    await button(page, "None of these").click();
    await row(page, "Little by little").click();
    await heading(page, "Call your valve clinic today.").waitFor();
    await expectSaved(page);
    expect(counter.taps).toBeLessThanOrEqual(6);

    const call = page.getByRole("link", { name: "Call 555 0142" });
    expect(await call.getAttribute("href")).toBe("tel:5550142");
    const told = await page.locator("article").innerText();
    expect(told).toContain("You need more pillows to sleep.");
    expect(told).toMatch(/BEAT-HF/u);
    expect(told).toContain("Call 911 at once if");
    expect(told).toContain("No one is watching this screen.");
    // The call is the first thing under the sentence.
    const order = await page
      .locator("article h1, article .act")
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(order.slice(0, 2)).toEqual(["Call your valve clinic today.", "Call 555 0142"]);
  }));

it("nothing is chosen for anybody, and going back keeps what was chosen", () =>
  withApp(browser, served, async ({ page }) => {
    await row(page, "A bit worse").click();
    await heading(page, "Do you have any of these?").waitFor();
    expect(await page.locator("input:checked").count()).toBe(0);
    await button(page, "None of these").click();
    await heading(page, "How are your breath and your legs?").waitFor();
    await page.getByLabel("One calf is swollen").check();
    await button(page, "Next").click();
    await heading(page, "Is there more?").waitFor();
    await page.getByLabel("Something else").fill("My shoes feel tight");
    await page.goBack();
    await heading(page, "How are your breath and your legs?").waitFor();
    expect(await page.getByLabel("One calf is swollen").isChecked()).toBe(true);
    await button(page, "Next").click();
    await heading(page, "Is there more?").waitFor();
    expect(await page.getByLabel("Something else").inputValue()).toBe("My shoes feel tight");
  }));

it("the person's own words raise the answer and stand in the diary; going back saves nothing twice", () =>
  withApp(browser, served, async ({ page }) => {
    await row(page, "A bit worse").click();
    await button(page, "None of these").click();
    await button(page, "None of these").click();
    await page.getByLabel("Something else").fill("My heart feels odd");
    await button(page, "Next").click();
    await row(page, "Little by little").click();
    await expectSaved(page);
    await heading(page, /today\.$/u).waitFor();
    await page.goBack();
    await heading(page, "How are you today?").waitFor();
    await page.getByRole("link", { name: "Diary", exact: true }).click();
    await page.getByText("My heart feels odd").waitFor();
    expect(await page.locator("a.entry", { hasText: "A bit worse" }).count()).toBe(1);
  }));

it("a reading added afterwards changes the answer at once", () =>
  withApp(browser, served, async (app) => {
    const { page } = app;
    await chooseCountry(app, "CH");
    await app.goTo("/");
    await row(page, "As usual").click();
    await button(page, "Save").click();
    await heading(page, /^Nothing you told us/u).waitFor();
    await page.getByRole("link", { name: "Add a reading" }).click();
    await page.getByLabel("Oxygen").fill("84");
    await button(page, "Save").click();
    await heading(page, "Call 144 now.").waitFor();
    await expectSaved(page);
    await page.getByRole("link", { name: "Diary", exact: true }).click();
    // Both answers are kept, word for word; the check-in shows the newest.
    await page.getByText("Call 144 now.").first().waitFor();
  }));

it("an old check-in does not reassure: the answer is that we cannot tell", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await page.clock.install({ time: new Date("2026-11-23T08:00:00Z") });
    await goTo("/check-in/usual");
    await button(page, "Save").click();
    await expectSaved(page);
    await page.clock.setFixedTime(new Date("2026-11-25T08:00:00Z"));
    await goTo("/answer");
    await heading(page, "We cannot tell how you are.").waitFor();
    await page.getByRole("link", { name: "Check in now" }).waitFor();
  }));

it("expired rules say so and do not reassure", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await page.clock.install({ time: new Date("2029-01-01T08:00:00Z") });
    await goTo("/");
    await page.getByRole("heading", { name: "This app is out of date" }).waitFor();
    await row(page, "As usual").click();
    await button(page, "Save").click();
    await heading(page, "This app is out of date. It cannot tell how you are.").waitFor();
  }));
