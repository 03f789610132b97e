/** All data in the person's hands: a copy out, everything deleted, the copy back. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import {
  button,
  chooseCountry,
  expectSaved,
  heading,
  row,
  withApp,
  type OpenApp,
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

async function saveCopy({ page, goTo }: OpenApp): Promise<string> {
  await goTo("/settings/data");
  const downloading = page.waitForEvent("download");
  await button(page, "Save a file").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^living-leaflet-\d{4}-\d\d-\d\d\.json$/u);
  return readFileSync(await download.path(), "utf8");
}

async function chooseCopy(page: Page, json: string): Promise<void> {
  const file = { name: "copy.json", mimeType: "application/json", buffer: Buffer.from(json) };
  await page.getByLabel("Choose a file that this app saved.").setInputFiles(file);
}

it("saved, deleted with a typed word, brought back: the same diary, entry by entry", () =>
  withApp(browser, served, async (app) => {
    const { page, goTo } = app;
    await chooseCountry(app, "CH");
    await goTo("/");
    await row(page, "As usual").click();
    await page.getByLabel("Weight").fill("72.4");
    await button(page, "Save").click();
    await expectSaved(page);
    const before = await saveCopy(app);
    const saved = JSON.parse(before) as { format: string; facts: unknown[] };
    expect(saved.format).toBe("living-leaflet/diary/1");
    expect(saved.facts).toHaveLength(4);

    // Nothing happens before the word is there.
    await button(page, "Delete everything").click({ force: true });
    await page.getByText("4 entries on this device").waitFor();
    await page.getByLabel("To go on, write the word: delete").fill("delete");
    await button(page, "Delete everything").click();
    await page.getByText("Everything is deleted.").waitFor();
    await page.getByText("0 entries on this device").waitFor();
    // Wanted, so it is no loss, and nothing is said of one.
    await goTo("/diary");
    await page.getByRole("heading", { name: "Nothing here yet" }).waitFor();

    await goTo("/settings/data");
    await chooseCopy(page, before);
    await page.getByText("4 new entries").waitFor();
    await button(page, "Bring it back").click();
    await page.getByText("4 entries are back").waitFor();
    const after = JSON.parse(await saveCopy(app)) as { facts: unknown[] };
    expect(new Set(after.facts.map((fact) => JSON.stringify(fact)))).toEqual(
      new Set(saved.facts.map((fact) => JSON.stringify(fact))),
    );

    await chooseCopy(page, before);
    await page.getByText("Nothing new in it").waitFor();
    await page.getByText("4 are here already").waitFor();
  }));

it("a file that is not one of ours is refused with a reason, and changes nothing", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/settings/data");
    for (const text of ["", "not json", '{"format":"something/else"}', "[1,2,3]"]) {
      // oxlint-disable-next-line no-await-in-loop
      await chooseCopy(page, text);
      // oxlint-disable-next-line no-await-in-loop
      await page.getByRole("alert").getByText("This file cannot be brought back.").waitFor();
      // oxlint-disable-next-line no-await-in-loop
      expect(await button(page, "Bring it back").count()).toBe(0);
    }
    await page.getByText("0 entries on this device").waitFor();
  }));

it("a diary comes back in the first minute of a new device", () =>
  withApp(
    browser,
    served,
    async (app) => {
      const { page, goTo } = app;
      await goTo("/settings/country");
      await page.getByLabel("Country").selectOption("CH");
      await page.getByText("Saved", { exact: true }).waitFor();
      const json = await saveCopy(app);
      const other = await browser.newContext();
      try {
        const newPage = await other.newPage();
        await newPage.goto(served.address);
        await newPage.getByRole("link", { name: "I had a diary: bring it back" }).click();
        await chooseCopy(newPage, json);
        await button(newPage, "Bring it back").click();
        await heading(newPage, "How are you today?").waitFor();
        await newPage.getByText("Call 144").waitFor();
      } finally {
        await other.close();
      }
    },
    { isNew: true },
  ));

it("text size, colours and units are kept, and an older look does not flash", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/settings/display");
    await page.getByLabel("Largest").check();
    await page.getByLabel("High contrast").check();
    await page.getByRole("status").getByText("Saved").waitFor();
    await goTo("/settings/units");
    await page.getByLabel("lb", { exact: true }).check();
    await page.getByLabel("kPa").check();
    await page.getByRole("status").getByText("Saved").waitFor();
    await goTo("/check-in/usual");
    const look = await page.evaluate(() =>
      Object.fromEntries(Object.entries(document.documentElement.dataset)),
    );
    expect(look).toEqual({ text: "largest", theme: "contrast" });
    const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
    expect(size).toBe("25px");
    await page.getByLabel("Weight").fill("159.6");
    await page.getByLabel("Blood pressure, upper").fill("16,0");
    await page.getByLabel("Blood pressure, lower").fill("10,5");
    await button(page, "Save").click();
    await expectSaved(page);
    await goTo("/diary");
    await page.getByText("159.6 lb, 16.0/10.5 kPa").waitFor();
  }));

it("a clinic's limit changes the answer, says who set it, and can be taken back", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/settings/limits");
    await page.getByLabel("Which limit").selectOption("systolicHigh");
    await page.getByLabel(/^Number/u).fill("9");
    await page.getByLabel("Who set it").fill("Dr Meier");
    await button(page, "Save the limit").click();
    await page.getByText("Write a number from 110 to 200 mmHg.").waitFor();
    await page.getByLabel(/^Number/u).fill("130");
    await button(page, "Save the limit").click();
    await page.getByText("Set by Dr Meier").waitFor();

    await goTo("/check-in/usual");
    await page.getByLabel("Blood pressure, upper").fill("136");
    await page.getByLabel("Blood pressure, lower").fill("80");
    await button(page, "Save").click();
    await expectSaved(page);
    await page.getByText(/Your clinic's limit, set by Dr Meier/u).waitFor();

    await goTo("/settings/limits");
    await page.getByRole("button", { name: /^Take it back/u }).click();
    await page.getByText("No limit set").waitFor();
    await goTo("/answer");
    await heading(page, /^Nothing you told us/u).waitFor();
  }));
