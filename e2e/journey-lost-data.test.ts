/** Entries that are gone or cannot be read are told on the first screen, and never shown as an empty diary. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, expectSaved, heading, row, withApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
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

async function saveUsualDay(page: Page): Promise<void> {
  await row(page, "As usual").click();
  await button(page, "Save").click();
  await expectSaved(page);
}

/** What a browser does that clears a store behind the app's back, or a disk that damages one. */
async function harmStore(page: Page, harm: "clear" | "damage"): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("living-leaflet");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("facts", "readwrite");
          const facts = writing.objectStore("facts");
          if (wanted === "clear") facts.clear();
          else {
            const cursor = facts.openCursor();
            cursor.addEventListener("success", () => cursor.result?.update({ kind: "checkIn" }));
          }
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    harm,
  );
}

it("lost entries: said at once, nothing reassures, and the person may go on", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await saveUsualDay(page);
    await harmStore(page, "clear");
    await goTo("/");
    await page.getByRole("heading", { name: "Some entries are gone" }).waitFor();
    await page.getByText(/This device kept 2 entries\. Now we find 0\./u).waitFor();
    expect(await runAxe(page)).toEqual([]);
    await goTo("/diary");
    await page.getByRole("heading", { name: "Some entries are gone" }).waitFor();
    await goTo("/");
    await saveUsualDay(page);
    await heading(page, "We cannot tell how you are.").waitFor();

    await goTo("/");
    await button(page, "Go on with what is here").click();
    await page.getByRole("heading", { name: "Some entries are gone" }).waitFor({ state: "hidden" });
    await goTo("/answer");
    await heading(page, /^Nothing you told us/u).waitFor();
  }));

it("an unreadable entry: said, shown as it lies there, and set aside by the person only", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await saveUsualDay(page);
    await harmStore(page, "damage");
    await goTo("/");
    await page.getByRole("heading", { name: "One entry cannot be read" }).waitFor();
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByRole("heading", { name: "Cannot be read" }).waitFor();
    await page.getByText("What is stored").click();
    await page.getByText('"kind": "checkIn"').waitFor();
    expect(await runAxe(page)).toEqual([]);
    await button(page, "Go on without it").click();
    await page.getByText("Set aside. It is kept.").waitFor();
    await goTo("/");
    await heading(page, "How are you today?").waitFor();
    expect(await page.getByRole("heading", { name: "One entry cannot be read" }).count()).toBe(0);
  }));
