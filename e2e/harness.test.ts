/** Proves the tools of the journeys: a guard that never barks guards nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainLaunchError } from "./harness/chromium-path.ts";
import { guardPages } from "./harness/guard-page.ts";
import { launchBrowser, launchPersistentBrowser } from "./harness/launch-browser.ts";
import { runAxe, runAxeOnColours } from "./harness/run-axe.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";

const html = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leaf</title>${head}</head><body><main>${body}</main></body></html>`;

const pages: Readonly<Record<string, string>> = {
  "index.html": html('<script type="module" src="/app.js"></script>', "<h1>Hello</h1>"),
  "inline.html": html("<script>globalThis.ran = true;</script>", "<h1>Inline</h1>"),
  "foreign.html": html('<script type="module" src="/foreign.js"></script>', "<h1>Foreign</h1>"),
  "throws.html": html('<script type="module" src="/throws.js"></script>', "<h1>Throws</h1>"),
  "image.html": html("", '<h1>Image</h1><img src="/dot.svg">'),
  "dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  "app.js": 'document.body.dataset.ran = "yes";',
  "foreign.js": 'fetch("http://127.0.0.1:9/x").catch(() => {}); document.body.innerHTML = "x";',
  "throws.js": 'throw new Error("on purpose");',
  "empty.js": "",
};

let folder = "";
let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "leaflet-harness-"));
  mkdirSync(join(folder, "dist"));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, "dist", name), text);
  served = await serveDist(join(folder, "dist"));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function inContext(journey: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    await journey(context);
  } finally {
    await context.close();
  }
}

describe("the guard", () => {
  it("is silent on a clean page, whose script ran under the policy", () =>
    inContext(async (context) => {
      const guard = await guardPages(context, served.address);
      const page = await context.newPage();
      await page.goto(served.address);
      await page.waitForSelector("body[data-ran=yes]");
      expect(() => guard.expectClean()).not.toThrow();
      expect(served.cspReports).toHaveLength(0);
    }));

  it("barks at an inline script, in the page and at the server", () =>
    inContext(async (context) => {
      const guard = await guardPages(context, served.address);
      const page = await context.newPage();
      const before = served.cspReports.length;
      await page.goto(`${served.address}inline.html`);
      await expect.poll(() => served.cspReports.length).toBeGreaterThan(before);
      expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
      expect(() => guard.expectClean()).toThrow(/ran into the policy: .*script-src/u);
    }));

  it("barks at another origin and at text set as HTML", () =>
    inContext(async (context) => {
      const guard = await guardPages(context, served.address);
      const page = await context.newPage();
      await page.goto(`${served.address}foreign.html`);
      await expect.poll(() => guard.cspViolations.join()).toMatch(/connect-src/u);
      await expect.poll(() => guard.cspViolations.join()).toMatch(/trusted-types/u);
    }));

  it("barks at an off-origin request the policy does not see", () =>
    inContext(async (context) => {
      const guard = await guardPages(context, served.address);
      const page = await context.newPage();
      await page.goto("http://127.0.0.1:9/").catch(() => undefined);
      expect(() => guard.expectClean()).toThrow(/asked another origin: http:\/\/127\.0\.0\.1:9\//u);
    }));

  it("barks at an error nobody caught", () =>
    inContext(async (context) => {
      const guard = await guardPages(context, served.address);
      const page = await context.newPage();
      await page.goto(`${served.address}throws.html`);
      await expect.poll(() => guard.pageErrors.join()).toContain("on purpose");
    }));
});

describe("axe", () => {
  it("runs under the strict policy and tells good from bad", () =>
    inContext(async (context) => {
      const page = await context.newPage();
      await page.goto(served.address);
      expect(await runAxe(page)).toEqual([]);
      await page.goto(`${served.address}image.html`);
      expect(await runAxe(page)).toEqual([expect.stringMatching(/^image-alt: .* at img$/u)]);
    }));

  it("asked for colours alone, finds what nobody can read", () =>
    inContext(async (context) => {
      const page = await context.newPage();
      await page.goto(`${served.address}image.html`);
      expect(await runAxeOnColours(page)).toEqual([]);
      await page.evaluate(() => (document.querySelector("h1")!.style.color = "#eee"));
      expect(await runAxeOnColours(page)).toEqual([
        expect.stringMatching(/^color-contrast: .* at h1$/u),
      ]);
    }));
});

describe("the server", () => {
  it("can go away and come back at the same address", () =>
    inContext(async (context) => {
      const page = await context.newPage();
      await served.stop();
      await expect(page.goto(served.address)).rejects.toThrow(/ERR_CONNECTION_REFUSED/u);
      await served.restart();
      // A new page: the old one may still be on its way to the browser's error page.
      const again = await context.newPage();
      expect((await again.goto(served.address))?.status()).toBe(200);
    }));
});

describe("the browser", () => {
  it("keeps what a killed process had stored", async () => {
    const userDataFolder = join(folder, "profile");
    const first = await launchPersistentBrowser(userDataFolder);
    const page = await first.context.newPage();
    await page.goto(served.address);
    await page.evaluate(storeOne);
    const gone = new Promise((resolve) => first.context.once("close", resolve));
    process.kill(first.pid, "SIGKILL");
    await gone;

    const second = await launchPersistentBrowser(userDataFolder);
    const again = await second.context.newPage();
    await again.goto(served.address);
    expect(await again.evaluate(countStored)).toBe(1);
    expect(second.pid).not.toBe(first.pid);
    await second.context.close();
  });

  it.each([
    ["libnspr4.so: cannot open shared object file", /lacks libnspr4\.so.*install libnss3$/u],
    ["libexpat.so.1: cannot open shared object file", /install libexpat1$/u],
    ["libfoo.so.2: cannot open shared object file", /lacks libfoo\.so\.2\. Install the package/u],
    ["it is Tuesday", /^it is Tuesday$/u],
  ])("explains: %s", (message, expected) => {
    const loader = "error while loading shared libraries: ";
    const text = message.startsWith("lib") ? `${loader}${message}: No such file` : message;
    expect(explainLaunchError(new Error(text)).message).toMatch(expected);
  });
});

function storeOne(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("leaf", 1);
    opening.addEventListener("upgradeneeded", () => {
      opening.result.createObjectStore("facts", { autoIncrement: true });
    });
    opening.addEventListener("success", () => {
      const writing = opening.result.transaction("facts", "readwrite", { durability: "strict" });
      writing.objectStore("facts").add("one");
      writing.addEventListener("complete", () => resolve());
      writing.addEventListener("error", () => reject(writing.error));
    });
  });
}

function countStored(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("leaf", 1);
    opening.addEventListener("success", () => {
      const counting = opening.result.transaction("facts").objectStore("facts").count();
      counting.addEventListener("success", () => resolve(counting.result));
    });
  });
}
