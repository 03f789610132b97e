/** The emergency page: right number, from the address alone, whatever else is broken. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeFactId } from "../src/record/fact-id.ts";
import { emergencyNumbers } from "../src/words/emergency-numbers.ts";
import { openSession } from "./harness/diary-page.ts";
import { guardPages, type PageGuard } from "./harness/guard-page.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { runAxe } from "./harness/run-axe.ts";
import { serveDist, type ServedApp } from "./harness/serve-dist.ts";

type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

const phone = { viewport: { width: 390, height: 844 } } as const;

let served: ServedApp;
let browser: Browser;
let context: BrowserContext;
let guard: PageGuard;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  served = await serveDist();
});

afterEach(async () => {
  await context?.close();
  await served.stop();
});

async function open(hash = "", options: ContextOptions = phone): Promise<Page> {
  context = await browser.newContext(options);
  guard = await guardPages(context, served.address);
  const page = await context.newPage();
  await page.goto(`${served.address}emergency.html${hash}`);
  return page;
}

/** The numbers one can call from the page as it is seen now, from top to bottom. */
async function visibleNumbers(page: Page): Promise<(string | null)[]> {
  const links = await page.locator('a[href^="tel:"]:visible').all();
  return Promise.all(links.map((link) => link.getAttribute("href")));
}

const codes = Object.keys(emergencyNumbers);
const isListShown = (page: Page) => page.locator(".countries").isVisible();

describe("with scripts off", () => {
  const off = { ...phone, javaScriptEnabled: false };

  it("shows one number for each of the 76 countries, and it is that country's", async () => {
    const page = await open("", off);
    expect(codes).toHaveLength(76);
    for (const code of codes) {
      await page.goto(`${served.address}emergency.html#${code}`);
      const { name, number, also = [] } = emergencyNumbers[code]!;
      const shown = await visibleNumbers(page);
      expect(shown, name).toEqual([number, ...also].map((one) => `tel:${one}`));
      expect(await page.locator(`#${code} .quiet`).first().textContent()).toContain(`${name}.`);
      expect(await isListShown(page), name).toBe(false);
    }
  });

  it.each([
    ["US", "911"],
    ["GB", "999"],
    ["AU", "000"],
    ["JP", "119"],
    ["DE", "112"],
    ["CH", "144"],
  ])("calls the number people of %s know by heart: %s", async (code, number) => {
    const page = await open(`#${code}`, off);
    expect((await visibleNumbers(page))[0]).toBe(`tel:${number}`);
  });

  it.each(["", "#choose", "#XX", "#KR"])(
    "asks for the country when the address does not say one we know: %s",
    async (hash) => {
      const page = await open(hash, off);
      expect(await isListShown(page)).toBe(true);
      // 112 as what it is, a try; never the number of some country.
      expect(await visibleNumbers(page)).toEqual(["tel:112"]);
      const names = await page.locator(".countries a").allTextContents();
      expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
      expect(names).toHaveLength(76);
      await page.locator(".countries a", { hasText: "New Zealand" }).click();
      expect(await visibleNumbers(page)).toEqual(["tel:111"]);
      await page.locator("#NZ a", { hasText: "Change country" }).click();
      expect(await isListShown(page)).toBe(true);
    },
  );

  it("has the call above everything that can be tapped, and the steps below", async () => {
    const page = await open("#US", off);
    const top = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())!.y;
    const call = await top("#US .call");
    const links = await page.locator("a:visible:not(.call)").all();
    for (const link of links) {
      expect((await link.boundingBox())!.y).toBeGreaterThan(call);
    }
    expect(await top("#US .steps")).toBeGreaterThan(call);
    expect(await top("#read-out")).toBeGreaterThan(call);
    expect(await page.locator("#US .steps li").count()).toBeGreaterThanOrEqual(4);
  });
});

const ids = (() => {
  let made = 0;
  return () => makeFactId(Date.now(), new Uint8Array(10).fill((made += 1)));
})();
const person = ids();
const device = ids();

function makeFact(kind: string, fields: object) {
  const at = { instant: new Date().toISOString(), zone: "UTC", offset_min: 0 };
  return { id: ids(), person, device, at, madeBy: "self", kind, ...fields };
}

const profile = {
  name: "Rosa <img src=x onerror=alert(1)> Keller",
  birthYear: 1958,
  country: "US",
  address: "12 Mill Lane",
};

/** Puts a diary where the app keeps it, and opens the page anew. */
async function keepDiary(page: Page, facts: readonly object[], version = 1): Promise<void> {
  await page.evaluate(
    ([given, owner, at]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("living-leaflet", at);
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
        request.addEventListener("upgradeneeded", () => {
          for (const name of ["facts", "meta", "quarantine"])
            request.result.createObjectStore(name);
        });
        request.addEventListener("success", () => {
          const tx = request.result.transaction(["facts", "meta"], "readwrite");
          for (const fact of given) {
            tx.objectStore("facts").put(fact, (fact as { id: string }).id);
          }
          tx.objectStore("meta").put(owner, "identity");
          tx.addEventListener("complete", () => {
            request.result.close();
            resolve();
          });
        });
      }),
    [facts, { person, device }, version] as const,
  );
}

const chestPain = () => [
  makeFact("profile", profile),
  makeFact("condition", { condition: "bloodThinner", answer: "yes", detail: "apixaban" }),
  makeFact("checkIn", { feeling: "muchWorse", present: ["chestPain"], asked: ["chestPain"] }),
];

const staticReadOut = "I have a leaking mitral valve. I need help now.";
const readOut = (page: Page) => page.locator("#read-out").textContent();

