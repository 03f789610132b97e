/** The code on the printed card: 25 mm wide, at 300 dots an inch, read by somebody else's reader. */
import jsQR from "jsqr";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCardText } from "#papers/read-card-text.ts";
import type { Fact } from "#record/fact.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { withApp } from "./harness/open-app.ts";
import { bringBack, writeSample } from "./harness/sample-diary.ts";
import { rosasClip, rosasHealth } from "./harness/sample-health.ts";
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

/** A page is laid out at 96 dots an inch. */
const at300dpi = { deviceScaleFactor: 300 / 96, viewport: { width: 794, height: 1123 } };
const mmPerInch = 25.4;

const nothing = (): Fact[] => [];

it.each([
  ["no", rosasHealth],
  ["yes", rosasClip],
  ["ask", nothing],
] as const)("says %s", (answer, facts) =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      const made = facts(Date.now());
      if (made.length > 0) await bringBack(page, served.address, writeSample(made));
      await goTo("/card/print");
      await page.emulateMedia({ media: "print" });
      const code = page.locator(".wallet .qr");
      const box = (await code.boundingBox())!;
      expect((box.width / 96) * mmPerInch).toBeCloseTo(25, 1);
      const png = await code.screenshot();
      const { data, width, height } = await readPixels(page, png);
      expect(width).toBeGreaterThan(290);
      // Whole dots of the page around it come along.
      expect(width).toBeLessThanOrEqual(302);
      const read = jsQR(Uint8ClampedArray.from(data), width, height);
      const text = Buffer.from(read?.binaryData ?? []).toString("utf8");
      const today = new Date().toISOString().slice(0, 10);
      expect(readCardText(text, today, "en")).toMatchObject({ kind: "card", answer });
    },
    at300dpi,
  ),
);

it("the wallet card is as big as a bank card, twice, side by side", () =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await bringBack(page, served.address, writeSample(rosasClip(Date.now())));
      await goTo("/card/print");
      await page.emulateMedia({ media: "print" });
      const faces = await page.locator(".wallet-face").evaluateAll((all) =>
        all.map((face) => {
          const { x, y, width, height } = face.getBoundingClientRect();
          const isWhole = face.scrollHeight <= face.clientHeight + 1;
          return { x, y, width, height, isWhole };
        }),
      );
      const [front, back] = faces;
      for (const face of faces) {
        expect((face.width / 96) * mmPerInch).toBeCloseTo(85.6, 1);
        expect((face.height / 96) * mmPerInch).toBeCloseTo(53.98, 1);
        expect(face.isWhole, "no word is cut off").toBe(true);
      }
      expect([back!.y, back!.x]).toEqual([front!.y, front!.x + front!.width]);
    },
    at300dpi,
  ));

/** A picture's dots, decoded by the browser: red, green, blue and how solid, one after another. */
async function readPixels(
  page: Page,
  png: Buffer,
): Promise<{ data: number[]; width: number; height: number }> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const pen = canvas.getContext("2d")!;
      pen.drawImage(image, 0, 0);
      const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
      return { data: Array.from(data), width, height };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}
