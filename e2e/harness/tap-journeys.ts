/** The shortest ways through the app, one finger at a time, each with its number of taps. */
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { catalogueFor } from "#words/catalogue.ts";
import { countTaps, type TapCounter } from "./count-taps.ts";

const { feelings, findings, onsets, outcomes, questions, screens } = catalogueFor("en");

export interface TappedApp {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly counter: TapCounter;
}

/** The app on a phone, past its first minute, by someone in Switzerland. No tap is counted yet. */
export async function openTappedApp(browser: Browser, address: string): Promise<TappedApp> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await context.addInitScript(() => localStorage.setItem("living-leaflet.welcomed", "yes"));
  const counter = await countTaps(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${address}settings/country`);
  await page.locator("main select").selectOption("CH");
  await page.getByRole("main").getByText("144").first().waitFor();
  await openToday({ context, page, counter }, address);
  return { context, page, counter };
}

/** Starts a journey over: the home screen, and no tap. */
export async function openToday({ page, counter }: TappedApp, address: string): Promise<void> {
  await page.goto(address);
  await rowOf(page, feelings.usual.label).waitFor();
  counter.reset();
}

/** J2, "as usual": from the home screen to a saved answer. Returns the taps it took. */
export async function tapUsualDay({ page, counter }: TappedApp): Promise<number> {
  await rowOf(page, feelings.usual.label).tap();
  await page.getByRole("button", { name: screens.checkIn.save, exact: true }).tap();
  await expectAnswer(page, outcomes.carryOn.level);
  return counter.taps;
}

/** J3, "I feel worse", the longest way: every question, and one sign. Returns the taps it took. */
export async function tapWorseDay({ page, counter }: TappedApp): Promise<number> {
  await rowOf(page, feelings.bitWorse.label).tap();
  await tapNone(page, questions.redSigns);
  await page.locator("label", { hasText: findings.moreSwelling.label }).tap();
  await page.getByRole("button", { name: screens.checkIn.next, exact: true }).tap();
  await tapNone(page, questions.otherSigns);
  await rowOf(page, onsets.gradual.label).tap();
  await expectAnswer(page, outcomes.today.level);
  return counter.taps;
}

/** From where the page is to the call: the link of the emergency number. Returns the taps it took. */
export async function tapEmergencyCall({ page, counter }: TappedApp): Promise<number> {
  // The link carries the country once the diary is open; a slow machine takes its time to that.
  await page.locator('.foot a.emergency[href*="#"]').tap();
  await page.waitForURL(/\/emergency\.html/u);
  const call = page.locator('a[href="tel:144"]').filter({ visible: true }).first();
  // The dialler of a phone would open; here it is enough that the finger came down on the link.
  await call.evaluate((link) => link.addEventListener("click", (event) => event.preventDefault()));
  await call.tap();
  return counter.taps;
}

function rowOf(page: Page, label: string): Locator {
  return page.getByRole("main").locator(".choice", { hasText: label });
}

async function tapNone(page: Page, { title, none }: { title: string; none: string }) {
  await page.getByRole("heading", { name: title }).waitFor();
  await page.getByRole("button", { name: none, exact: true }).tap();
}

/** The answer is shown and the entry is durable. */
async function expectAnswer(page: Page, level: string): Promise<void> {
  await page.locator(".band .level", { hasText: level }).waitFor();
  await page.getByText(screens.answerScreen.saved).first().waitFor();
}
