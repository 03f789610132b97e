/** J5: the visit is tomorrow. One page with three questions, in three taps. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { visitSectionIds } from "#papers/visit-section.ts";
import type { Fact } from "#record/fact.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, heading, withApp, type OpenApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import { bringBack, rosasDays, sampleFact, writeSample } from "./harness/sample-diary.ts";
import { rosasHealth } from "./harness/sample-health.ts";
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

const withRosa = (journey: (app: OpenApp) => Promise<void>): Promise<void> =>
  withApp(browser, served, async (app) => {
    // What the browser would open is a window of the system; here it is only counted.
    await app.context.addInitScript(() => {
      Object.assign(globalThis, { printed: 0, print: () => Reflect.set(globalThis, "printed", 1) });
    });
    await bringBack(app.page, served.address, writeSample(rosasHealth(Date.now())));
    await app.goTo("/");
    app.counter.reset();
    await journey(app);
  });

const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/gu)?.length ?? 0;

it("three taps from Today to the printer: one tagged page, three questions", () =>
  withRosa(async ({ page, counter }) => {
    await page.getByRole("link", { name: "Card", exact: true }).click();
    await page.getByRole("link", { name: "Sheet for your visit" }).click();
    await heading(page, "Sheet for your visit").waitFor();
    await button(page, "Print").click();
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => Reflect.get(globalThis, "printed"))).toBe(1),
    );
    expect(counter.taps).toBe(3);
    const questions = page.locator('[data-part="questions"] li');
    expect(await questions.allInnerTexts()).toEqual([
      "May I go swimming?",
      "Is my leak worse than last time?",
      "Do I still need ramipril?",
    ]);
    for (const format of ["A4", "Letter"]) {
      // oxlint-disable-next-line no-await-in-loop
      const pdf = await page.pdf({ format, tagged: true });
      expect([format, pagesOf(pdf)]).toEqual([format, 1]);
      expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
    }
    expect(await runAxe(page)).toEqual([]);
  }));

it("what is left out is not on the paper, and the rest is", () =>
  withRosa(async ({ page, goTo }) => {
    await goTo("/card/visit");
    await page.getByLabel(/Print this part: Weight/u).uncheck();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator('[data-part="weights"]').isVisible()).toBe(false);
    expect(await page.locator('[data-part="pressures"] svg').isVisible()).toBe(true);
    for (const frame of [".top", ".foot", ".acts", ".keep"]) {
      // oxlint-disable-next-line no-await-in-loop
      expect([frame, await page.locator(frame).first().isVisible()]).toEqual([frame, false]);
    }
    // Black on white, whatever the screen looks like.
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours = await page.locator(".paper").evaluate((paper) => {
      const { color } = getComputedStyle(paper);
      return [color, getComputedStyle(paper).backgroundColor];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  }));

it("by the keyboard alone, and without a network", () =>
  withRosa(async ({ page, context, counter, goTo }) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // Once through the worker, so that what follows comes from its cache.
    await goTo("/");
    await context.setOffline(true);
    counter.reset();
    await tabTo(page, /^Card$/u);
    await page.keyboard.press("Enter");
    await heading(page, "Antibiotic before dental work?").waitFor();
    await tabTo(page, /^Sheet for your visit/u);
    await page.keyboard.press("Enter");
    await heading(page, "Sheet for your visit").waitFor();
    await page.locator('[data-part="weights"] svg').waitFor();
    await tabTo(page, /Print this part: How I was/u);
    await page.keyboard.press("Space");
    await page.locator('[data-part="symptoms"][data-left-out="true"]').waitFor();
    await tabTo(page, /^Print$/u, "Shift+Tab");
    await page.keyboard.press("Enter");
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => Reflect.get(globalThis, "printed"))).toBe(1),
    );
    expect(counter.taps).toBe(0);
  }));

it("a part is there only when its facts are", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    const partsWith = async (facts: readonly Fact[]): Promise<(string | null)[]> => {
      await bringBack(page, served.address, writeSample(facts));
      await goTo("/card/visit");
      await page.locator(".visit-paper").waitFor();
      return page
        .locator(".paper-part")
        .evaluateAll((parts) => parts.map((part) => part.getAttribute("data-part")));
    };
    const now_ms = Date.now();
    const question = sampleFact(now_ms - 60_000, "visitQuestion", {
      line: "0193a000-0000-7000-8000-000000000009",
      status: "open",
      text: "May I fly?",
    });
    expect(await partsWith([question])).toEqual(["questions"]);
    expect(await partsWith(rosasDays(now_ms))).toEqual([
      "questions",
      "symptoms",
      "weights",
      "pressures",
    ]);
    expect(await partsWith(rosasHealth(now_ms))).toEqual([...visitSectionIds]);
  }));

it("nothing entered: no empty page, but what to do", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/card/visit");
    await page.getByText("There is nothing to print yet.").waitFor();
    expect(await button(page, "Print").count()).toBe(0);
  }));
