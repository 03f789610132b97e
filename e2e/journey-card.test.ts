/** J6: one tap to an answer a dentist can read, the same on paper, and no help from a network. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCardFacts } from "#care/card/read-card-facts.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { writeCardText } from "#papers/card-text.ts";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import { calendarDay, day_ms, placeInZone } from "#units/zoned-time.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, heading, withApp, type OpenApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import { bringBack, writeSample } from "./harness/sample-diary.ts";
import { rosasClip, rosasHealth } from "./harness/sample-health.ts";
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

const withFacts = (
  facts: (now_ms: number) => ReturnType<typeof rosasHealth>,
  journey: (app: OpenApp) => Promise<void>,
): Promise<void> =>
  withApp(browser, served, async (app) => {
    await bringBack(app.page, served.address, writeSample(facts(Date.now())));
    await app.goTo("/");
    app.counter.reset();
    await journey(app);
  });

it("one tap from Today: no, why, and what else to know; offline", () =>
  withFacts(rosasHealth, async ({ page, context, counter, goTo }) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // Once through the worker, so that what follows comes from its cache.
    await goTo("/");
    await context.setOffline(true);
    counter.reset();
    await page.getByRole("link", { name: "Card", exact: true }).click();
    await heading(page, "Antibiotic before dental work?").waitFor();
    expect(counter.taps).toBe(1);
    const answer = page.locator(".card-answer");
    expect(await answer.locator(".card-big").textContent()).toBe("No.");
    expect(await answer.textContent()).toContain("Native valve only");
    const rows = await page.locator(".card-home > .card-rows").textContent();
    for (const known of ["Rosa Keller, born 1958", "apixaban", "rash", "Valve clinic, 555 0142"]) {
      expect(rows).toContain(known);
    }
    expect(await answer.locator(".card-big").isVisible()).toBe(true);
    const big = (await answer.locator(".card-big").boundingBox())!;
    expect(big.y + big.height, "the answer is on the first screen").toBeLessThan(844 - 148);
  }));

it("alone on the whole screen, by keyboard, and back", () =>
  withFacts(rosasClip, async ({ page, goTo }) => {
    await goTo("/card");
    await tabTo(page, /^Show to the dentist$/u);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Transcatheter valve repair (clip).").waitFor();
    expect(await dialog.locator(".card-big").textContent()).toBe("Yes.");
    expect(await dialog.textContent()).toContain("No cephalosporin");
    const box = (await dialog.boundingBox())!;
    expect([box.width, box.height]).toEqual([390, 844]);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Show to the dentist",
    );
  }));

it("paper says what the screen says", () =>
  withFacts(rosasClip, async ({ page, goTo }) => {
    await goTo("/card");
    const onScreen = await page.locator(".card-home > .card-rows").innerText();
    const [big, why] = await page.locator(".card-answer p").allInnerTexts();
    await page.getByRole("link", { name: "Card to print" }).click();
    await heading(page, "Your card on paper").waitFor();
    const paper = page.locator(".paper");
    expect(await paper.locator(".whole-card .card-rows").innerText()).toBe(onScreen);
    expect(await paper.locator(".wallet .card-big").innerText()).toBe(big);
    expect(await paper.locator(".wallet .card-why").innerText()).toBe(why);
  }));

it("another procedure, another answer", () =>
  withFacts(rosasClip, async ({ page, goTo }) => {
    await goTo("/card");
    await page.getByLabel("What is planned?").selectOption("gentleDentalWork");
    await heading(page, "Antibiotic before gentle dental work?").waitFor();
    expect(await page.locator(".card-home > .card-answer .card-big").textContent()).toBe("No.");
  }));

it("past the day of its rules no card says no", () =>
  withFacts(rosasHealth, async ({ page, goTo }) => {
    await page.clock.setFixedTime(Date.parse(ruleset.validUntil) + day_ms);
    await goTo("/card");
    await page.locator(".card-big", { hasText: "Ask." }).waitFor();
    await goTo("/card/print");
    expect(await page.locator(".card-big").allInnerTexts()).toEqual(["Ask.", "Ask."]);
  }));

it("nothing entered: ask, and the way to each thing that is missing", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/card");
    expect(await page.locator(".card-big").textContent()).toBe("Ask.");
    await page.getByRole("link", { name: "Your country" }).click();
    await page.waitForURL(/\/settings\/country$/u);
    await goTo("/card");
    await button(page, "Show to the dentist").click();
    await page.getByRole("dialog").getByText("NOT KNOWN. Ask before you start").waitFor();
  }));

it("a card that was changed or is over is said to be so, where it is put in", () =>
  withFacts(rosasHealth, async ({ page, goTo }) => {
    const health = rosasHealth(Date.now());
    const chart = foldChart(health);
    const person = { chart, health: foldHealth(chart.standing) };
    const on = calendarDay(placeInZone(Date.now(), "UTC"));
    const { text } = writeCardText(readCardFacts(person, on, "gumOrRootWork"), "en");
    const check = async (typed: string): Promise<string> => {
      await page.getByLabel("Text of the card").fill(typed);
      await button(page, "Check it").click();
      return (await page.locator(".check-result .card-answer").textContent()) ?? "";
    };
    await goTo("/card");
    await page.getByRole("link", { name: "Check a card" }).click();
    expect(await check(text)).toMatch(/Today this card says.*No\..*The text is whole/u);
    expect(await runAxe(page)).toEqual([]);
    for (const changed of [text.replace("NO", "YES"), text.slice(0, 90), text.slice(0, -1)]) {
      // oxlint-disable-next-line no-await-in-loop
      const told = await check(changed);
      expect(told).toContain("Do not use this card.");
      expect(told).toContain("This card was changed, or it was not read to its end");
      expect(told).not.toMatch(/\bNo\.|\bYes\./u);
    }
    expect(await check("a shopping list")).toContain("is not a card of Living Leaflet");
    await page.clock.setFixedTime(Date.parse(ruleset.validUntil) + day_ms);
    await goTo("/card/check");
    expect(await check(text)).toMatch(/Ask\.This card ended on/u);
  }));
