/** Files of blood pressures, invented: both OMRON dialects, undo, and everything that goes wrong. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardPages } from "./harness/guard-page.ts";
import {
  chooseFile,
  countStoredReadings,
  heading,
  openImport,
  readScreen,
} from "./harness/import-file.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { runAxe } from "./harness/run-axe.ts";
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

/** Tall, so that nothing stands behind the emergency button while axe measures. */
const viewport = { width: 390, height: 3_000 };

/** Where the frame around the screens stands among the landmarks is the frame's own question. */
const ownPart = { rules: { region: { enabled: false } } };

async function expectNoFaults(page: Page): Promise<void> {
  for (const look of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { colorScheme: "light", contrast: "more" },
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await page.emulateMedia({ contrast: "no-preference", reducedMotion: "reduce", ...look });
    // oxlint-disable-next-line no-await-in-loop
    expect(await runAxe(page, ownPart)).toEqual([]);
  }
}

async function journey(walk: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport, timezoneId: "Europe/Zurich" });
  try {
    const guard = await guardPages(context, served.address);
    const page = await context.newPage();
    await page.clock.install({ time: new Date("2026-11-22T09:00:00Z") });
    await openImport(page, served.address);
    await walk(page);
    guard.expectClean();
    expect(served.cspReports).toEqual([]);
  } finally {
    await context.close();
  }
}

const omronTimeZone = `"Measurement Date","Timezone","SYS(mmHg)","DIA(mmHg)","Pulse(bpm)","Irregular heartbeat detected","Body Movement","Device"
"2026/11/21 21:10","Europe/Zurich","128","79","61",,"Not Detected","HEM-0000"
"2026/11/22 08:40","Europe/Zurich","184","96","72",,"Not Detected","HEM-0000"
`;

const omronDash = `Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm),Symptoms,Consumed,TruRead,Notes
Nov 22 2026,08:40,184,96,72,-,-,-,-
Nov 21 2026,21:10,128,79,61,-,-,-,after dinner
Nov 20 2026,21:05,126,78,-,-,-,-,-
`;

describe.each([
  ["with a zone on each line", omronTimeZone, 2, 4],
  ["with dashes for nothing", omronDash, 3, 5],
])("an OMRON file %s", (_what, text, readings, facts) => {
  it("is shown, saved, judged by the next check-in, and taken back", () =>
    journey(async (page) => {
      await chooseFile(page, "omron.csv", text);
      await heading(page, "Look before you save").waitFor();
      const preview = await readScreen(page);
      expect(preview).toContain(`${readings} readings to take`);
      expect(preview).toMatch(/to 22 November 2026/u);
      expect(preview).toMatch(/Upper number: 12\d mmHg to 184 mmHg/u);
      expect(preview).toContain("Pulse: 61 to 72 beats a minute");
      expect(await countStoredReadings(page)).toBe(0);
      await expectNoFaults(page);

      await page.getByRole("button", { name: `Save ${readings} readings` }).click();
      await heading(page, `${readings} readings are in your diary.`).waitFor();
      expect(await countStoredReadings(page)).toBe(facts);

      await page.getByRole("link", { name: "Check in now" }).click();
      await page.getByRole("link", { name: /As usual/u }).click();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { name: "Why" }).waitFor();
      expect(await readScreen(page)).toContain("184/96");

      await page.goto(`${served.address}diary/import`);
      await chooseFile(page, "omron.csv", text);
      await heading(page, "Look before you save").waitFor();
      expect(await readScreen(page)).toContain("All of it is in your diary already.");
      expect(await page.getByRole("button", { name: /^Save/u }).count()).toBe(0);
      await page.getByRole("button", { name: "Choose another file" }).click();

      await page.getByRole("button", { name: "Take it back" }).click();
      await page.getByRole("button", { name: "No, keep it" }).click();
      await page.getByRole("button", { name: "Take it back" }).click();
      expect(await readScreen(page)).toContain(`${readings} readings no longer count.`);
      await page.getByRole("button", { name: "Yes, take it back" }).click();
      await page.getByText("The file is taken back.").waitFor();
      await page.goto(`${served.address}answer`);
      await page.getByRole("heading", { name: "Why" }).waitFor();
      expect(await readScreen(page)).not.toContain("184/96");

      // Taken back is not forgotten for good: the same file can come in again.
      await page.goto(`${served.address}diary/import`);
      await chooseFile(page, "omron.csv", text);
      await page.getByRole("button", { name: `Save ${readings} readings` }).waitFor();
    }));
});

const messy = `Day;Time;Systolic;Diastolic;Pulse;User;Mood
03/04/2026;08:00;131;82;64;A;=HYPERLINK("x")
03/04/2026;11:00;131;82;64;A;<img src=x onerror=alert(1)>
04/04/2026;08:00;245;82;64;A;
06/04/2026;25:00;130;82;64;A;
06/04/2026;08:00;82;130;64;A;
07/04/2026;08:00;130;81;0;A;
07/04/2026;08:00;130;81;0;A;
08/04/2027;08:00;130;81;66;A;
08/04/2026;08:00;150;90;66;B;
`;

describe("a device without room", () => {
  it("says not saved, keeps the readings on the page, and saves them once there is room", () =>
    journey(async (page) => {
      await chooseFile(page, "omron.csv", omronDash);
      await page.evaluate(() => {
        const put: unknown = Reflect.get(IDBObjectStore.prototype, "put");
        Reflect.set(globalThis, "makeRoom", () =>
          Reflect.set(IDBObjectStore.prototype, "put", put),
        );
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("no room", "QuotaExceededError");
        };
      });
      await page.getByRole("button", { name: "Save 3 readings" }).click();
      await heading(page, "Not saved.").waitFor();
      expect(await readScreen(page)).toContain("This device has no room left.");
      expect(await countStoredReadings(page)).toBe(0);
      await page.evaluate(() => (Reflect.get(globalThis, "makeRoom") as () => void)());
      await page.getByRole("button", { name: "Try again" }).click();
      await heading(page, "3 readings are in your diary.").waitFor();
      expect(await countStoredReadings(page)).toBe(5);
    }));
});

