/**
 * Takes the pictures in docs/screens: the built app in a real browser, an invented person, a clock
 * that stands still. Run by hand (`npm run screens`) when the look has changed; the pictures are
 * committed, so that a change of look can be seen in a diff. `npm run screens -- learn` takes only
 * those whose name begins so.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { lessons } from "#knowledge/lessons.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import type { Fact } from "#record/fact.ts";
import { launchBrowser } from "../e2e/harness/launch-browser.ts";
import {
  bringBack,
  rosasDays,
  rosasScans,
  sampleFact,
  writeSample,
} from "../e2e/harness/sample-diary.ts";
import { recordLines, rosasRecord } from "../e2e/harness/sample-record.ts";
import { rosasClip, rosasHealth } from "../e2e/harness/sample-health.ts";
import { serveDist } from "../e2e/harness/serve-dist.ts";
import { root } from "./root.mjs";

const folder = join(root, "docs/screens");
const now = new Date("2026-11-23T08:10:00+01:00");

const { heartStage } = lateScreensFor("en");

const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;

type Walk = (page: Page, address: string) => Promise<void>;

const row = (page: Page, label: string) => page.locator("main .choice", { hasText: label });
const none: Walk = (page) => page.getByRole("button", { name: "None of these" }).click();

/** From Today through the questions with nothing chosen, to the one wanted. */
async function goToQuestion(page: Page, feeling: string, wanted: number): Promise<void> {
  await row(page, feeling).click();
  for (let question = 0; question < wanted; question += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await none(page, "");
  }
}

async function answered(page: Page): Promise<void> {
  await page.locator(".band").waitFor();
  await page.getByText("Saved on this device").waitFor();
}

/** Each chapter of Learn at its top, its first heart drawn in the moment it leaks or would. */
const chapters: Readonly<Record<string, Walk>> = Object.fromEntries(
  Object.values(lessons).map(({ path }) => [
    `learn-${path}`,
    async (page: Page, address: string) => {
      await page.goto(`${address}learn/${path}`);
      await stepToLeak(page);
    },
  ]),
);

