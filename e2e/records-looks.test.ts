/** Every screen of the health record in every look, as `looks.test.ts` does it for the others. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { launchBrowser } from "./harness/launch-browser.ts";
import { button, row, withApp, type OpenApp } from "./harness/open-app.ts";
import { bringBack, rosasDays, sampleFact, writeSample } from "./harness/sample-diary.ts";
import { recordLines, rosasRecord } from "./harness/sample-record.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";
import { axeLooks, lightLook, narrowLooks, walkLooks, type Ways } from "./harness/walk-looks.ts";

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

const screens: Ways = {
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
async function withRosa(journey: (app: OpenApp) => Promise<void>): Promise<void> {
  const now_ms = Date.now();
  const valve = sampleFact(now_ms, "condition", { condition: "mechanicalValve", answer: "yes" });
  await withApp(browser, served, async (app) => {
    const facts = [...rosasDays(now_ms), ...rosasRecord(now_ms), valve];
    await bringBack(app.page, served.address, writeSample(facts));
    await journey(app);
  });
}

/** One of each form, looked at in all colours: the same parts stand in the others. */
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

const colours = axeLooks.map((look) =>
  look === lightLook ? look : { ...look, screens: representative },
);

describe("every screen of the health record", { timeout: 300_000 }, () => {
  it("axe finds nothing, in any colours and on a wide screen", () =>
    withRosa((app) => walkLooks(app, screens, colours)));

  it("nothing is cut off or too small for a finger, and nothing scrolls sideways", () =>
    withRosa((app) => walkLooks(app, screens, narrowLooks)));
});
