/** The call for help: two taps from everywhere, and whatever is broken. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, chooseCountry, heading, row, withApp, type OpenApp } from "./harness/open-app.ts";
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

/** The dialler of a phone would open; here it is enough that the finger came down on the link. */
async function tapCall(page: Page, number: string): Promise<void> {
  const call = page.locator(`a[href="tel:${number}"]:visible`).first();
  await call.evaluate((link) => link.addEventListener("click", (event) => event.preventDefault()));
  await call.click();
}

const screens = [
  "/",
  "/check-in/usual",
  "/check-in/reading",
  "/answer",
  "/diary",
  "/diary/import",
  "/learn",
  "/learn/when-to-call",
  "/plan",
  "/plan/echo",
  "/plan/echo/by-hand",
  "/plan/options",
  "/plan/living",
  "/records",
  "/records/medicines/new",
  "/records/history",
  "/settings",
  "/settings/you",
  "/settings/data",
  "/welcome",
];

describe("P11 the emergency call is two taps away", () => {
  it("from every screen, and the button is at the same place on each", () =>
    withApp(browser, served, async (app) => {
      const { page, counter, goTo } = app;
      await chooseCountry(app, "US");
      const places = new Set<string>();
      for (const screen of screens) {
        await goTo(screen);
        const box = await page.locator("a.emergency").boundingBox();
        places.add(`${box?.x} ${box?.y} ${box?.height}`);
        counter.reset();
        await page.locator("a.emergency").click();
        await page.waitForURL(/\/emergency\.html#US$/u);
        await tapCall(page, "911");
        expect(counter.taps, screen).toBe(2);
      }
      expect([...places]).toHaveLength(1);
    }));

  it("from Today to the call, by saying much worse and chest pain, is three: two to the answer", () =>
    withApp(browser, served, async (app) => {
      const { page, counter } = app;
      await chooseCountry(app, "US");
      await app.goTo("/");
      counter.reset();
      await row(page, "Much worse").click();
      await page.getByLabel("Chest pain or pressure").click();
      await heading(page, "Call 911 now.").waitFor();
      expect(counter.taps).toBe(2);
      await expectCallFirst(page);
      const told = await page.locator("article").innerText();
      expect(told).toContain("I have chest pain");
      expect(told).toContain("Unlock the door.");
      expect(told).toContain("Do not drive.");
    }));
});

/** Nothing a person could tap or read as an instruction stands above the call. */
async function expectCallFirst(page: Page): Promise<void> {
  const order = await page
    .locator("article h1, article a, article li, article button")
    .evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ""));
  expect(order.slice(0, 2)).toEqual(["Call 911 now.", "Call 911"]);
  const box = await page.locator("article a.call").boundingBox();
  expect(box && box.y + box.height).toBeLessThan(400);
}

it("without a country it asks for one, and never guesses a number", () =>
  withApp(browser, served, async ({ page }) => {
    await row(page, "Much worse").click();
    await page.getByLabel("Fainted, or hard to stay awake").click();
    await heading(page, "Call your emergency number now.").waitFor();
    expect(await page.locator('article a[href^="tel:"]').count()).toBe(0);
    await page.getByRole("link", { name: "Choose your country" }).first().click();
    await heading(page, "Where are you?").waitFor();
  }));

it("the answer comes also when the storage refuses, and does not say it was saved", () =>
  withApp(browser, served, async (app) => {
    const { page } = app;
    await chooseCountry(app, "US");
    await app.goTo("/");
    await refuseWriting(page);
    await row(page, "Much worse").click();
    await page.getByLabel("Chest pain or pressure").click();
    await heading(page, "Call 911 now.").waitFor();
    await page.getByText("Not saved.").waitFor();
    expect(await page.getByText("Saved on this device").count()).toBe(0);
    // And with room again, it is saved on the next try.
    await allowWriting(page);
    await button(page, "Try again").click();
    await page.getByText("Saved on this device").waitFor();
  }));

it("an entry that is not saved is told on Today, with one action", () =>
  withApp(browser, served, async (app) => {
    const { page } = app;
    await refuseWriting(page);
    await row(page, "As usual").click();
    await button(page, "Save").click();
    await page.getByText("This device has no room left").waitFor();
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await page.getByRole("heading", { name: "One entry is not saved" }).waitFor();
    await allowWriting(page);
    await button(page, "Try again").click();
    await page
      .getByRole("heading", { name: "One entry is not saved" })
      .waitFor({ state: "hidden" });
  }));

it("the page works with scripts off", () =>
  withPlainPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${served.address}emergency.html#CH`);
    expect(await page.locator('a[href="tel:144"]:visible').count()).toBeGreaterThan(0);
  }));

it("the app's own page shows the way to help with scripts off", () =>
  withPlainPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(served.address);
    await page.getByRole("heading", { name: "Living Leaflet needs JavaScript" }).waitFor();
    await page.getByRole("link", { name: /Emergency/u }).click();
    await page.waitForURL(/emergency\.html/u);
  }));

it("is there with the server gone", () =>
  withApp(browser, served, async (app) => {
    const { page } = app;
    await chooseCountry(app, "GB");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await served.stop();
    try {
      await app.goTo("/learn");
      await page.locator("a.emergency").click();
      await page.waitForURL(/emergency\.html#GB/u);
      await tapCall(page, "999");
    } finally {
      await served.restart();
    }
  }));

async function withPlainPage(
  options: NonNullable<Parameters<Browser["newContext"]>[0]>,
  journey: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await journey(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A full disk, as IndexedDB tells it. */
async function refuseWriting(page: OpenApp["page"]): Promise<void> {
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype;
    const whole = { add: Reflect.get(store, "add"), put: Reflect.get(store, "put") };
    Reflect.set(globalThis, "wholeStore", whole);
    const refuse = (): never => {
      throw new DOMException("No room", "QuotaExceededError");
    };
    Object.assign(store, { add: refuse, put: refuse });
  });
}

async function allowWriting(page: OpenApp["page"]): Promise<void> {
  await page.evaluate(() => {
    Object.assign(IDBObjectStore.prototype, Reflect.get(globalThis, "wholeStore"));
  });
}
