/** Every chapter of Learn in its looks, as `looks.test.ts` does it for the other screens. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lessons } from "#knowledge/lessons.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { withApp, type OpenApp } from "./harness/open-app.ts";
import { bringBack, rosasDays, writeSample } from "./harness/sample-diary.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { axeLooks, narrowLooks, unfold, walkLooks, type Ways } from "./harness/walk-looks.ts";

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

const chapters: Ways = Object.fromEntries(
  Object.values(lessons).map(({ path }) => [
    path,
    async ({ page, goTo }: OpenApp) => {
      await goTo(`/learn/${path}`);
      await unfold(page);
    },
  ]),
);

const inColours = axeLooks.filter(({ name }) => ["light", "dark"].includes(name));
const atItsNarrowest = narrowLooks.filter(({ name }) => name === "320 px wide, text at 200 %");

it.each([
  ["axe finds nothing, light and dark", inColours, 2],
  ["nothing is cut off at 320 px with text at 200 %", atItsNarrowest, 1],
] as const)(
  "%s",
  (_name, looks, count) =>
    withApp(browser, served, async (app) => {
      expect(looks).toHaveLength(count);
      await bringBack(app.page, served.address, writeSample(rosasDays(Date.now())));
      await walkLooks(app, chapters, looks);
    }),
  300_000,
);
