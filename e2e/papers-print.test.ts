/** What leaves the printer: one page each, in its size, with codes that a stranger's reader reads. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CardFacts } from "#care/card/card-facts.ts";
import { decideCard } from "#care/card/decide-card.ts";
import { readCardFacts } from "#care/card/read-card-facts.ts";
import { writeCardCodes } from "#fhir/card-code.ts";
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
import { cutPage, readPdf, type PdfPage } from "./harness/read-pdf.ts";
import { bringBack, sampleFact, writeSample } from "./harness/sample-diary.ts";
import { rosasClip, rosasHealth } from "./harness/sample-health.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { spoilImage, type Spoiling } from "./harness/spoil-image.ts";
import { thirtyMedicines } from "./harness/thirty-medicines.ts";

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
    ["thirty medicines, and notes as long as a field", thirtyMedicines(now_ms)],
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
  it.each([
    ["ten years", decadeDiary(now_ms)],
    ["thirty medicines", thirtyMedicines(now_ms)],
  ])("is as big as a bank card, twice, and no word is cut off: %s", (_what, facts) =>
    withDiary(
      facts,
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
    ),
  );

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
      const expected = writeText(facts);
      expect(readCardText(expected, today, "en")).toMatchObject({ kind: "card", answer });
      for (const looks of ways) {
        const codes = readCodes(spoilImage(cutPage(image, walletTop_mm), looks));
        const code = codes.find(({ text }) => text === expected);
        expect(code, `${JSON.stringify(looks)}: ${JSON.stringify(codes)}`).toBeDefined();
        expect(code!.side_mm).toBeGreaterThan(24.5);
        expect(code!.side_mm).toBeLessThan(25.5);
      }
    }),
  );

  it.each([
    ["no", rosasHealth(now_ms)],
    ["yes", rosasClip(now_ms)],
  ])("the code for a computer says %s as well", (answer, facts) =>
    withDiary(facts, async (app) => {
      await openPaper(app, "/card/print");
      const expected = cardFactsOf(facts);
      const { codes, fits } = writeCardCodes(expected, decideCard(expected));
      expect([codes.length, fits]).toEqual([1, true]);
      const { text } = codes[0]!;
      expect(text).toContain(`Endocarditis prophylaxis, dental work: ${answer}`);
      expect(JSON.parse(text)).toMatchObject({ resourceType: "Bundle", type: "collection" });
      for (const format of formats) {
        const { image } = await readOnlyPage(app.page, format, 300);
        for (const looks of ways) {
          const read = readCodes(spoilImage(cutPage(image, pageTop_mm), looks));
          expect(
            read.map((code) => code.text),
            JSON.stringify([format, looks]),
          ).toContain(text);
        }
      }
    }),
  );

  it("of a long record the page says where its codes for a computer are", () =>
    withDiary(decadeDiary(now_ms), async (app) => {
      await openPaper(app, "/card/print");
      const { text } = await readOnlyPage(app.page, "A4");
      expect(withoutGaps(text)).toContain(withoutGaps("The code for a computer is in the app"));
      await app.goTo("/card");
      await app.page.getByText("Code for a computer").click();
      await app.page.getByText("Code 3 of 3").waitFor();
      expect(await app.page.locator(".qr.dense").count()).toBe(3);
    }));

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

/** As printed; a little turned; a little out of focus; both. */
const ways: readonly Spoiling[] = [
  { turn_deg: 0, blur_dots: 0 },
  { turn_deg: 2, blur_dots: 0 },
  { turn_deg: 0, blur_dots: 1 },
  { turn_deg: -3, blur_dots: 1 },
];
/** The part of a page with the wallet card, and the part with the code for a computer as well. */
const walletTop_mm = 75;
const pageTop_mm = 160;

const writeText = (facts: readonly Fact[]): string => writeCardText(cardFactsOf(facts), "en").text;

function cardFactsOf(facts: readonly Fact[]): CardFacts {
  const chart = foldChart(facts);
  const person = { chart, health: foldHealth(chart.standing) };
  return readCardFacts(person, today, "gumOrRootWork");
}