describe("a table nobody knows", () => {
  it("is asked about, one question at a time, and each line is told", () =>
    journey(async (page) => {
      await chooseFile(page, "table.csv", messy);
      await heading(page, "What is in each column?").waitFor();
      await page.getByLabel("Column Pulse").selectOption("systolic");
      await page.getByRole("button", { name: "Yes, it is right" }).click();
      await page.getByText(/Two columns are both .Upper number./u).waitFor();
      await page.getByLabel("Column Pulse").selectOption("pulse");
      await page.getByLabel("Column Day").selectOption("date");
      await expectNoFaults(page);
      await page.getByRole("button", { name: "Yes, it is right" }).click();

      await heading(page, "Whose readings are yours?").waitFor();
      expect(await readScreen(page)).toContain("Nothing is in your diary yet.");
      expect(await page.getByRole("button", { name: /^Save/u }).count()).toBe(0);
      await expectNoFaults(page);
      await page.getByRole("button", { name: "A: 8 lines" }).click();

      await heading(page, "Which day is meant by 03/04/2026?").waitFor();
      await page.getByRole("button", { name: "3 April 2026" }).click();

      await heading(page, "Look before you save").waitFor();
      await page.getByText("3 lines not taken").click();
      const preview = await readScreen(page);
      for (const line of [
        "3 readings to take",
        "Whose reading: A",
        "From 3 April 2026 to 7 April 2026",
        "1 stands in the file twice.",
        "1 line is from other people.",
        "1 line to look at",
        "1 reading may be there twice",
        "Line 5: The day or the time cannot be read.",
        "Line 6: The lower number is not below the upper one.",
        'Found: "82/130"',
        "Line 9: The day is still to come.",
        "1 pulse could not be read.",
      ]) {
        expect(preview).toContain(line);
      }
      await expectNoFaults(page);

      await page.getByRole("checkbox", { name: /Line 4: 245\/82 mmHg is right/u }).check();
      await page.getByText("4 readings to take").waitFor();
      await page.getByRole("radio", { name: "Keep the later one" }).check();
      await page.getByText("3 readings to take").waitFor();
      await page.getByRole("checkbox", { name: /Line 4/u }).uncheck();
      await page.getByText("2 readings to take").waitFor();
      await page.getByRole("button", { name: "Do not save" }).click();
      await heading(page, "Bring in a file").waitFor();
      expect(await countStoredReadings(page)).toBe(0);
    }));
});

describe("a file that is not one", () => {
  const stray =
    'Measurement Date,Timezone,SYS,DIA\n2026/11/20 08:00,UTC,"128,79\n2026/11/21 08:00,UTC,127,79\n';
  const lines = `Date,Sys,Dia\n${"2026-11-20 08:00,128,79\n".repeat(200_000)}`;

  it.each<[what: string, content: string | Buffer, says: RegExp]>([
    ["a PDF", "%PDF-1.7\n%", /It is a PDF/u],
    ["a spreadsheet", Buffer.from("PK\u0003\u0004....xl/workbook.xml"), /It is a sheet file/u],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /It is a picture/u],
    ["a diary of ours", '{"format": "living-leaflet/diary/1"}', /copy of a diary/u],
    [
      "noise",
      Buffer.from(Array.from({ length: 2_000 }, (_, at) => (at * 89) % 256)),
      /not a text file/u,
    ],
    ["nothing", "", /The file is empty/u],
    ["a letter", "Dear doctor\nI feel well.\n", /not a table. Line 1 says: Dear doctor/u],
    ["only a header", "Date,Sys,Dia\n", /no readings below it/u],
    ["too many lines", lines, /It has 200001 lines. We take up to 200000/u],
  ])("%s is named, and nothing is kept", (_what, content, says) =>
    journey(async (page) => {
      await chooseFile(page, "file.csv", content);
      await heading(page, "This file cannot be used").waitFor();
      expect(await readScreen(page)).toMatch(says);
      expect(await countStoredReadings(page)).toBe(0);
    }),
  );

  it("a broken line is named with its number, and the others can be taken", () =>
    journey(async (page) => {
      await chooseFile(page, "stray.csv", stray);
      await heading(page, "Look before you save").waitFor();
      await page.getByText("1 line not taken").click();
      expect(await readScreen(page)).toContain("Line 2: A quote mark is not closed.");
      expect(await readScreen(page)).toContain("1 reading to take");
    }));

  it("50 MB are refused before they are read", () =>
    journey(async (page) => {
      const folder = mkdtempSync(join(tmpdir(), "leaflet-import-"));
      try {
        const path = join(folder, "large.csv");
        writeFileSync(path, Buffer.alloc(50_000_000, "2026-11-20 08:00,128,79\n"));
        await page.locator("input[type=file]").setInputFiles(path);
        await heading(page, "This file cannot be used").waitFor();
        expect(await readScreen(page)).toContain("It is too big: 50 MB. We take up to 20 MB.");
        expect(await countStoredReadings(page)).toBe(0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }));

  it("the emergency button answers while a long file is read", () =>
    journey(async (page) => {
      await chooseFile(page, "long.csv", lines.split("\n").slice(0, 200_000).join("\n"));
      await heading(page, "Reading the file...").waitFor();
      await page.getByRole("link", { name: /Emergency/u }).click();
      await page.waitForURL(/emergency/u);
    }));
});
