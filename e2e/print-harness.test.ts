/** The instruments of the paper tests themselves: what they say of a page that is known. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { isTagged, paperSizes_mm, printPage } from "./harness/print-page.ts";
import { readCodes } from "./harness/read-codes.ts";
import { readPdf } from "./harness/read-pdf.ts";
import { writePng } from "./harness/write-png.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** A page of one square centimetre of ink, a thumb's breadth from the corner. */
const square = `<html lang="en"><title>Square</title><style>
  @page { margin: 0 }
  body { margin: 0 }
  div { position: absolute; inset: 20mm auto auto 20mm; width: 10mm; height: 10mm; background: #000;
    print-color-adjust: exact }
</style><p>A square</p><div></div>`;

async function print(html: string, format: "A4" | "Letter" = "A4"): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await printPage(page, format);
  } finally {
    await page.close();
  }
}

it.each(["A4", "Letter"] as const)("%s is measured to half a millimetre", async (format) => {
  const [width_mm, height_mm] = paperSizes_mm[format];
  const pdf = await print(square, format);
  expect(isTagged(pdf)).toBe(true);
  const [page, ...more] = await readPdf(pdf, 100);
  expect(more).toEqual([]);
  expect(page!.text).toContain("square");
  expect(Math.abs(page!.width_mm - width_mm)).toBeLessThan(0.5);
  expect(Math.abs(page!.height_mm - height_mm)).toBeLessThan(0.5);
});

it("ink lies where it was put, and a square is no code", async () => {
  const [page] = await readPdf(await print(square), 254);
  const { gray, width_px } = page!.image;
  const at = (x_mm: number, y_mm: number): number => gray[y_mm * 10 * width_px + x_mm * 10]!;
  expect([at(19, 25), at(21, 25), at(29, 25), at(31, 25), at(25, 31)]).toEqual([
    255, 0, 0, 255, 255,
  ]);
  expect(readCodes(page!.image)).toEqual([]);
});

it("what runs over is a second page", async () => {
  const pages = await readPdf(await print(`${square}<p style="margin-top: 300mm">Over</p>`), 50);
  expect(pages).toHaveLength(2);
});

it("the browser reads our PNG as the dots that went in", async () => {
  const gray = Uint8Array.of(0, 50, 100, 150, 200, 255);
  const png = writePng({ width_px: 3, height_px: 2, dotsPerInch: 300, gray });
  const page = await browser.newPage();
  try {
    const read = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
        canvas.drawImage(image, 0, 0);
        const { data } = canvas.getImageData(0, 0, image.width, image.height);
        return { width_px: image.width, red: [...data].filter((_value, at) => at % 4 === 0) };
      },
      `data:image/png;base64,${png.toString("base64")}`,
    );
    expect(read).toEqual({ width_px: 3, red: [...gray] });
  } finally {
    await page.close();
  }
});
