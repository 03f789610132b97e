/** The beating heart where something is missing: no worker, no network, nobody looking, no eyes. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lateScreensFor } from "#words/late-screens.ts";
import { isMoving, readShape, setHidden, untilBeating } from "./harness/heart-on-page.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { withApp } from "./harness/open-app.ts";
import { bringBack, rosasDays, sampleFact, writeSample } from "./harness/sample-diary.ts";
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

const { heartStage } = lateScreensFor("en");
const { controls, notices } = heartStage;
const moving = { reducedMotion: "no-preference" } as const;

describe("no helper", () => {
  it("works it out in a worker where there is one, and says nothing of it", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo("/learn/try");
        await untilBeating(page);
        expect(await page.locator(".stage").getAttribute("data-place")).toBe("worker");
        expect(page.workers().map((worker) => worker.url())).toEqual([
          expect.stringContaining("/assets/heart.worker"),
        ]);
        expect(await page.getByText(notices.hereOnly).count()).toBe(0);
      },
      moving,
    ));

  it("beats on the page where the browser has no workers, and says so", () =>
    withApp(
      browser,
      served,
      async ({ page, context, goTo }) => {
        await context.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
        await goTo("/learn/try");
        await untilBeating(page);
        await page.getByText(notices.hereOnly).waitFor();
        expect(await isMoving(page)).toBe(true);
        expect(page.workers()).toHaveLength(0);
      },
      moving,
    ));

  it("beats on the page when the worker breaks down", () =>
    withApp(
      browser,
      served,
      async ({ page, context, goTo }) => {
        await context.addInitScript(() => {
          globalThis.Worker = class extends EventTarget {
            constructor() {
              super();
              setTimeout(() => this.dispatchEvent(new Event("error")), 50);
            }
            postMessage(): void {}
            terminate(): void {}
          } as unknown as typeof Worker;
        });
        await goTo("/learn/try");
        await page.getByText(notices.hereOnly).waitFor();
        await untilBeating(page);
        expect(await isMoving(page)).toBe(true);
      },
      moving,
    ));
});

it("no network: the heart beats, in its worker, with the server stopped", async () => {
  const own = await serveDist();
  await withApp(
    browser,
    own,
    async ({ page, goTo }) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await own.stop();
      await goTo("/learn/try");
      await untilBeating(page);
      expect(await page.locator(".stage").getAttribute("data-place")).toBe("worker");
      expect(await isMoving(page)).toBe(true);
    },
    moving,
  );
});

describe("nobody looking", () => {
  it("stands still in the background, and goes on from there when the page comes back", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo("/learn/try");
        await untilBeating(page);
        await setHidden(page, true);
        const before = await readShape(page);
        expect(await isMoving(page)).toBe(false);
        expect(await readShape(page)).toBe(before);
        await setHidden(page, false);
        expect(await isMoving(page)).toBe(true);
      },
      moving,
    ));

  it("orders no beats for the hour it was away", () =>
    withApp(
      browser,
      served,
      async ({ page, context, goTo }) => {
        await context.addInitScript(() => {
          Reflect.set(globalThis, "ordered", 0);
          globalThis.Worker = class extends Worker {
            override postMessage(order: { kind: string; count: number }): void {
              if (order.kind === "beat") {
                const before = Reflect.get(globalThis, "ordered") as number;
                Reflect.set(globalThis, "ordered", before + order.count);
              }
              super.postMessage(order);
            }
          };
          // A clock of frames that can be put forward by an hour.
          const ask = globalThis.requestAnimationFrame;
          globalThis.requestAnimationFrame = (then) =>
            ask((now_ms) => then(now_ms + ((Reflect.get(globalThis, "later_ms") as number) || 0)));
        });
        await goTo("/learn/try");
        await untilBeating(page);
        const ordered = () => page.evaluate(() => Reflect.get(globalThis, "ordered") as number);
        const before = await ordered();
        expect(before).toBeGreaterThan(0);
        await page.evaluate(() => Reflect.set(globalThis, "later_ms", 3_600_000));
        expect(await isMoving(page)).toBe(true);
        expect((await ordered()) - before).toBeLessThanOrEqual(5);
      },
      moving,
    ));

  it("stands still when it has been scrolled away", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo("/learn/try");
        await untilBeating(page);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await expect.poll(() => isMoving(page, 300)).toBe(false);
        await page.evaluate(() => scrollTo(0, 0));
        await expect.poll(() => isMoving(page, 300)).toBe(true);
      },
      // Too low for the heart to stay in sight.
      { ...moving, viewport: { width: 390, height: 500 } },
    ));
});

it("no eyes: the words are read out at most once in three seconds, and never twice the same", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo("/learn/try");
      await page.getByLabel(controls.uneven, { exact: true }).check();
      await untilBeating(page);
      await page.evaluate(() => {
        const said: [number, string][] = [];
        Reflect.set(globalThis, "said", said);
        const region = document.querySelector("[data-heart-spoken]")!;
        new MutationObserver(() =>
          said.push([performance.now(), region.textContent ?? ""]),
        ).observe(region, { characterData: true, childList: true, subtree: true });
      });
      const slider = page.getByRole("slider", { name: controls.severity });
      for (let moved = 0; moved < 24; moved += 1) {
        // oxlint-disable-next-line no-await-in-loop
        await slider.press(moved % 8 < 4 ? "ArrowLeft" : "ArrowRight");
        // oxlint-disable-next-line no-await-in-loop
        await page.waitForTimeout(400);
      }
      const said = await page.evaluate(() => Reflect.get(globalThis, "said") as [number, string][]);
      expect(said.length).toBeGreaterThan(1);
      said.slice(1).forEach(([at_ms, text], i) => {
        // A moment is lost between the clock that was asked and the page that has changed.
        expect(at_ms - said[i]![0]).toBeGreaterThan(2_900);
        expect(text).not.toBe(said[i]![1]);
      });
    },
    moving,
  ));

it("the sound of the leak: only when asked for, and gone with the page", () =>
  withApp(
    browser,
    served,
    async ({ page, context, goTo }) => {
      await context.addInitScript(() => {
        const made: AudioContext[] = [];
        Reflect.set(globalThis, "madeSounds", made);
        const Real = globalThis.AudioContext;
        globalThis.AudioContext = class extends Real {
          constructor() {
            super();
            made.push(this);
          }
        };
      });
      await goTo("/learn/try");
      await untilBeating(page);
      const states = () =>
        page.evaluate(() =>
          (Reflect.get(globalThis, "madeSounds") as AudioContext[]).map(({ state }) => state),
        );
      expect(await states()).toEqual([]);
      await page.getByLabel(controls.sound).check();
      await expect.poll(states).toEqual(["running"]);
      await page.getByLabel(controls.sound).uncheck();
      await expect.poll(states).toEqual(["closed"]);
    },
    moving,
  ));

describe("the heart on Today", () => {
  const small = ".heart.small [data-beating]";

  it("beats after the first screen stands, says it is a model, and can be stopped", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        await goTo("/");
        await page.getByText(heartStage.modelShort).first().waitFor();
        await page.locator(`${small}[data-beating="true"]`).waitFor();
        expect(await isMoving(page)).toBe(true);
        await page.getByRole("button", { name: controls.pause }).click();
        expect(await isMoving(page)).toBe(false);
        await page.getByRole("button", { name: controls.play }).click();
        expect(await isMoving(page)).toBe(true);
      },
      moving,
    ));

  it("has an uneven beat for those who have told of one", () =>
    withApp(
      browser,
      served,
      async ({ page, goTo }) => {
        const known = sampleFact(Date.now() - 60_000, "condition", {
          condition: "atrialFibrillation",
          answer: "yes",
        });
        await bringBack(page, served.address, writeSample([...rosasDays(Date.now()), known]));
        await page.addInitScript(() => {
          globalThis.Worker = class extends Worker {
            override postMessage(order: object): void {
              if ("scene" in order) Reflect.set(globalThis, "scene", JSON.stringify(order.scene));
              super.postMessage(order);
            }
          };
        });
        await goTo("/");
        await page.locator(`${small}[data-beating="true"]`).waitFor();
        const scene = await page.evaluate(() => Reflect.get(globalThis, "scene") as string);
        expect(scene).toContain("fibrillation");
      },
      moving,
    ));

  it("stands still without motion, and fetches nothing for it", () =>
    withApp(browser, served, async ({ page, goTo }) => {
      await goTo("/");
      await page.waitForTimeout(3_000);
      expect(await isMoving(page)).toBe(false);
      expect(page.workers()).toHaveLength(0);
      expect(await readShape(page)).not.toBe("");
    }));
});
