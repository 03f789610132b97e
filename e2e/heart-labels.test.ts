/** The names in the picture of the heart grow with the person's text, and stay apart. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { withApp } from "./harness/open-app.ts";
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

it.each([
  ["/learn/what-is-a-leak", 390],
  ["/learn/what-is-a-leak", 320],
  ["/learn/try", 390],
  ["/learn/try", 1280],
] as const)("%s at %i px, text at 200 %", (screen, width) =>
  withApp(
    browser,
    served,
    async ({ page, goTo }) => {
      await goTo(screen);
      // The first numbers of a beat come before its drawing: the names stand once it is painted.
      await page.locator('.heart-labels [data-part="leak"]').waitFor();
      const usual = await measureLabels(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "225%";
      });
      const large = await measureLabels(page);
      expect(large.map(({ name }) => name)).toEqual(usual.map(({ name }) => name));
      expect(large.length).toBeGreaterThanOrEqual(5);
      for (const [i, { name, height }] of large.entries()) {
        expect(height / usual[i]!.height, name).toBeGreaterThan(1.6);
      }
      expect(findTouching(large)).toEqual([]);
      expect(large.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    },
    { viewport: { width, height: 844 } },
  ),
);

interface Label {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

function measureLabels(page: Page): Promise<Label[]> {
  return page.locator(".heart-labels text:visible").evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      return { name: text.textContent ?? "", left, right, top, bottom, height };
    }),
  );
}

/** Letters fill the middle of their box: the air above and below them may touch. */
function findTouching(labels: readonly Label[]): string[] {
  const air = 0.2;
  return labels.flatMap((one, i) =>
    labels
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top + air * one.height < other.bottom - air * other.height &&
          other.top + air * other.height < one.bottom - air * one.height,
      )
      .map((other) => `${one.name} and ${other.name}`),
  );
}