/** The page gives up after half a second, which a busy machine may need: then it is opened again. */
async function openUntilFilled(page: Page, hash: string, words: string): Promise<void> {
  const open_ = async (): Promise<string | null> => {
    await page.goto("about:blank");
    await page.goto(`${served.address}emergency.html${hash}`);
    await page.waitForTimeout(600);
    return readOut(page);
  };
  await expect.poll(open_, { timeout: 20_000 }).toContain(words);
}

describe("with a diary", () => {
  it("shows the person's own country and what to read out, as text and nothing else", async () => {
    const page = await open();
    await keepDiary(page, chestPain());
    await openUntilFilled(page, "", "Rosa");
    const words = await readOut(page);
    for (const part of ["12 Mill Lane", "chest pain", "apixaban", "leaking mitral valve"]) {
      expect(words).toContain(part);
    }
    expect(await page.locator("#read-out *").count()).toBe(0);
    expect(await visibleNumbers(page)).toEqual(["tel:911"]);
    guard.expectClean();
    expect(served.cspReports).toEqual([]);
  });

  it("keeps the country in the address, which somebody chose", async () => {
    const page = await open();
    await keepDiary(page, chestPain());
    for (const [hash, numbers] of [
      ["#FR", ["tel:112", "tel:15"]],
      ["#choose", ["tel:112"]],
    ] as const) {
      await openUntilFilled(page, hash, "Rosa");
      expect(await visibleNumbers(page)).toEqual(numbers);
    }
  });

  it("reads a diary that a newer app has changed, as far as it can", async () => {
    const page = await open();
    await keepDiary(page, chestPain(), 7);
    await openUntilFilled(page, "", "12 Mill Lane");
  });

  it("makes no diary where there is none: a lost one must not look like a new one", async () => {
    const page = await open();
    await page.waitForTimeout(700);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await readOut(page)).toBe(staticReadOut);
    guard.expectClean();
  });
});

describe("when storage fails", () => {
  const faults: readonly (readonly [string, () => void])[] = [
    [
      "is switched off",
      () =>
        Object.defineProperty(globalThis, "indexedDB", {
          get: () => {
            throw new DOMException("switched off", "SecurityError");
          },
        }),
    ],
    ["is not there", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
    ["never answers", () => Object.assign(IDBFactory.prototype, { open: () => new EventTarget() })],
    [
      "refuses local storage too",
      () => {
        for (const name of ["indexedDB", "localStorage"]) {
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException("switched off", "SecurityError");
            },
          });
        }
      },
    ],
  ];

  it.each(faults)("the page stands as it was built: it %s", async (_name, fault) => {
    const page = await open("#GB");
    await keepDiary(page, chestPain());
    await context.addInitScript(fault);
    await page.goto("about:blank");
    await page.goto(`${served.address}emergency.html#GB`);
    await page.waitForTimeout(800);
    expect(await visibleNumbers(page)).toEqual(["tel:999", "tel:112"]);
    expect(await readOut(page)).toBe(staticReadOut);
    guard.expectClean();
  });

  it("a slow answer does not move the page under the person's thumb", async () => {
    const page = await open();
    await keepDiary(page, chestPain());
    await context.addInitScript(() => {
      const open_ = Reflect.get(IDBFactory.prototype, "open") as IDBFactory["open"];
      IDBFactory.prototype.open = function (...given) {
        const start_ms = Date.now();
        while (Date.now() - start_ms < 600);
        return open_.apply(this, given);
      };
    });
    await page.goto("about:blank");
    await page.goto(`${served.address}emergency.html`);
    await page.waitForTimeout(1_200);
    expect(await isListShown(page)).toBe(true);
    expect(await readOut(page)).toBe(staticReadOut);
  });
});

describe("without a network", () => {
  it("P11 opens from the device, also with storage full and locked", async () => {
    const page = await open();
    await page.goto(served.address);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const session = await openSession(page);
    const { origin } = new URL(served.address);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await context.addInitScript(() =>
      Object.defineProperty(globalThis, "indexedDB", {
        get: () => {
          throw new DOMException("locked", "SecurityError");
        },
      }),
    );
    await served.stop();
    await page.goto(`${served.address}emergency.html#IE`);
    await page.reload();
    expect(await visibleNumbers(page)).toEqual(["tel:112", "tel:999"]);
    expect(await page.locator("h1").textContent()).toBe("Call now.");
    guard.expectClean();
  });
});

describe("to everybody's eyes and hands", () => {
  const looks: readonly (readonly [string, ContextOptions])[] = [
    ["light", phone],
    ["dark", { ...phone, colorScheme: "dark" }],
    ["high contrast", { ...phone, contrast: "more" }],
    ["a desk", { viewport: { width: 1280, height: 800 } }],
  ];

  it.each(looks)("axe finds nothing: %s", async (_name, options) => {
    for (const hash of ["", "#US", "#AR"]) {
      const page = await open(hash, options);
      expect(await runAxe(page), hash).toEqual([]);
      if (hash !== "#AR") await context.close();
    }
  });

  it.each([
    [390, "225%"],
    [320, "112.5%"],
    [320, "225%"],
  ])("nothing is cut off at %d px with text of %s", async (width, fontSize) => {
    for (const hash of ["", "#AR"]) {
      const page = await open(hash, { viewport: { width, height: 700 } });
      const overflow = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - innerWidth;
      }, fontSize);
      expect(overflow).toBeLessThanOrEqual(0);
      await context.close();
    }
  });

  it("every target is at least 44 px high, and the call 64", async () => {
    for (const hash of ["", "#AR"]) {
      const page = await open(hash);
      for (const link of await page.locator("a:visible").all()) {
        const [box, text] = [await link.boundingBox(), await link.textContent()];
        const isCall = (text ?? "").startsWith("Call");
        expect(box!.height, text ?? "").toBeGreaterThanOrEqual(isCall ? 64 : 44);
      }
      await context.close();
    }
  });
});
