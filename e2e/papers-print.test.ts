/** What leaves the printer: one page each, in its size, with codes that a stranger's reader reads. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CardFacts } from "#care/card/card-facts.ts";
import { decideCard } from "#care/card/decide-card.ts";
import { readCardFacts } from "#care/card/read-card-facts.ts";
import { writeCardIps } from "#fhir/card-ips.ts";
import { readCardText } from "#papers/read-card-text.ts";
import { writeCardText } from "#papers/card-text.ts";
import type { Fact } from "#record/fact.ts";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import { calendarDay, placeInZone, type CalendarDay } from "#units/zoned-time.ts";
import { decadeDiary } from "./harness/decade-diary.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { withApp, type OpenApp } from "./harness/open-app.ts";
import { isTagged, paperSizes_mm, printPage, type PaperFormat } from "./harness/print-page.ts";
import { readCodes } from "./harness/read-codes.ts";
import { readPdf, type PdfPage } from "./harness/read-pdf.ts";
import { bringBack, sampleFact, writeSample } from "./harness/sample-diary.ts";
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

const zone = "Europe/Zurich";
/** One moment for all, so that the clock of the page and of the test are on the same day. */
const now_ms = Date.parse("2026-11-26T09:00:00Z");
const today: CalendarDay = calendarDay(placeInZone(now_ms, zone));
const formats = Object.keys(paperSizes_mm) as PaperFormat[];

/** Each with words from its top, its middle and its end. */
const papers: readonly (readonly [string, readonly string[]])[] = [
  ["/card/print", ["fold here", "The same, in full", "checked these rules yet."]],
  ["/card/visit", ["Visit of Rosa Keller", "Blood pressure", "checked our rules yet."]],
  ["/card/week", ["My week: Rosa Keller", "Sunday", "checked our rules yet."]],
  ["/card/emergency", ["Call 911", "Read this out", "checked our rules yet."]],
];

const withDiary = (
  facts: readonly Fact[],
  journey: (app: OpenApp) => Promise<void>,
  options: object = {},
): Promise<void> =>
  withApp(
    browser,
    served,
    async (app) => {
      await app.page.clock.setFixedTime(now_ms);
      if (facts.length > 0) await bringBack(app.page, served.address, writeSample(facts));
      await journey(app);
    },
    { timezoneId: zone, ...options },
  );

async function openPaper({ page, goTo }: OpenApp, path: string): Promise<void> {
  await goTo(path);
  await page.locator(".paper").waitFor();
}

const withoutGaps = (text: string): string => text.replaceAll(/\s/gu, "");

async function readOnlyPage(page: Page, format: PaperFormat, dotsPerInch = 50): Promise<PdfPage> {
  const pdf = await printPage(page, format);
  expect(isTagged(pdf)).toBe(true);
  const pages = await readPdf(pdf, dotsPerInch);
  expect(pages.map(({ text }) => text.length > 0)).toEqual([true]);
  return pages[0]!;
}

describe("one page each", () => {
  it.each<[string, readonly Fact[]]>([
    ["an ordinary diary", rosasHealth(now_ms)],
    ["a clip and hives", rosasClip(now_ms)],
    ["ten years and a long list", decadeDiary(now_ms)],
  ])("%s", (_what, facts) =>
    withDiary(facts, async (app) => {
      for (const [path, words] of papers) {
        await openPaper(app, path);
        for (const format of formats) {
          const { width_mm, height_mm, text } = await readOnlyPage(app.page, format);
          for (const some of words) expect(withoutGaps(text)).toContain(withoutGaps(some));
          const [width, height] = paperSizes_mm[format];
          expect(Math.abs(width_mm - width)).toBeLessThan(0.5);
          expect(Math.abs(height_mm - height)).toBeLessThan(0.5);
        }
      }
    }),
  );

  it("black on white, whatever the screen looks like", () =>
    withDiary(
      rosasHealth(now_ms),
      async (app) => {
        for (const [path] of papers) {
          await openPaper(app, path);
          const { image } = await readOnlyPage(app.page, "A4");
          const ink = image.gray.reduce((sum, gray) => sum + (255 - gray), 0) / 255;
          expect(ink / image.gray.length, path).toBeGreaterThan(0.005);
          expect(ink / image.gray.length, path).toBeLessThan(0.15);
          // Far from the type and the lines: the corners.
          expect([image.gray[0], image.gray.at(-1)], path).toEqual([255, 255]);
        }
      },
      { colorScheme: "dark" },
    ));
});

