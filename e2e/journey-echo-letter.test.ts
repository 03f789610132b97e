/** J7: a new echo letter: its numbers in, confirmed line by line, and the next due date out. */
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#units/calendar-day.ts";
import { calendarDay, placeInZone } from "#units/zoned-time.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, heading, withApp, writeClinicPhone, type OpenApp } from "./harness/open-app.ts";
import { allowWriting, refuseWriting } from "./harness/refuse-writing.ts";
import { runAxe } from "./harness/run-axe.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { tabTo } from "./harness/tab-to.ts";

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

const today = calendarDay(placeInZone(Date.now(), "Europe/Zurich"));
const daysAgo = (days: number): string => addDays(today, -days);
/** Tall, so that nothing stands half behind the emergency button while axe measures it. */
const tall = { viewport: { width: 390, height: 6_000 } };

const letter = `Transthoracic echocardiogram. Date of study: ${daysAgo(14)}
Mitral valve: prolapse of the posterior leaflet, severe mitral regurgitation.
EROA 0.42 cm2, regurgitant volume 66 mL, vena contracta 7.5 mm.
LVEF 66 %, LVESD 35 mm, LVEDD 56 mm. LAVI 48 mL/m2.
Tricuspid valve: mild regurgitation, EROA 0.1 cm2.`;

async function putIn({ page, goTo }: OpenApp, text: string): Promise<void> {
  await goTo("/plan/echo");
  await page.getByLabel("The text of your letter").fill(text);
  await button(page, "Read the letter").click();
}

const confirming = (page: Page): Promise<void> =>
  heading(page, "Is this what your letter says?").waitFor();

/** The line of a number, by its plain name. */
function found(page: Page, name: string): Locator {
  return page.locator(".found", { has: page.getByRole("checkbox", { name }) });
}

const isTaken = (line: Locator): Promise<boolean> => line.getByRole("checkbox").isChecked();
const save = (page: Page): Promise<void> => button(page, "Save this scan").click();
const saved = (page: Page): Promise<void> =>
  page.getByText("Your heart scan is saved on this device.").waitFor();

it("from Plan to the next date in four taps, each number beside the letter's own words", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo, counter }) => {
      await goTo("/plan");
      counter.reset();
      await page.getByRole("link", { name: "Enter your heart scan" }).click();
      await page.getByLabel("The text of your letter").fill(letter);
      await button(page, "Read the letter").click();
      await confirming(page);
      const hole = found(page, "The size of the hole");
      expect(await isTaken(hole)).toBe(true);
      expect(await hole.locator("mark").textContent()).toBe("EROA 0.42 cm2");
      // The other valve's hole is told as left out, and is on offer nowhere.
      expect(await hole.count()).toBe(1);
      await page.getByText("Not taken, and why").click();
      await page.getByText("EROA 0.1 cm2").first().waitFor();
      expect(await page.getByLabel("The day of the scan").inputValue()).toBe(daysAgo(14));
      await page.getByLabel("What kind of leak is it?").selectOption("primary");
      expect(await runAxe(page)).toEqual([]);
      await save(page);
      await saved(page);
      // Two taps of four were for looking closer; a list is chosen from without one.
      expect(counter.taps).toBeLessThanOrEqual(4);
      await heading(page, /^Heart scan( and visit)?: (we|due|ask)/u).waitFor();
      await page.getByText("Your report says: severe.").waitFor();
      expect(await runAxe(page)).toEqual([]);
      await goTo("/");
      await page.locator(".lines a[href='/plan']").waitFor();
      await goTo("/plan");
      await page.getByText("Your report says: severe.").waitFor();
      expect(await page.getByText("Your heart scan is saved").count()).toBe(0);
    },
    tall,
  ));

it("without a network, from the paste to the date", () =>
  withApp(
    browser,
    served,
    async (app) => {
      const { page } = app;
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await served.stop();
      try {
        await putIn(app, letter);
        await confirming(page);
        await save(page);
        await saved(page);
        await page.reload();
        await page.getByText("Your report says: severe.").waitFor();
      } finally {
        await served.restart();
      }
    },
    tall,
  ));

