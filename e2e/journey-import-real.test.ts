/**
 * Real readings of a real cuff, when they are on this machine: one person's are brought in, and
 * the next check-in sees them. Nothing of the data is written here; what to expect is read from
 * the file itself.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { guardPages } from "./harness/guard-page.ts";
import {
  chooseFile,
  countStoredReadings,
  heading,
  openImport,
  readScreen,
} from "./harness/import-file.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { type ServedApp, serveDist } from "./harness/serve-dist.ts";

const path = fileURLToPath(
  new URL("../../shared/data/welltory-open/blood_pressure.csv", import.meta.url),
);
const isHere = existsSync(path);

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  if (!isHere) return;
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

interface Line {
  readonly person: string;
  /** Wall clock of the cuff. */
  readonly at: string;
  readonly systolic: number;
  readonly diastolic: number;
}

/** Read the simplest way there is, so that our own reader is not its own judge. */
function readLines(text: string): Line[] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [person = "", at = "", diastolic = "", systolic = ""] = line.split(",");
      return {
        person,
        at: at.replace(/\s+/u, "T"),
        systolic: Number(systolic),
        diastolic: Number(diastolic),
      };
    });
}

/** Each person's last reading; the highest of them is the one to look at. */
function chooseLast(lines: readonly Line[]): Line {
  const last = new Map<string, Line>();
  for (const line of lines) {
    const known = last.get(line.person);
    if (known === undefined || known.at < line.at) last.set(line.person, line);
  }
  return [...last.values()].reduce((one, other) => (other.systolic > one.systolic ? other : one));
}

it("one person's readings come in, and the answer cites the last one", async ({ skip }) => {
  if (!isHere)
    skip(`the open readings are not on this machine (${path.split("/").slice(-4).join("/")})`);
  const text = readFileSync(path, "utf8");
  const lines = readLines(text);
  const { person, at, systolic, diastolic } = chooseLast(lines);
  const theirs = lines.filter((line) => line.person === person);
  expect(new Set(lines.map((line) => line.person)).size).toBeGreaterThan(1);

  const context = await browser.newContext({
    timezoneId: "UTC",
    viewport: { width: 390, height: 844 },
  });
  try {
    const guard = await guardPages(context, served.address);
    const page = await context.newPage();
    // A few hours after that person's last reading.
    await page.clock.install({ time: new Date(Date.parse(`${at}Z`) + 3 * 3_600_000) });
    await openImport(page, served.address);

    // Their clinic asked to hear of less than the usual limit, so that this reading has to speak.
    await page.goto(`${served.address}settings/limits`);
    await page.getByLabel("Which limit").selectOption("systolicHigh");
    await page.getByLabel(/^Number/u).fill(String(systolic - 2));
    await page.getByLabel("Who set it").fill("Valve clinic");
    await page.getByRole("button", { name: "Save the limit" }).click();
    await page.getByText(/^Set by Valve clinic/u).waitFor();

    await page.goto(served.address);
    await page.getByRole("link", { name: /As usual/u }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Why" }).waitFor();
    expect(await readScreen(page)).not.toContain(`${systolic}/${diastolic}`);

    await page.goto(`${served.address}diary/import`);
    await chooseFile(page, "blood_pressure.csv", text);
    await heading(page, "What is in each column?").waitFor();
    await page.getByRole("button", { name: "Yes, it is right" }).click();
    await heading(page, "Whose readings are yours?").waitFor();
    expect(await countStoredReadings(page)).toBe(0);
    await page
      .getByRole("button", { name: new RegExp(`^${person}: ${theirs.length} line`, "u") })
      .click();

    await heading(page, "Look before you save").waitFor();
    const preview = await readScreen(page);
    const [low, high] = [
      Math.min(...theirs.map((line) => line.systolic)),
      Math.max(...theirs.map((line) => line.systolic)),
    ];
    expect(preview).toContain(`Upper number: ${low} mmHg to ${high} mmHg`);
    expect(preview).toContain(`${lines.length - theirs.length} lines are from other people.`);
    await page.getByRole("button", { name: /^Save \d+ reading/u }).click();
    await heading(page, /in your diary/u).waitFor();
    const distinct = new Set(
      theirs.map((line) => `${line.at.slice(0, 16)} ${line.systolic}/${line.diastolic}`),
    );
    expect(await countStoredReadings(page)).toBe(distinct.size);

    await page.getByRole("link", { name: "Check in now" }).click();
    await page.getByRole("link", { name: /As usual/u }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Why" }).waitFor();
    const answer = await readScreen(page);
    expect(answer).toContain(`${systolic}/${diastolic}`);
    expect(answer).toMatch(/Today/u);
    expect(answer).toMatch(/Valve clinic/u);
    guard.expectClean();
  } finally {
    await context.close();
  }
});
