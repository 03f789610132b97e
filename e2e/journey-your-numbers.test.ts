/** "Your numbers": from an echo letter to a heart like this, in ranges, and nothing saved. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { yourNumbersFor } from "#words/your-numbers.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, withApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import { bringBack, rosasDays, writeSample } from "./harness/sample-diary.ts";
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

const yourNumbers = yourNumbersFor("en");
const tall = { viewport: { width: 390, height: 5_000 } };

/** Stewart 2008: 25 people, moderate to severe, compensated. */
const letter: readonly (readonly [label: string, value: string])[] = [
  ["The pulse", "65"],
  ["The upper blood pressure", "138"],
  ["The lower blood pressure", "80"],
  ["How much leaks back with each beat", "59"],
  ["How much goes to the body with each beat", "89"],
  ["The share that is squeezed out", "65"],
];

async function write(page: Page, numbers: typeof letter): Promise<void> {
  for (const [label, value] of numbers) {
    // oxlint-disable-next-line no-await-in-loop
    await page.getByLabel(label).fill(value);
  }
}

const draw = (page: Page) => button(page, "Draw a heart like this").click();

it("numbers of a letter become a heart like this, told in ranges", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/learn");
      await page.getByRole("link", { name: "Your numbers" }).click();
      await write(page, letter);
      await draw(page);
      await page.getByText(/Of 10 drops squeezed out, \d to \d leak back\./u).waitFor();
      await page.getByText("It is not a test of your heart.").waitFor();
      await page.getByText("59 mL", { exact: true }).waitFor();
      // The stage tells no single number of it, neither to eyes nor to ears.
      expect(await page.locator(".stage .drops, [data-heart-spoken]").count()).toBe(0);
      await page.locator(".stage[data-beating]").waitFor({ state: "attached" });
      expect(await runAxe(page)).toEqual([]);
      await button(page, "Change the numbers").click();
      expect(await page.getByLabel("The pulse").inputValue()).toBe("65");
      // Nothing of it is kept.
      await page.reload();
      expect(await page.getByLabel("The pulse").inputValue()).toBe("");
    },
    tall,
  ));

it("numbers that cannot be true together are named in plain words, and nothing is drawn", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/learn/your-numbers");
      await write(page, [...letter, ["How much the lower left room holds", "120"]]);
      await draw(page);
      const alert = page.getByRole("alert").filter({ hasText: "Please check" });
      await alert.getByText("89 mL").waitFor();
      await alert.getByText("78 mL").waitFor();
      expect(await page.locator(".stage").count()).toBe(0);
      expect(await runAxe(page)).toEqual([]);
    },
    tall,
  ));

it("what is missing, what is no number, and a hole in the wrong unit are said", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/learn/your-numbers");
      await draw(page);
      await page.getByText("We need the pulse.").waitFor();
      await page.getByLabel("The pulse").fill("about 60");
      await page.getByText("Write a plain number").waitFor();
      // What keeps it from being drawn is where one is led.
      await draw(page);
      expect(await page.getByLabel("The pulse").evaluate((field) => field.matches(":focus"))).toBe(
        true,
      );
      await write(page, letter.slice(0, 3));
      await page.getByLabel("The size of the hole").fill("40");
      await draw(page);
      await page.getByText("check the number and its unit").waitFor();
      await page.getByLabel("Unit of the hole").selectOption("mm2");
      await draw(page);
      await page.getByText("What we drew").waitFor();
      await page.getByText("0.40 cm²").waitFor();
    },
    tall,
  ));

it("what the diary has filled in is said to come from there", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    const fromDiary = page.getByText(yourNumbers.fromDiary);
    await goTo("/learn/your-numbers");
    expect(await fromDiary.count()).toBe(0);
    await bringBack(page, served.address, writeSample(rosasDays(Date.now())));
    await goTo("/learn/your-numbers");
    await fromDiary.waitFor();
    expect(await page.getByLabel("The upper blood pressure").inputValue()).not.toBe("");
  }));

it("a number written while a heart is drawn: the heart of the number before is not shown", () =>
  withApp(
    browser,
    served,
    async ({ page, context, goTo }) => {
      await context.addInitScript(() => {
        // The answer comes when the test says so.
        globalThis.Worker = class extends Worker {
          override postMessage(order: object): void {
            Reflect.set(globalThis, "answerNow", () => super.postMessage(order));
          }
        };
      });
      await goTo("/learn/your-numbers");
      await write(page, letter);
      await draw(page);
      await page.getByText(yourNumbers.drawing).waitFor();
      await page.getByLabel("The pulse").fill("100");
      await page.evaluate(() => (Reflect.get(globalThis, "answerNow") as () => void)());
      await page.waitForTimeout(2_000);
      expect(await page.getByLabel("The pulse").inputValue()).toBe("100");
      expect(await page.getByText("What we drew").count()).toBe(0);
    },
    tall,
  ));

it("also where the browser has no workers", () =>
  withApp(
    browser,
    served,
    async ({ page, context, goTo }) => {
      await context.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
      await goTo("/learn/your-numbers");
      await write(page, letter);
      await draw(page);
      await page.getByText("What we drew").waitFor();
    },
    tall,
  ));
