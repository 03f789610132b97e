/** How soon the sheet for a visit is there, for somebody with ten years of data. */
import type { Browser, Page } from "playwright-core";
import { lateScreensFor } from "#words/late-screens.ts";
import { decadeDiary } from "../e2e/harness/decade-diary.ts";
import { bringBack, writeSample } from "../e2e/harness/sample-diary.ts";
import { budgets } from "./budgets.ts";
import type { Row } from "./table.ts";

const { card } = lateScreensFor("en");
const rounds = 5;

/**
 * From the finger on "Sheet for your visit" until the sheet with its charts is painted [ms], median
 * of the rounds; each begins with the app opened anew on Card, so that the first tap is measured.
 */
export async function measureVisitSheetRows(browser: Browser, address: string): Promise<Row[]> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: "Europe/Zurich",
  });
  try {
    await context.addInitScript(() => localStorage.setItem("living-leaflet.welcomed", "yes"));
    const page = await context.newPage();
    await bringBack(page, address, writeSample(decadeDiary(Date.now())));
    const what = "visit sheet ready from tap, 10 years of data";
    return [
      {
        what,
        measured: await measureMedian(page, address, 1),
        unit: "ms",
        budget: { atMost: budgets.visitSheet_ms },
      },
      {
        what: `${what}, CPU 6 times slower`,
        measured: await measureMedian(page, address, 6),
        unit: "ms",
      },
    ];
  } finally {
    await context.close();
  }
}

async function measureMedian(page: Page, address: string, slowdown: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const times_ms: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.goto(`${address}card`);
    const link = page.getByRole("link", { name: card.papers.visit });
    await link.waitFor();
    await page.waitForLoadState("networkidle");
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.evaluate(timeNextTap);
    await link.click();
    const handle = await page.waitForFunction(() => Reflect.get(globalThis, "sheetReady_ms"));
    times_ms.push((await handle.jsonValue()) as number);
  }
  await session.detach();
  return times_ms.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]!;
}

/**
 * In the page: from the finger until the frame after the one in which both charts are there.
 *
 * No function in here may have a name: tsx marks those with a helper that the page has not.
 */
function timeNextTap(): void {
  addEventListener(
    "pointerdown",
    ({ timeStamp }) => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll(".visit-paper svg").length < 2) return;
        observer.disconnect();
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            Reflect.set(globalThis, "sheetReady_ms", performance.now() - timeStamp),
          ),
        );
      });
      observer.observe(document.body, { childList: true, subtree: true });
    },
    { capture: true, once: true },
  );
}
