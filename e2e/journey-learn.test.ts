/** Learn: seeing it leak, each chapter to its end, the questions, with a voice, without a network. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lesson } from "#knowledge/lesson.ts";
import { lessons, type LessonId } from "#knowledge/lessons.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, heading, row, withApp } from "./harness/open-app.ts";
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

const { learn } = lateScreensFor("en");
const words = lessonsFor("en").lessons;
const first = words.whatIsALeak;
const { whereItGoes } = first.questions;
const firstPath = `/learn/${lessons.whatIsALeak.path}`;

/** The place of a question with its answers. */
const question = (page: Page, ask: string) => page.getByRole("group", { name: ask });

it("J1 from the first open to 'I see it leak' in four taps and three minutes", () =>
  withApp(
    browser,
    served,
    async ({ page, counter }) => {
      const start_ms = performance.now();
      await page.getByRole("link", { name: "Skip, and start now" }).click();
      await page.getByRole("link", { name: "Learn", exact: true }).click();
      await row(page, first.title).click();
      await page.getByLabel(first.scenes.leaking.label, { exact: true }).check();
      await page.locator(".scene-says", { hasText: first.scenes.leaking.says }).waitFor();
      await page.locator(".gauge.drops", { hasText: /[1-9] leaks? back/u }).waitFor();
      expect(counter.taps).toBeLessThanOrEqual(4);
      expect(performance.now() - start_ms).toBeLessThan(180_000);
    },
    { isNew: true },
  ));

it("each chapter, one after the other: every heart, what it rests on, and the way back", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    const ids = Object.keys(lessons) as LessonId[];
    await goTo(firstPath);
    for (const [place, id] of ids.entries()) {
      const lesson: Lesson = lessons[id];
      const { title, sentences } = words[id];
      const scenes: Readonly<Record<string, { label: string; says: string }>> = words[id].scenes;
      await heading(page, title).waitFor();
      await page.getByText(`Chapter ${place + 1} of ${ids.length}`).waitFor();
      for (const sentence of sentences) await page.getByText(sentence, { exact: true }).waitFor();
      for (const name of Object.keys(lesson.scenes)) {
        const { label, says } = scenes[name]!;
        const list = page.getByLabel(learn.scenes);
        if (await list.locator("option").count()) await list.selectOption({ label });
        else if (Object.keys(scenes).length > 1)
          await page.getByLabel(label, { exact: true }).check();
        await page.locator(".scene-says", { hasText: says }).waitFor();
      }
      await page.getByText(learn.sources).click();
      expect(await page.locator(".sources li").count()).toBeGreaterThan(0);
      await page.getByText(learn.notSignedOff).waitFor();
      await page.getByText("To be looked at again by").waitFor();
      expect(await page.getByRole("link", { name: learn.back }).count()).toBe(2);
      const next = page.locator(".ways a", { hasText: learn.next });
      if (place + 1 < ids.length) await next.click();
      else expect(await next.count()).toBe(0);
    }
    await page.getByRole("link", { name: learn.back }).last().click();
    await heading(page, learn.title).waitFor();
    expect(await page.locator(".mark", { hasText: learn.read }).count()).toBe(ids.length);
  }));

describe("teach-back", () => {
  it("puts a wrong answer right kindly, takes the next, and has both in the diary", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo(firstPath);
      const asked = question(page, whereItGoes.ask);
      await asked.getByRole("button", { name: whereItGoes.choices.body.label }).click();
      await asked.getByText(whereItGoes.choices.body.reply).waitFor();
      await asked.getByText("Saved", { exact: true }).waitFor();

      await page.reload();
      await asked.getByText(whereItGoes.choices.body.reply).waitFor();
      // Nothing was saved on this page yet, so nothing says so.
      expect(await asked.getByText("Saved", { exact: true }).count()).toBe(0);
      await asked.getByRole("button", { name: whereItGoes.choices.up.label }).click();
      await asked.getByText(whereItGoes.choices.up.reply).waitFor();
      await asked.getByText("Saved", { exact: true }).waitFor();
      const count = Object.keys(first.questions).length;
      await page.getByText(`1 of ${count} right`).waitFor();

      await goTo("/learn");
      await row(page, first.title).getByText(`1 of ${count} right`).waitFor();
      await goTo("/diary");
      await page.locator("summary", { hasText: `Learn: ${first.title}` }).click();
      const entry = page.locator("a.entry", { hasText: whereItGoes.choices.body.label });
      await entry.click();
      await page.getByText(whereItGoes.choices.up.label).waitFor();
      await button(page, "This was a mistake").click();
      await button(page, "Yes, take it back").click();
      await page.getByText("You took this entry back.").waitFor();
    }));

  it("is no check-in: Today and the answer know of none", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo(firstPath);
      const asked = question(page, whereItGoes.ask);
      await asked.getByRole("button", { name: whereItGoes.choices.up.label }).click();
      await asked.getByText("Saved", { exact: true }).waitFor();
      await goTo("/");
      await page.getByText("No check-in yet").waitFor();
      await goTo("/answer");
      await heading(page, "We cannot tell how you are.").waitFor();
    }));
});

