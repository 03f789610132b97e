/** The playground of the heart: the leak is moved, treatments are tried, and the page says what changed. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TreatmentId, treatments } from "#knowledge/treatments.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import { isMoving, readShape, untilBeating } from "./harness/heart-on-page.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, withApp } from "./harness/open-app.ts";
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

const { heartStage } = lateScreensFor("en");
const { controls, change, drops, phases, severities } = heartStage;
const names = lessonsFor("en").treatments;
const moving = { reducedMotion: "no-preference" } as const;

const severity = (page: Page) => page.getByRole("slider", { name: controls.severity });
const dropsText = (page: Page) => page.locator(".stage").getByText(/^Of 10 drops squeezed out,/u);
const changes = (page: Page) => page.locator(".try-changes .change");

const exactly = (name: string) => new RegExp(`^${name}$`, "u");

describe("the leak", () => {
  it("is moved to nothing: the words, the drops and the shapes follow", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo("/learn/try");
        await untilBeating(page);
        expect(await isMoving(page)).toBe(true);
        await page.getByText(heartStage.model).waitFor();
        expect(await severity(page).getAttribute("aria-valuetext")).toContain(severities.severe);
        await severity(page).press("Home");
        expect(await severity(page).getAttribute("aria-valuetext")).toBe(severities.none);
        await page.getByText(drops.none).waitFor();
        await page.getByText(change.nothing).waitFor();
        await severity(page).press("End");
        await page.getByText(drops.none).waitFor({ state: "detached" });
        await expect.poll(() => dropsText(page).innerText()).toMatch(/[4-8] leak back/u);
        expect(await changes(page).count()).toBeGreaterThan(2);
      },
      moving,
    ));

  it("that comes all at once raises the pressure more than one that came over years", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/learn/try");
      await untilBeating(page);
      const pressure = async (): Promise<number> => {
        const text = await changes(page)
          .filter({ hasText: change.quantities.pressure.up })
          .innerText();
        return Number(/Now: (\d+)/u.exec(text)?.[1]);
      };
      const slow_mmHg = await pressure();
      await page.getByLabel(controls.sudden, { exact: true }).check();
      await expect.poll(pressure).toBeGreaterThan(slow_mmHg + 3);
    }));
});

describe("a treatment", () => {
  it("acts over beats, and the heart before stays as a thin line until it is switched off", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo("/learn/try");
        await untilBeating(page);
        const before = await dropsText(page).innerText();
        await button(page, names.mechanicalValve.label).click();
        await expect.poll(() => dropsText(page).innerText(), { timeout: 15_000 }).toBe(drops.none);
        expect(before).not.toBe(drops.none);
        const ghost = page.locator('.stage [data-part="leftGhost"]');
        expect(await ghost.getAttribute("d")).toMatch(/^M/u);
        await page.getByLabel(controls.before).uncheck();
        await expect.poll(() => ghost.getAttribute("d")).toBe("");
      },
      moving,
    ));

  it("each one, alone: it says what went up and down and what it cannot do, and goes again", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/learn/try");
      await page.getByLabel(controls.uneven, { exact: true }).check();
      await untilBeating(page);
      for (const id of Object.keys(treatments) as TreatmentId[]) {
        const { label, cannot } = names[id];
        const chip = button(page, label);
        // oxlint-disable-next-line no-await-in-loop
        await chip.click();
        // oxlint-disable-next-line no-await-in-loop
        expect(await chip.getAttribute("aria-pressed")).toBe("true");
        // oxlint-disable-next-line no-await-in-loop
        await page.getByText(cannot).waitFor();
        // Less salt is less than can be told of one beat, and its words say so.
        const isSeen = treatments[id].value.length > 0 && id !== "lessSalt";
        const outcome = isSeen ? changes(page).first() : page.getByText(change.nothing);
        // oxlint-disable-next-line no-await-in-loop
        await outcome.waitFor();
        // oxlint-disable-next-line no-await-in-loop
        await chip.click();
      }
      expect(await button(page, controls.asItIs).getAttribute("aria-pressed")).toBe("true");
    }));

  it("several together, and 'as it is' takes them all away", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/learn/try");
      await untilBeating(page);
      const untreated = await readShape(page);
      await button(page, names.aceInhibitor.label).click();
      await button(page, names.waterPill.label).click();
      await expect.poll(() => readShape(page)).not.toBe(untreated);
      expect(await page.locator('.chips [aria-pressed="true"]').count()).toBe(2);
      await page.getByText(change.againstUntreated).waitFor();
      await button(page, controls.asItIs).click();
      await page.getByText(change.againstHealthy).waitFor();
      await expect.poll(() => readShape(page)).toBe(untreated);
    }));
});

it("by the keyboard alone: in from Learn, the leak, a treatment, pause, slow motion, a step", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/learn");
      await tabTo(page, new RegExp(controls.severityHint, "u"));
      await page.keyboard.press("Enter");
      await untilBeating(page);
      await tabTo(page, exactly(controls.slow));
      await page.keyboard.press("Space");
      expect(await button(page, controls.slow).getAttribute("aria-pressed")).toBe("true");
      await tabTo(page, exactly(controls.nextStep));
      await page.keyboard.press("Enter");
      await page.locator(".stage-phase").waitFor();
      expect(await isMoving(page, 400)).toBe(false);
      await tabTo(page, exactly(controls.severity));
      const before = await severity(page).getAttribute("aria-valuetext");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      expect(await severity(page).getAttribute("aria-valuetext")).not.toBe(before);
      await tabTo(page, exactly(names.clip.label));
      await page.keyboard.press("Space");
      await page.getByText(names.clip.cannot).waitFor();
    },
    moving,
  ));

it("without motion: four stills, forward and back, each with what happens in it", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/learn/try");
    await untilBeating(page);
    await page.getByText(heartStage.notices.stillHeart).waitFor();
    expect(await isMoving(page)).toBe(false);
    const phase = page.locator(".stage-phase");
    const first = await phase.innerText();
    expect(first).toContain(phases.leak.text);
    const seen = new Set([await readShape(page)]);
    for (const { text } of [phases.filling, phases.kick, phases.squeeze, phases.leak]) {
      // oxlint-disable-next-line no-await-in-loop
      await button(page, controls.nextStep).click();
      // oxlint-disable-next-line no-await-in-loop
      await phase.getByText(text).waitFor();
      // oxlint-disable-next-line no-await-in-loop
      seen.add(await readShape(page));
    }
    expect(seen.size).toBeGreaterThanOrEqual(4);
    await button(page, controls.stepBack).click();
    await phase.getByText(phases.squeeze.text).waitFor();
    expect(await page.getByRole("button", { name: controls.pause }).count()).toBe(0);
  }));
