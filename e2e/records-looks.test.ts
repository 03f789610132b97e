/** Every screen of the health record in every look, as `looks.test.ts` does it for the others. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCutOff } from "./harness/find-cut-off.ts";
import { findSmallTargets } from "./harness/find-small-targets.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, row, withApp, type OpenApp } from "./harness/open-app.ts";
import { runAxe } from "./harness/run-axe.ts";
import { bringBack, rosasDays, sampleFact, writeSample } from "./harness/sample-diary.ts";
import { recordLines, rosasRecord } from "./harness/sample-record.ts";
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

const { thinner, changed, repair, pacemaker, dentist } = recordLines;

/** Those that are opened by their address alone. */
const addresses = [
  "",
  `medicines/${thinner}`,
  `medicines/${changed}/edit`,
  `medicines/${thinner}/stop`,
  "medicines/0193a000-0000-7000-8000-000000000000",
  "allergies",
  "allergies/new",
  "history",
  "operations",
  `operations/${repair}`,
  "operations/new",
  "implants",
  `implants/${pacemaker}`,
  "implants/new",
  "dates",
  `dates/${dentist}`,
  "dates/new",
  "clinic",
  "clinic/new",
  "clinic/echo",
  "clinic/echo/edit",
  "blood-tests",
  "blood-tests/new",
  "everyday",
  "questions",
  "questions/new",
];

const screens: Readonly<Record<string, (app: OpenApp) => Promise<void>>> = {
  ...Object.fromEntries(
    addresses.map((path) => [path, ({ goTo }: OpenApp) => goTo(`/records/${path}`)]),
  ),
  medicines: async ({ page, goTo }) => {
    await goTo("/records/medicines");
    // Folded parts are words too.
    for (const folded of await page.locator("main summary").all()) {
      // oxlint-disable-next-line no-await-in-loop
      await folded.click();
    }
  },
  "a medicine to take back": async ({ page, goTo }) => {
    await goTo(`/records/medicines/${changed}`);
    await button(page, "This was a mistake").click();
  },
  "a name with a question, and faults": async ({ page, goTo }) => {
    await goTo("/records/medicines/new");
    await page.getByLabel("Name, as it is on the box").fill("losartan comp");
    await page.getByLabel("Day").fill("31");
    await button(page, "Save").click();
    await page.getByText("Choose which one you mean.").waitFor();
  },
  "an operation on a valve, with faults": async ({ page, goTo }) => {
    await goTo("/records/operations/new");
    await page.getByLabel("What is it?").selectOption("surgicalRepair");
    await button(page, "Save").click();
    await page.getByText("Choose one.").waitFor();
  },
  "the clinic's word on antibiotics, with faults": async ({ page, goTo }) => {
    await goTo("/records/clinic/new");
    await page.getByLabel("What is it about?").selectOption("antibiotics");
    await button(page, "Save").click();
    await page.getByText("Choose one.").waitFor();
  },
  "a blood test": async ({ page, goTo }) => {
    await goTo("/records/blood-tests");
    await row(page, "Potassium").click();
    await page.getByRole("link", { name: "Change it" }).waitFor();
  },
  "no other allergy": async ({ page, goTo }) => {
    await goTo("/records/allergies");
    await row(page, "Latex").click();
    await button(page, "This was a mistake").click();
    await button(page, "Yes, take it back").click();
    await page.getByLabel("No, none that I know of").check();
    await page.getByText("None that you know of").waitFor();
  },
  "an unlikely blood test": async ({ page, goTo }) => {
    await goTo("/records/blood-tests/new");
    await page.getByLabel("Which test?").selectOption("creatinine");
    await page.getByLabel("Number in the letter").fill("8");
    await button(page, "Save").click();
    await page.getByText("Is it right?").waitFor();
  },
};

/** Rosa with a record, and a mechanical valve her thinner is wrong for. */
async function withRosa(
  journey: (app: OpenApp) => Promise<void>,
  options: Parameters<typeof withApp>[3] = {},
): Promise<void> {
  const now_ms = Date.now();
  const valve = sampleFact(now_ms, "condition", { condition: "mechanicalValve", answer: "yes" });
  await withApp(
    browser,
    served,
    async (app) => {
      const facts = [...rosasDays(now_ms), ...rosasRecord(now_ms), valve];
      await bringBack(app.page, served.address, writeSample(facts));
      await journey(app);
    },
    options,
  );
}

/** One of each form: the same parts stand in the others. */
const representative = [
  "",
  "medicines",
  `medicines/${thinner}`,
  "a name with a question, and faults",
  "a medicine to take back",
  "allergies",
  "history",
  "dates",
  "the clinic's word on antibiotics, with faults",
  "a blood test",
  "no other allergy",
  "everyday",
];

async function walk(
  app: OpenApp,
  look: () => Promise<readonly string[]>,
  names: readonly string[] = Object.keys(screens),
): Promise<void> {
  const faults: string[] = [];
  for (const [name, goThere] of Object.entries(screens)) {
    if (!names.includes(name)) continue;
    // oxlint-disable-next-line no-await-in-loop
    await goThere(app);
    // oxlint-disable-next-line no-await-in-loop
    faults.push(...(await look()).map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
}

/** Tall, so that nothing stands half behind the emergency button while axe measures it. */
const tall = { viewport: { width: 390, height: 7_000 } };

describe("axe finds nothing", () => {
  it("light, on every screen", () => withRosa((app) => walk(app, () => runAxe(app.page)), tall));

  it.each([
    ["dark", { ...tall, colorScheme: "dark" }],
    ["the system's high contrast", { ...tall, contrast: "more" }],
    ["forced colours", { ...tall, forcedColors: "active" }],
    ["on a desk", { viewport: { width: 1280, height: 7_000 } }],
  ] as const)("%s", (_name, options) =>
    withRosa((app) => walk(app, () => runAxe(app.page), representative), options),
  );
});

it.each([
  ["320 px wide", { viewport: { width: 320, height: 568 } }, undefined],
  ["320 px wide, text at 200 %", { viewport: { width: 320, height: 568 } }, "225%"],
  ["a phone on its side", { viewport: { width: 844, height: 390 } }, undefined],
])("nothing is cut off and nothing scrolls sideways: %s", (_name, options, fontSize) =>
  withRosa(async (app) => {
    await walk(app, async () => {
      if (fontSize !== undefined) {
        await app.page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, fontSize);
      }
      return app.page.evaluate(findCutOff);
    });
  }, options),
);

it("every target is large enough for a finger", () =>
  withRosa((app) => walk(app, () => app.page.evaluate(findSmallTargets)), tall));
