/** The built app on a phone, watched, as somebody who uses it already. */
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { countTaps, type TapCounter } from "./count-taps.ts";
import { guardPages, type PageGuard } from "./guard-page.ts";
import type { ServedApp } from "./serve-dist.ts";

type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

export interface OpenApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly guard: PageGuard;
  readonly counter: TapCounter;
  /** Opens a screen by its address, as a link from outside would. */
  readonly goTo: (screen: string) => Promise<void>;
}

interface Options extends ContextOptions {
  /** Past the first minute unless told. */
  readonly isNew?: boolean;
}

/**
 * Opens the app, lets the journey happen, and then looks at what must hold on every journey: no
 * request to another origin, nothing the security policy refused, no error nobody caught.
 */
export async function withApp(
  browser: Browser,
  served: ServedApp,
  journey: (app: OpenApp) => Promise<void>,
  { isNew = false, ...options }: Options = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: "Europe/Zurich",
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  try {
    const guard = await guardPages(context, served.address);
    const counter = await countTaps(context);
    if (!isNew) {
      await context.addInitScript(() => {
        // A page without an origin of its own has no storage.
        if (location.origin !== "null") localStorage.setItem("living-leaflet.welcomed", "yes");
      });
    }
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const goTo = async (screen: string): Promise<void> => {
      await page.goto(new URL(screen, served.address).href);
      await page.locator("main h1").waitFor();
    };
    await goTo("/");
    const reportsBefore = served.cspReports.length;
    await journey({ page, context, guard, counter, goTo });
    guard.expectClean();
    expect(served.cspReports.slice(reportsBefore)).toEqual([]);
  } finally {
    await context.close();
  }
}

/** One of the big rows of a question. */
export function row(page: Page, label: string): Locator {
  return page.locator("main .choice", { hasText: label });
}

export function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole("heading", { level: 1, name });
}

/** "Saved on this device" stands there: the entry is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await page.getByRole("status").getByText("Saved on this device").waitFor();
}

/** The country, chosen in the settings. */
export async function chooseCountry({ page, goTo }: OpenApp, code: string): Promise<void> {
  await goTo("/settings/country");
  await page.getByLabel("Country").selectOption(code);
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
}

/** The phone number of the clinic, written in the settings. */
export async function writeClinicPhone({ page, goTo }: OpenApp, phone: string): Promise<void> {
  await goTo("/settings/you");
  await page.getByLabel("Phone number of your clinic").fill(phone);
  await button(page, "Save").click();
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
}
