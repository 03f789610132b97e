/** The app stays on the device, one build at a time, and a newer one comes when it is asked for. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { precachePlugin } from "../scripts/precache-plugin.ts";
import { buildPage, type BuiltPage } from "./harness/build-page.ts";
import { guardPages, type PageGuard } from "./harness/guard-page.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { serveDist, type ServedApp } from "./harness/serve-dist.ts";

const worker = fileURLToPath(new URL("../src/web/sw/service-worker.ts", import.meta.url));

let builds: Readonly<Record<"old" | "new", BuiltPage>>;
let browser: Browser;
let folder = "";
let served: ServedApp;
let context: BrowserContext;
let guard: PageGuard;

beforeAll(async () => {
  const buildVersion = (version: string) =>
    buildPage("kept-page.ts", {
      define: { __VERSION__: JSON.stringify(version) },
      plugins: [precachePlugin(worker)],
    });
  builds = { old: await buildVersion("old"), new: await buildVersion("new") };
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  builds?.old.remove();
  builds?.new.remove();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "leaflet-served-"));
  deploy("old");
  served = await serveDist(folder);
  context = await browser.newContext();
  guard = await guardPages(context, served.address);
});

afterEach(async () => {
  await context.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a build where the server reads it, in the place of the one before. */
function deploy(version: "old" | "new"): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(builds[version].folder, folder, { recursive: true });
}

async function open(path = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.address + path);
  await page.waitForSelector("body[data-ready=yes]", { state: "attached" });
  return page;
}

const becomes = (page: Page, name: string, value: string) =>
  page.waitForSelector(`body[data-${name}=${value}]`, { state: "attached", timeout: 10_000 });

const versionOf = (page: Page) => page.evaluate(() => document.body.dataset["version"]);

const lateVersionOf = (page: Page): Promise<string> =>
  page.evaluate(() => (Reflect.get(globalThis, "lateVersion") as () => Promise<string>)());

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });

const applyUpdate = (page: Page) =>
  page.evaluate(() => (Reflect.get(globalThis, "applyUpdate") as () => void)());

const cacheNames = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("ll-")));

describe("without a network", () => {
  it("the whole app opens, on every one of its addresses, also the parts fetched late", async () => {
    const page = await open();
    await becomes(page, "offline", "true");
    await served.stop();
    await page.reload();
    await becomes(page, "ready", "yes");
    expect(await versionOf(page)).toBe("old");
    expect(await lateVersionOf(page)).toBe("late old");
    const deep = await open("diary/some-entry?from=2026-11-22");
    expect(await versionOf(deep)).toBe("old");
    guard.expectClean();
    expect(served.cspReports).toEqual([]);
  });

  it("what is kept is the build, under the addresses people open", async () => {
    const page = await open();
    await becomes(page, "offline", "true");
    const kept = await page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((one) => one.startsWith("ll-"));
      return (await (await caches.open(name!)).keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain("/");
    expect(kept).not.toContain("/index.html");
    expect(kept).not.toContain("/sw.js");
  });
});

describe("a newer build", () => {
  it("waits while a page of the older one is open, which stays whole", async () => {
    const page = await open();
    await becomes(page, "offline", "true");
    deploy("new");
    await served.restart();
    await lookForUpdate(page);
    await becomes(page, "waiting", "true");
    // Reloading and opening more does not mix them: all is of the build in charge.
    await page.reload();
    await becomes(page, "waiting", "true");
    const other = await open("diary");
    for (const one of [page, other]) {
      expect([await versionOf(one), await lateVersionOf(one)]).toEqual(["old", "late old"]);
    }
    expect(await cacheNames(page)).toHaveLength(2);
    guard.expectClean();
  });

  it("comes to every page once the person takes it, and the older one is gone", async () => {
    const page = await open();
    await becomes(page, "offline", "true");
    const other = await open("diary");
    deploy("new");
    await served.restart();
    await lookForUpdate(page);
    await becomes(page, "waiting", "true");
    let loads = 0;
    page.on("load", () => (loads += 1));
    await applyUpdate(page);
    for (const one of [page, other]) {
      await becomes(one, "version", "new");
      await becomes(one, "waiting", "false");
      expect(await lateVersionOf(one)).toBe("late new");
    }
    expect(await cacheNames(page)).toHaveLength(1);
    await page.waitForTimeout(500);
    expect(loads).toBe(1);
    guard.expectClean();
  });

  it("comes by itself when every page of the older one was closed", async () => {
    const page = await open();
    await becomes(page, "offline", "true");
    deploy("new");
    await served.restart();
    await lookForUpdate(page);
    await becomes(page, "waiting", "true");
    await page.close();
    await expect
      .poll(
        async () => {
          const next = await open();
          const version = await versionOf(next);
          await next.close();
          return version;
        },
        { timeout: 15_000 },
      )
      .toBe("new");
  });

  it("is not kept at all when one file is not of that build", async () => {
    const page = await open();
    await becomes(page, "offline", "true");
    deploy("new");
    // As when the server changes in the middle: the list is of one build, the page of another.
    writeFileSync(
      join(folder, "index.html"),
      readFileSync(join(builds.old.folder, "index.html"), "utf8"),
    );
    await served.restart();
    await lookForUpdate(page);
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(() => document.body.dataset["waiting"])).toBe("false");
    expect(await cacheNames(page)).toHaveLength(1);
    await page.reload();
    expect(await lateVersionOf(page)).toBe("late old");
  });
});