it("by the keyboard alone", () =>
  withApp(browser, served, async ({ page, goTo, counter }) => {
    await goTo("/plan");
    counter.reset();
    await tabTo(page, /Enter your heart scan/u);
    await page.keyboard.press("Enter");
    await heading(page, "Your heart scan").waitFor();
    await tabTo(page, /The text of your letter/u);
    await page.keyboard.insertText(letter);
    await tabTo(page, /Read the letter/u);
    await page.keyboard.press("Enter");
    await confirming(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await tabTo(page, /How wide the leak is/u);
    await page.keyboard.press("Space");
    await tabTo(page, /Save this scan/u);
    await page.keyboard.press("Enter");
    await saved(page);
    await goTo("/plan/scans");
    await tabTo(page, /severe/u);
    await page.keyboard.press("Enter");
    await page.getByText("0.42 cm² (42 mm²)").waitFor();
    // Its tick was taken away.
    expect(await page.getByText("How wide the leak is").count()).toBe(0);
    expect(counter.taps).toBe(0);
  }));

describe("letters that leave something open", () => {
  it("another valve: nothing is on offer, and it is said", () =>
    withApp(
      browser,
      served,
      async (app) => {
        await putIn(app, `Severe aortic stenosis. AVA 0.8 cm2. Mean gradient 45 mmHg. ${today}`);
        await app.page.getByText("This letter does not speak of the mitral valve.").waitFor();
        expect(await button(app.page, "Save this scan").count()).toBe(0);
        expect(await runAxe(app.page)).toEqual([]);
      },
      tall,
    ));

  it("a day that has not come: it is not taken, and another one is not either", () =>
    withApp(
      browser,
      served,
      async (app) => {
        const { page } = app;
        await putIn(app, `Study date ${addDays(today, 40)}. Moderate MR. EROA 0.25 cm2.`);
        await page.getByText("This day has not come yet.").waitFor();
        expect(await page.getByLabel("The day of the scan").inputValue()).toBe("");
        await save(page);
        await page.getByText("Choose the day of the scan").waitFor();
        await page.getByLabel("The day of the scan").fill(addDays(today, 1));
        await page.getByText("Choose the day the scan was made.").waitFor();
        await page.getByLabel("The day of the scan").fill(daysAgo(3));
        await save(page);
        await saved(page);
      },
      tall,
    ));

  it("two grades: neither is taken before one is chosen", () =>
    withApp(
      browser,
      served,
      async (app) => {
        const { page } = app;
        await putIn(app, `${daysAgo(5)}. Moderate mitral regurgitation. In summary: severe MR.`);
        await confirming(page);
        expect(await page.getByRole("radio", { name: "moderate" }).isChecked()).toBe(false);
        expect(await page.getByRole("radio", { name: "severe" }).isChecked()).toBe(false);
        await save(page);
        await page.getByText("Choose one, or leave it out.").waitFor();
        expect(await runAxe(page)).toEqual([]);
        await page.getByRole("radio", { name: "moderate" }).check();
        await save(page);
        await saved(page);
        await page.getByText("Your report says: moderate.").waitFor();
      },
      tall,
    ));

  it("a room wider after the squeeze than when full: not taken, and no grade when it is", () =>
    withApp(
      browser,
      served,
      async (app) => {
        const { page } = app;
        await putIn(app, `${daysAgo(5)}. Severe MR. LVESD 60 mm, LVEDD 50 mm.`);
        await confirming(page);
        const lines = page.locator(".found");
        expect(await lines.count()).toBe(2);
        for (const line of await lines.all()) {
          // oxlint-disable-next-line no-await-in-loop
          expect(await isTaken(line)).toBe(false);
          // oxlint-disable-next-line no-await-in-loop
          await line.getByRole("checkbox").check();
        }
        await page.getByText("These numbers do not fit together.").waitFor();
        expect(await runAxe(page)).toEqual([]);
        // Mended, it fits.
        await lines.first().getByRole("textbox").fill("40");
        await expect
          .poll(() => page.getByText("These numbers do not fit together.").count())
          .toBe(0);
      },
      tall,
    ));

  it("a hole of 40 cm²: refused as it stands, taken in the right unit", () =>
    withApp(
      browser,
      served,
      async (app) => {
        const { page } = app;
        await putIn(app, `${daysAgo(5)}. Severe MR. EROA 40 cm2.`);
        await confirming(page);
        const hole = found(page, "The size of the hole");
        expect(await isTaken(hole)).toBe(false);
        await hole.getByRole("checkbox").check();
        await hole.getByText("No heart has this.").waitFor();
        await save(page);
        await page.getByText("One thing is still open").waitFor();
        await hole.getByRole("combobox").selectOption("mm2");
        await save(page);
        await saved(page);
        await page.getByRole("link", { name: /Your heart scans/u }).click();
        await page.getByText("0.40 cm² (40 mm²)").waitFor();
      },
      tall,
    ));

  it("a range asks for one number", () =>
    withApp(
      browser,
      served,
      async (app) => {
        const { page } = app;
        await putIn(app, `${daysAgo(5)}. Severe MR. LVEF 55-60 %.`);
        await confirming(page);
        const share = found(page, "The share that is squeezed out");
        expect(await isTaken(share)).toBe(false);
        await share.getByText("The letter gives a range.").waitFor();
        await share.getByRole("checkbox").check();
        await share.getByText("Write a plain number").waitFor();
        await share.getByRole("textbox").fill("57,5");
        await save(page);
        await saved(page);
      },
      tall,
    ));

  it("no text, and no end of text", () =>
    withApp(browser, served, async (app) => {
      await putIn(app, "   ");
      await app.page.getByText("There is no text here.").waitFor();
      await putIn(app, "severe MR ".repeat(20_001));
      await app.page.getByText("This text is too long").waitFor();
    }));
});

const day = (written: string): string => {
  const [year = "", month = "", dayOfMonth = ""] = written.split("-");
  return `${dayOfMonth}.${month}.${year}`;
};

it.each([
  [
    "German",
    `Echokardiographie vom ${day(daysAgo(9))}. Transthorakal.
Mitralklappe: hochgradige Mitralklappeninsuffizienz, EROA 0,42 cm², Regurgitationsvolumen 66 ml.
LVEF 61 %, LVESD 3,6 cm. Trikuspidalklappe: geringe Insuffizienz, EROA 0,1 cm².`,
  ],
  [
    "Spanish",
    `Ecocardiograma transtorácico. Fecha del estudio: ${day(daysAgo(9)).replaceAll(".", "/")}.
Válvula mitral: insuficiencia mitral severa, ORE 0,42 cm2, volumen regurgitante 66 ml.
FEVI 61 %, DTSVI 36 mm. Válvula tricúspide: insuficiencia leve.`,
  ],
])("a letter in %s", (_language, text) =>
  withApp(
    browser,
    served,
    async (app) => {
      const { page } = app;
      await putIn(app, text);
      await confirming(page);
      expect(await isTaken(found(page, "The size of the hole"))).toBe(true);
      expect(await isTaken(found(page, "How much leaks back"))).toBe(true);
      expect(await isTaken(found(page, "The share that is squeezed out"))).toBe(true);
      await save(page);
      await saved(page);
      await page.getByText("Your report says: severe.").waitFor();
    },
    tall,
  ),
);

it("by hand: a unit is asked for, a rare number is asked again, a slip is mended, all is taken back", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/plan/echo/by-hand");
      await page.getByLabel("The day of the scan").fill(daysAgo(20));
      await page.getByLabel("What does your letter call the leak?").selectOption("moderate");
      await page.getByLabel("The size of the hole", { exact: false }).first().fill("0.3");
      await save(page);
      await page.getByText("Which unit does the letter have?").waitFor();
      await page.getByLabel("Unit: the size of the hole").selectOption("cm2");
      await page.getByLabel("The share that is squeezed out").fill("12");
      await page.getByText("This is rare.").waitFor();
      await page.getByLabel("I have checked. The letter says so.").check();
      expect(await runAxe(page)).toEqual([]);
      await save(page);
      await saved(page);

      await page.getByRole("link", { name: /Your heart scans/u }).click();
      await page.locator("main .choice").first().click();
      await page.getByText("12 %").waitFor();
      await page.getByRole("link", { name: "Correct it" }).click();
      expect(await page.getByLabel("The share that is squeezed out").inputValue()).toBe("12");
      await page.getByLabel("The share that is squeezed out").fill("62");
      await save(page);
      await page.getByText("62 %").waitFor();
      expect(await page.getByText("12 %").count()).toBe(0);

      await button(page, "This was a mistake").click();
      await button(page, "Yes, take it back").click();
      await page.getByText("No heart scan yet.").waitFor();
      await goTo("/plan");
      await page.getByRole("link", { name: "Enter your heart scan" }).waitFor();
    },
    tall,
  ));