/** Without motion the heart stands in one part of its beat; on to the one in which it leaks. */
async function stepToLeak(page: Page): Promise<void> {
  await page.locator(".stage[data-beating]").waitFor();
  const next = page.getByRole("button", { name: heartStage.controls.nextStep });
  const leak = page.locator(".stage-phase", { hasText: "Step 4 of" });
  for (let step = 0; step < 4 && (await leak.count()) === 0; step += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await next.click();
  }
  await leak.waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** A screen of the health record, with something of every kind in it. */
const recordOf =
  (path: string, more?: Walk): Walk =>
  async (page, address) => {
    await bringBack(page, address, writeSample(rosasRecord(now.getTime())));
    await page.goto(`${address}records/${path}`);
    await page.locator("main h1").waitFor();
    await more?.(page, address);
  };

const show = (facts: (now_ms: number) => Fact[], path: string): Walk =>
  async function showWith(page, address) {
    await bringBack(page, address, writeSample(facts(now.getTime())));
    await page.goto(`${address}${path}`);
  };

const pictures: Readonly<Record<string, Walk>> = {
  "card-no": show(rosasHealth, "card"),
  "card-yes": show(rosasClip, "card"),
  "card-ask": async (page, address) => {
    await page.goto(`${address}card`);
  },
  "card-dentist": async (page, address) => {
    await show(rosasClip, "card")(page, address);
    await page.getByRole("button", { name: "Show to the dentist" }).click();
    await page.getByRole("dialog").waitFor();
  },
  "card-to-print": show(rosasClip, "card/print"),
  "visit-sheet": show(rosasHealth, "card/visit"),
  today: async () => undefined,
  "check-in-usual": async (page) => {
    await row(page, "As usual").click();
    await page.getByLabel("Weight").fill("72.4");
    await page.getByLabel("Blood pressure, upper").fill("118");
    await page.getByLabel("Blood pressure, lower").fill("74");
  },
  "check-in-red-signs": (page) => goToQuestion(page, "A bit worse", 0),
  "check-in-breath": async (page) => {
    await goToQuestion(page, "A bit worse", 1);
    await page.getByText("Need more pillows to sleep").click();
  },
  "answer-emergency": async (page) => {
    await goToQuestion(page, "Much worse", 0);
    await page.getByText("Chest pain or pressure").click();
    await answered(page);
  },
  "answer-today": async (page) => {
    await goToQuestion(page, "A bit worse", 1);
    await page.getByText("Need more pillows to sleep").click();
    await page.getByRole("button", { name: "Next" }).click();
    await none(page, "");
    await row(page, "Little by little").click();
    await answered(page);
  },
  "answer-soon": async (page) => {
    await goToQuestion(page, "A bit worse", 3);
    await row(page, "Little by little").click();
    await answered(page);
  },
  "answer-outside-scope": async (page, address) => {
    const pain = sampleFact(now.getTime() - 60_000, "checkIn", {
      feeling: "usual",
      present: ["suddenBackPain"],
      asked: ["suddenBackPain"],
    });
    await bringBack(page, address, writeSample([pain]));
    await page.goto(`${address}answer`);
  },
  "answer-cannot-tell": async (page, address) => {
    await page.goto(`${address}answer`);
  },
  "answer-carry-on": async (page) => {
    await row(page, "As usual").click();
    await page.getByLabel("Weight").fill("72.4");
    await page.getByRole("button", { name: "Save" }).click();
    await answered(page);
  },
  emergency: async (page) => {
    await page.locator("a.emergency").click();
    await page.waitForURL(/emergency/u);
  },
  diary: async (page, address) => {
    await page.goto(`${address}diary`);
  },
  learn: async (page, address) => {
    await page.goto(`${address}learn`);
  },
  ...chapters,
  "learn-try": async (page, address) => {
    await page.goto(`${address}learn/try`);
    await stepToLeak(page);
  },
  "learn-questions": async (page, address) => {
    await page.goto(`${address}learn/what-is-a-leak`);
    const asked = page.locator(".question").first();
    await asked.locator(".answer").first().click();
    await asked.getByText("Saved", { exact: true }).waitFor();
    await asked.evaluate((question) => question.scrollIntoView({ block: "start" }));
  },
  settings: async (page, address) => {
    await page.goto(`${address}settings`);
  },
  records: recordOf(""),
  "records-medicines": recordOf("medicines"),
  "records-medicines-check": recordOf("medicines", (page) =>
    page.getByText("What to look at").evaluate((part) => part.scrollIntoView()),
  ),
  "records-medicine": recordOf(`medicines/${recordLines.thinner}`),
  "records-medicine-new": recordOf("medicines/new", async (page) => {
    await page.getByLabel("Name, as it is on the box").fill("losartan comp");
    await page.getByText("Do you mean this one?").waitFor();
  }),
  "records-allergies": recordOf("allergies"),
  "records-history": recordOf("history"),
  "records-dates": recordOf("dates"),
  "records-clinic": recordOf("clinic"),
  "records-everyday": recordOf("everyday"),
  "records-questions": recordOf("questions"),
  "plan-empty": (page, address) => openPlan(page, address, "plan"),
  plan: async (page, address) => {
    await bringBack(page, address, writeSample(rosasScans(now.getTime())));
    await openPlan(page, address, "plan");
  },
  "plan-where-you-are": async (page, address) => {
    await bringBack(page, address, writeSample(rosasScans(now.getTime())));
    await openPlan(page, address, "plan/where-you-are");
  },
  "plan-scan": async (page, address) => {
    await bringBack(page, address, writeSample(rosasScans(now.getTime())));
    await openPlan(page, address, "plan/scans");
    await page.locator("main .choice").first().click();
    await page.getByText("Since the scan before").waitFor();
  },
  "plan-options": async (page, address) => {
    await bringBack(page, address, writeSample(rosasScans(now.getTime())));
    await openPlan(page, address, "plan/options");
  },
  "plan-living": async (page, address) => {
    await bringBack(page, address, writeSample(rosasScans(now.getTime())));
    await openPlan(page, address, "plan/living");
  },
  "plan-team": async (page, address) => {
    await bringBack(page, address, writeSample(rosasScans(now.getTime())));
    await openPlan(page, address, "plan/team");
  },
  "plan-letter": async (page, address) => {
    await openPlan(page, address, "plan/echo");
    await page.getByLabel("The text of your letter").fill(letter);
    await page.getByRole("button", { name: "Read the letter" }).click();
    await page.locator(".found").first().waitFor();
  },
};

/** Made up, as all of Rosa is. */
const letter = `Transthoracic echocardiogram. Date of study: 12 November 2026
Mitral valve: prolapse of the posterior leaflet, severe mitral regurgitation.
EROA 0.42 cm2, regurgitant volume 66 mL. Previous EROA 0.31 cm2.
LVEF 66 %, LVESD 35 mm, LVEDD 56 mm. LAVI 48 mL/m2.
Tricuspid valve: mild regurgitation.`;

async function openPlan(page: Page, address: string, path: string): Promise<void> {
  await page.goto(`${address}${path}`);
  await page.locator("main h1").waitFor();
}

interface Variant {
  readonly suffix: string;
  readonly only?: readonly string[];
  readonly options?: NonNullable<Parameters<Browser["newContext"]>[0]>;
  readonly settings?: object;
}

const variants: readonly Variant[] = [
  { suffix: "" },
  {
    suffix: "-dark",
    only: [
      "today",
      "answer-today",
      "answer-emergency",
      "diary",
      "learn-what-is-a-leak",
      "plan",
      "plan-letter",
      "records-medicines",
      "card-no",
      "visit-sheet",
    ],
    options: { colorScheme: "dark" },
  },
  {
    suffix: "-large",
    only: [
      "today",
      "check-in-breath",
      "answer-today",
      "learn-medicines",
      "card-yes",
      "visit-sheet",
    ],
    settings: { textSize: "largest" },
  },
  {
    suffix: "-contrast",
    only: ["today", "answer-emergency"],
    settings: { theme: "contrast" },
  },
];

async function takePicture(
  browser: Browser,
  address: string,
  [name, walk]: readonly [string, Walk],
  [sizeName, viewport]: readonly [string, { width: number; height: number }],
  { suffix, options, settings }: Variant,
): Promise<void> {
  const context = await browser.newContext({
    viewport,
    // A phone is held close; twice the points would make the desk's pictures heavy.
    deviceScaleFactor: sizeName === "phone" ? 2 : 1,
    timezoneId: "Europe/Zurich",
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await bringBack(page, address, writeSample(rosasDays(now.getTime()), settings));
  await page.goto(address);
  await page.getByRole("heading", { name: "How are you today?" }).waitFor();
  await walk(page, address);
  await page.locator("h1:visible").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // The pointer rests where it clicked last; without it nothing looks hovered.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}-${sizeName}${suffix}.png`) });
  await context.close();
}

const wanted = process.argv[2] ?? "";
mkdirSync(folder, { recursive: true });
const served = await serveDist();
const browser = await launchBrowser();
try {
  for (const variant of variants) {
    for (const picture of Object.entries(pictures)) {
      if (!picture[0].startsWith(wanted)) continue;
      if (variant.only !== undefined && !variant.only.includes(picture[0])) continue;
      for (const size of Object.entries(sizes)) {
        if (variant.suffix !== "" && size[0] === "desk" && picture[0] !== "today") continue;
        // oxlint-disable-next-line no-await-in-loop
        await takePicture(browser, served.address, picture, size, variant);
      }
    }
  }
} finally {
  await browser.close();
  await served.stop();
}
