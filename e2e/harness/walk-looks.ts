/** Opens each screen once, looks at it in many ways, and says what is wrong in which. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findCutOff } from "./find-cut-off.ts";
import { findSmallTargets } from "./find-small-targets.ts";
import type { OpenApp } from "./open-app.ts";
import { runAxe, runAxeOnColours } from "./run-axe.ts";

/** How to come to each screen, by its name. */
export type Ways = Readonly<Record<string, (app: OpenApp) => Promise<void>>>;

export interface Look {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What the person has chosen in their system; plain light unless told. */
  readonly media?: Media;
  /** What they have chosen in the settings instead, which puts it on the root. */
  readonly theme?: "dark" | "contrast";
  /** Of the root, as a person sets it in the browser: `225%`. */
  readonly fontSize?: string;
  /** Faults of the page as it stands, none when all is well. */
  readonly find: (page: Page) => Promise<readonly string[]>;
  /** Screens to look at this way; all unless told. */
  readonly screens?: readonly string[];
}

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const plain = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" } as const;

/** Tall, so that nothing stands half behind the emergency button while axe measures it. */
export const tall = { width: 390, height: 9_000 };
export const small = { width: 320, height: 568 };

export const lightLook: Look = { name: "light", viewport: tall, find: runAxe };

/** As the light one, of which all but the colours has been looked at. */
const colourLook: Look = { ...lightLook, name: "other colours", find: runAxeOnColours };

export const axeLooks: readonly Look[] = [
  lightLook,
  { ...colourLook, name: "dark", media: { colorScheme: "dark" } },
  { ...colourLook, name: "the system's high contrast", media: { contrast: "more" } },
  { ...colourLook, name: "forced colours", media: { forcedColors: "active" } },
  { ...colourLook, name: "chosen: dark", theme: "dark" },
  { ...colourLook, name: "chosen: high contrast", theme: "contrast" },
  { ...lightLook, name: "a wide screen", viewport: { width: 1280, height: 9_000 } },
];

const cutOff = (page: Page): Promise<string[]> => page.evaluate(findCutOff);

/** In the order of their sizes, so that the page is seldom laid out anew. */
export const narrowLooks: readonly Look[] = [
  { name: "320 px wide", viewport: small, find: cutOff },
  { name: "320 px wide, text at 200 %", viewport: small, fontSize: "225%", find: cutOff },
  // 400 % of 1280 by 800.
  { name: "zoomed to 400 %", viewport: { width: 320, height: 200 }, find: cutOff },
  {
    name: "text at 200 %",
    viewport: { width: 390, height: 844 },
    fontSize: "225%",
    find: cutOff,
  },
  { name: "a phone on its side", viewport: { width: 844, height: 390 }, find: cutOff },
  {
    name: "for a finger",
    viewport: { width: 390, height: 844 },
    find: (page) => page.evaluate(findSmallTargets),
  },
];

/**
 * Goes to each screen in the first of the looks and puts on the others there: what a screen shows
 * follows the system's choices and the window's size without being opened anew. Sizes reach the
 * app's scripts with the next frame.
 */
export async function walkLooks(app: OpenApp, ways: Ways, looks: readonly Look[]): Promise<void> {
  const faults: string[] = [];
  for (const [name, goThere] of Object.entries(ways)) {
    /* oxlint-disable no-await-in-loop -- one screen after the other */
    await putOn(app.page, looks[0]!);
    await goThere(app);
    for (const look of looks) {
      if (look.screens?.includes(name) === false) continue;
      await putOn(app.page, look);
      faults.push(...(await look.find(app.page)).map((fault) => `${name}, ${look.name}: ${fault}`));
    }
    /* oxlint-enable no-await-in-loop */
  }
  expect(faults).toEqual([]);
}

async function putOn(page: Page, { viewport, media, theme, fontSize = "" }: Look): Promise<void> {
  await page.emulateMedia({ ...plain, ...media });
  await page.setViewportSize(viewport);
  const onRoot = { fontSize, theme: theme ?? "" };
  await page.evaluate(async (given) => {
    const { style, dataset } = document.documentElement;
    style.fontSize = given.fontSize;
    if (given.theme === "") delete dataset["theme"];
    else dataset["theme"] = given.theme;
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, onRoot);
}

/** Folded parts are words too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("main details")) {
      (one as HTMLDetailsElement).open = true;
    }
  });
}
