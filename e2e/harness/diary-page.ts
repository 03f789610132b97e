/** The diary's own page, built and served once, opened in browsers without a past. */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import type { DiaryLook, DiaryPage } from "../pages/diary-page.ts";
import { buildPage } from "./build-page.ts";
import { serveDist, type ServedApp } from "./serve-dist.ts";

export interface ServedDiaryPage extends ServedApp {
  remove(): Promise<void>;
}

export async function serveDiaryPage(): Promise<ServedDiaryPage> {
  const built = await buildPage("diary-page.ts");
  const served = await serveDist(built.folder);
  return {
    ...served,
    async remove() {
      await served.stop();
      built.remove();
    },
  };
}

/** Opens the page and waits until its diary has opened, in whatever state. */
export async function openDiaryPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector("body[data-ready=yes]", { state: "attached" });
  return page;
}

/** Runs the journey in a browser without a past. */
export async function inFreshContext<Result>(
  browser: Browser,
  journey: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    return await journey(context);
  } finally {
    await context.close();
  }
}

export const look = (page: Page): Promise<DiaryLook> =>
  page.evaluate(() => (Reflect.get(globalThis, "diaryPage") as DiaryPage).look());

export const saveWeights = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(
    (wanted) => (Reflect.get(globalThis, "diaryPage") as DiaryPage).saveWeights(wanted),
    count,
  );

/** Gives the page's diary to a function that runs in the page. */
export function withDiary<Argument, Result>(
  page: Page,
  work: (given: { diary: DiaryPage["diary"]; argument: Argument }) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const source = `(${work.toString()})({ diary: diaryPage.diary, argument: ${JSON.stringify(argument) ?? "undefined"} })`;
  return page.evaluate(source);
}

/** The browser's own way to clear what a site has stored; names as in the DevTools protocol. */
export async function clearStorage(page: Page, types: readonly string[]): Promise<void> {
  const session = await openSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(page.url()).origin,
    storageTypes: types.join(","),
  });
  await session.detach();
}

export const openSession = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