it("by hand, the words of a letter come to the same facts; folded until they are wanted", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/plan/echo/by-hand");
    await page.getByLabel("The day of the scan").fill(daysAgo(20));
    const words = page.locator("details", { hasText: "Words in the letter" });
    expect(await page.getByLabel("A flap that has come loose").isVisible()).toBe(false);
    await words.locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("A flap that has come loose").selectOption("there");
    await page.getByLabel("A torn muscle of the valve").selectOption("notThere");
    await page.getByLabel("An uneven heartbeat at the scan").selectOption("there");
    await page.getByLabel("A low flow to the body").selectOption("there");
    await page.getByLabel("A low flow to the body").selectOption("");
    await words.getByText("(3 chosen)").waitFor();
    await page.getByText("Your letter names a flap that has come loose.").waitFor();
    await save(page);
    await saved(page);
    await page.getByRole("link", { name: /Your heart scans/u }).click();
    await page.locator("main .choice").first().click();
    await page.getByText("There is a flap that has come loose").waitFor();
    await page.getByText("There is no sign of this: a torn muscle of the valve").waitFor();
    // What was chosen is open to be mended.
    await page.getByRole("link", { name: "Correct it" }).click();
    await page.getByLabel("A flap that has come loose").selectOption("");
    await save(page);
    await saved(page);
    await page.getByText("There is an uneven heartbeat at the scan").waitFor();
    expect(await page.getByText("There is a flap that has come loose").count()).toBe(0);
  }));