describe("the wallet card", () => {
  it("is as big as a bank card, twice, and no word is cut off", () =>
    withDiary(
      decadeDiary(now_ms),
      async (app) => {
        await openPaper(app, "/card/print");
        await app.page.emulateMedia({ media: "print" });
        const faces = await app.page.locator(".wallet-face").evaluateAll((all) =>
          all.map((face) => {
            const { width, height } = face.getBoundingClientRect();
            return { width, height, spare: face.clientHeight + 1 - face.scrollHeight };
          }),
        );
        expect(faces).toHaveLength(2);
        for (const { width, height, spare } of faces) {
          expect((width / 96) * 25.4).toBeCloseTo(85.6, 1);
          expect((height / 96) * 25.4).toBeCloseTo(53.98, 1);
          expect(spare).toBeGreaterThanOrEqual(0);
        }
      },
      { viewport: { width: 794, height: 1_123 } },
    ));

  it.each<[string, readonly Fact[]]>([
    ["no", rosasHealth(now_ms)],
    ["yes", rosasClip(now_ms)],
    ["ask", []],
    [
      "yes",
      [
        ...rosasClip(now_ms),
        sampleFact(now_ms - 60_000, "profile", { name: "José Łuczak-Öztürk" }),
      ],
    ],
  ])("its code says %s at 25 mm and 300 dots an inch, word for word", (answer, facts) =>
    withDiary(facts, async (app) => {
      await openPaper(app, "/card/print");
      const { image } = await readOnlyPage(app.page, "A4", 300);
      const codes = readCodes(image);
      const expected = writeText(facts);
      const code = codes.find(({ text }) => text === expected);
      expect(code, `one of ${JSON.stringify(codes)} to be ${expected}`).toBeDefined();
      // 25 mm with its quiet zone of 4 modules on each side; no code has less than 21 of them.
      expect(code!.side_mm).toBeGreaterThan((25 * 21) / 29);
      expect(code!.side_mm).toBeLessThan(25);
      expect(readCardText(code!.text, today, "en")).toMatchObject({ kind: "card", answer });
    }),
  );

  it.each([
    ["no", rosasHealth(now_ms)],
    ["yes", rosasClip(now_ms)],
  ])("the code for a computer is a summary that says %s as well", (answer, facts) =>
    withDiary(facts, async (app) => {
      await openPaper(app, "/card/print");
      const expected = cardFactsOf(facts);
      const { text } = writeCardIps(expected, decideCard(expected));
      for (const format of formats) {
        // The reader missed 3 of 44 looks at so many dots; a camera looks again too.
        const read = [300, 320].map(async (dotsPerInch) => {
          const { image } = await readOnlyPage(app.page, format, dotsPerInch);
          return readCodes(image).map((code) => code.text);
        });
        expect((await Promise.all(read)).flat()).toContain(text);
        expect(JSON.parse(text)).toMatchObject({ resourceType: "Bundle", type: "document" });
        expect(decideCard(expected).prophylaxis.kind).toBe(answer);
      }
    }),
  );

  it("a code that somebody changed is refused", () => {
    const text = writeText(rosasHealth(now_ms));
    expect(readCardText(text, today, "en").kind).toBe("card");
    const changed = [
      text.replace("NO", "YES"),
      text.replace(/ no ([0-9A-F]{8})$/u, " yes $1"),
      text.replace("apixaban", "warfarin"),
      text.replace(/Valid to \d{4}/u, "Valid to 2099"),
      text.slice(0, -1),
      text.slice(0, 80),
    ];
    for (const one of changed) {
      expect(one).not.toBe(text);
      expect(readCardText(one, today, "en").kind, one).toBe("refused");
    }
  });
});

const writeText = (facts: readonly Fact[]): string => writeCardText(cardFactsOf(facts), "en").text;

function cardFactsOf(facts: readonly Fact[]): CardFacts {
  const chart = foldChart(facts);
  const person = { chart, health: foldHealth(chart.standing) };
  return readCardFacts(person, today, "gumOrRootWork");
}
