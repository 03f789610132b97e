/**
 * Makes the papers in docs/papers: the built app in a real browser, an invented person, a clock
 * that stands still, each paper for both sizes of sheet. The PDF is what the printer gets; the
 * picture is that PDF drawn again, so that a change of look can be seen in a diff. Run by hand
 * (`npm run print:papers`); `npm run print:papers -- week` makes only those whose name begins so.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/harness/launch-browser.ts";
import { paperSizes_mm, printPage, type PaperFormat } from "../e2e/harness/print-page.ts";
import { readPdf } from "../e2e/harness/read-pdf.ts";
import { bringBack, writeSample } from "../e2e/harness/sample-diary.ts";
import { rosasClip, rosasHealth } from "../e2e/harness/sample-health.ts";
import { serveDist } from "../e2e/harness/serve-dist.ts";
import { writePng } from "../e2e/harness/write-png.ts";
import { root } from "./root.mjs";

const folder = join(root, "docs/papers");
const now = new Date("2026-11-23T08:10:00+01:00");
/** Small type can just be read, and a page stays below 100 KB. */
const dotsPerInch = 100;

const papers = {
  "wallet-card-no": ["/card/print", rosasHealth],
  "wallet-card-yes": ["/card/print", rosasClip],
  "visit-sheet": ["/card/visit", rosasHealth],
  "week-sheet": ["/card/week", rosasHealth],
  "emergency-sheet": ["/card/emergency", rosasHealth],
} as const;

async function printPaper(
  browser: Browser,
  address: string,
  [name, [path, facts]]: readonly [string, (typeof papers)[keyof typeof papers]],
): Promise<void> {
  const context = await browser.newContext({ timezoneId: "Europe/Zurich", locale: "en-GB" });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await bringBack(page, address, writeSample(facts(now.getTime())));
    await page.goto(new URL(path, address).href);
    await page.locator(".paper").waitFor();
    for (const format of Object.keys(paperSizes_mm) as PaperFormat[]) {
      const file = join(folder, `${name}-${format.toLowerCase()}`);
      // oxlint-disable-next-line no-await-in-loop
      const pdf = await printPage(page, format);
      writeFileSync(`${file}.pdf`, pdf);
      // oxlint-disable-next-line no-await-in-loop
      const pages = await readPdf(pdf, dotsPerInch);
      console.log(`${name}, ${format}: ${pages.length} pages, ${pdf.length} bytes`);
      writeFileSync(`${file}.png`, writePng(pages[0]!.image));
    }
  } finally {
    await context.close();
  }
}

const wanted = process.argv[2] ?? "";
mkdirSync(folder, { recursive: true });
const served = await serveDist();
const browser = await launchBrowser();
try {
  for (const paper of Object.entries(papers)) {
    // oxlint-disable-next-line no-await-in-loop
    if (paper[0].startsWith(wanted)) await printPaper(browser, served.address, paper);
  }
} finally {
  await browser.close();
  await served.stop();
}