it("a change that the disk refuses is not called saved, and the scan stays as it was", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/plan/echo/by-hand");
    await page.getByLabel("The day of the scan").fill(daysAgo(20));
    await page.getByLabel("The share that is squeezed out").fill("61");
    await save(page);
    await saved(page);
    await page.getByRole("link", { name: /Your heart scans/u }).click();
    await page.locator("main .choice").first().click();
    await page.getByRole("link", { name: "Correct it" }).click();
    await page.getByLabel("The share that is squeezed out").fill("63");
    await refuseWriting(page);
    await save(page);
    await page.getByText("Your change is not saved. The scan is still there as it was.").waitFor();
    await heading(page, "Correct this scan").waitFor();
    expect(await page.getByLabel("The share that is squeezed out").inputValue()).toBe("63");
    expect(await page.getByText("This heart scan is not here.").count()).toBe(0);
    // Its own page has it as the disk has it, and says what is not saved.
    await page.getByRole("link", { name: "Back", exact: true }).click();
    await page.getByText("61 %").waitFor();
    await page.getByText("One entry is not saved").waitFor();
    await button(page, "This was a mistake").click();
    await button(page, "Yes, take it back").click();
    await page.getByText("It is not taken back. It is still saved on this device.").waitFor();
    await button(page, "No, keep it").click();
    await page.reload();
    await page.getByText("61 %").waitFor();
    expect(await page.getByText("is not saved").count()).toBe(0);

    // Tried again on the form it is saved, and the old address leads on.
    const old = page.url();
    await page.getByRole("link", { name: "Correct it" }).click();
    await page.getByLabel("The share that is squeezed out").fill("63");
    await refuseWriting(page);
    await save(page);
    await page.getByText("Your change is not saved.").waitFor();
    await allowWriting(page);
    await save(page);
    await saved(page);
    await page.getByText("63 %").waitFor();
    await goTo(new URL(old).pathname);
    await heading(page, "This heart scan was changed").waitFor();
    await page.getByRole("link", { name: "See it as it is now" }).click();
    await page.getByText("63 %").waitFor();
  }));

it("late: the number to call, the words to say, and a file for the calendar", () =>
  withApp(
    browser,
    served,
    async (app) => {
      const { page } = app;
      await writeClinicPhone(app, "555 0142");
      await putIn(
        app,
        `Date of study: ${daysAgo(900)}. Severe mitral regurgitation. EROA 0.45 cm2. LVEF 64 %.`,
      );
      await confirming(page);
      await page.getByLabel("What kind of leak is it?").selectOption("primary");
      await save(page);
      await saved(page);
      await heading(page, /late\. Call 555 0142\.$/u).waitFor();
      const call = page.locator("main").getByRole("link", { name: "Call 555 0142" });
      expect(await call.getAttribute("href")).toBe("tel:5550142");
      await page.getByText(/“My (heart scan|visit) was due by/u).waitFor();
      const downloading = page.waitForEvent("download");
      await button(page, "Put it in your calendar").click();
      const file = await downloading;
      expect(file.suggestedFilename()).toBe("heart-plan.ics");
      const calendar = readFileSync(await file.path(), "utf8");
      expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/u);
      expect(calendar).toContain("555 0142");
      expect(await runAxe(page)).toEqual([]);
    },
    tall,
  ));