it("a chapter with many hearts goes through them one by one", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    const { scenes } = words.medicines;
    await goTo(`/learn/${lessons.medicines.path}`);
    const says = Object.values(scenes).map((scene) => scene.says);
    for (const one of [...says, says[0]!]) {
      await page.locator(".scene-says", { hasText: one }).waitFor();
      await button(page, learn.nextScene).click();
    }
  }));

it("by the keyboard alone: open, choose a heart, answer, go back", () =>
  withApp(browser, served, async ({ page, counter }) => {
    await tabTo(page, /^Learn$/u);
    await page.keyboard.press("Enter");
    await tabTo(page, new RegExp(`^${first.title.replace("?", "\\?")}`, "u"));
    await page.keyboard.press("Enter");
    await heading(page, first.title).waitFor();
    await tabTo(page, new RegExp(`^${first.scenes.leaking.label}$`, "u"));
    await page.keyboard.press("ArrowRight");
    await page.locator(".scene-says", { hasText: first.scenes.healthy.says }).waitFor();
    expect(await page.getByLabel(first.scenes.healthy.label).isChecked()).toBe(true);
    await tabTo(page, new RegExp(whereItGoes.choices.up.label, "u"));
    await page.keyboard.press("Enter");
    await page.getByText(whereItGoes.choices.up.reply).waitFor();
    await tabTo(page, new RegExp(learn.back, "u"));
    await page.keyboard.press("Enter");
    await heading(page, learn.title).waitFor();
    expect(counter.taps).toBe(0);
  }));

it("without a network, after the first visit", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await served.stop();
    try {
      await goTo("/learn");
      await row(page, first.title).click();
      await page.getByLabel(first.scenes.leaking.label).check();
      await page.getByText(first.scenes.leaking.says).waitFor();
    } finally {
      await served.restart();
    }
  }));

it("says that a chapter is past its review, and not before", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    const { reviewAgainBy } = lessons.whatIsALeak;
    await page.clock.setFixedTime(new Date(`${reviewAgainBy}T12:00:00+01:00`));
    await goTo(firstPath);
    expect(await page.getByText(learn.staleTitle).count()).toBe(0);
    await page.clock.setFixedTime(new Date(Date.parse(`${reviewAgainBy}T12:00:00Z`) + 86_400_000));
    await goTo(firstPath);
    await page.getByRole("heading", { name: learn.staleTitle }).waitFor();
  }));

it("the emergency line stands above everything else of when to call", () =>
  withApp(browser, served, async ({ page, goTo }) => {
    await goTo("/learn");
    expect(await page.locator("main .choice").first().textContent()).toContain(
      words.whenToCall.title,
    );
    await page.locator("main .choice").first().click();
    await heading(page, words.whenToCall.title).waitFor();
    const headings = await page.locator("main h1, main h2").allTextContents();
    expect(headings.slice(0, 2)).toEqual([words.whenToCall.title, learn.callEmergencyUnknown]);
    const emergency = await page
      .getByRole("heading", { name: learn.callEmergencyUnknown })
      .boundingBox();
    const heart = await page.locator("main .chapter-heart").boundingBox();
    expect(emergency!.y).toBeLessThan(heart!.y);
  }));

describe("read aloud", () => {
  it("is not there where the device has no voice of its own", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo(firstPath);
      await page.getByText(first.sentences[0]!).waitFor();
      expect(await button(page, learn.readAloud).count()).toBe(0);
    }));

  it("reads the chapter, stops when told, and when the person leaves", () =>
    withApp(browser, served, async ({ page, context, goTo }) => {
      await context.addInitScript(standInForVoice);
      await goTo(firstPath);
      await button(page, learn.readAloud).click();
      await page.locator("p.spoken", { hasText: first.sentences[0]! }).waitFor();
      expect(await heard(page)).toEqual({ spoken: [first.title, ...first.sentences], cancels: 1 });
      await button(page, learn.stopReading).click();
      expect((await heard(page)).cancels).toBe(2);
      expect(await page.locator("p.spoken").count()).toBe(0);
      await button(page, learn.readAloud).click();
      await page.getByRole("link", { name: learn.back }).first().click();
      await heading(page, learn.title).waitFor();
      expect((await heard(page)).cancels).toBe(4);
    }));
});

interface Heard {
  readonly spoken: string[];
  cancels: number;
}

function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => Reflect.get(globalThis, "heard") as Heard);
}

/** Runs in the page: a device with one voice, which says each text at once and never ends. */
function standInForVoice(): void {
  const noted: Heard = { spoken: [], cancels: 0 };
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: "en-GB", localService: true, default: true }],
    speak: (utterance: Utterance) => {
      noted.spoken.push(utterance.text);
      // The title and the first sentence; then it is still reading.
      if (noted.spoken.length < 3) {
        setTimeout(() => utterance.dispatchEvent(new Event("start")), 10 * noted.spoken.length);
      }
    },
    cancel: () => (noted.cancels += 1),
  });
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech, configurable: true });
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, heard: noted });
}
