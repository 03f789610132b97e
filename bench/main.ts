/** What the app costs, as one table. Exit code 1 when a budget is missed. */
import { launchBrowser } from "../e2e/harness/launch-browser.ts";
import { serveDist } from "../e2e/harness/serve-dist.ts";
import {
  openTappedApp,
  openToday,
  tapEmergencyCall,
  tapUsualDay,
  tapWorseDay,
} from "../e2e/harness/tap-journeys.ts";
import { measureAppSize } from "./app-size.ts";
import { measureInteractive } from "./app-start.ts";
import { budgets } from "./budgets.ts";
import { importedLines, measureCore } from "./core-cost.ts";
import { measureHeartRows, readRandomHearts } from "./heart-rows.ts";
import { measureHeartFrameRows } from "./heart-frame.ts";
import { describeTable, isMissed, type Row } from "./table.ts";
import { measureVisitSheetRows } from "./visit-sheet.ts";

const randomHearts = readRandomHearts(process.argv, 5_000);
const rows = [
  ...(await measureCoreRows()),
  ...(await measureHeartRows({ randomHearts })),
  ...measureSizeRows(),
  ...(await measureBrowserRows()),
];
console.log(`\n${describeTable(rows)}`);
const missed = rows.filter(isMissed).length;
console.log(`\n${missed === 0 ? "All budgets hold." : `${missed} budgets are missed.`}`);
process.exitCode = missed === 0 ? 0 : 1;

async function measureCoreRows(): Promise<Row[]> {
  console.log("Measuring the core …");
  const {
    yearChart_perSecond,
    smallChart_perSecond,
    foldYear_ms,
    importLines_s,
    checkLongList_ms,
    checkUnknownList_ms,
    letter_ms,
  } = await measureCore();
  const budget = { atLeast: budgets.decisions_perSecond };
  const unit = "/s/core";
  return [
    { what: "triage decisions, chart of a year", measured: yearChart_perSecond, unit, budget },
    { what: "triage decisions, chart of a day", measured: smallChart_perSecond, unit, budget },
    { what: "folding the facts of a year", measured: foldYear_ms, unit: "ms" },
    {
      what: "reading an echo letter of two pages",
      measured: letter_ms,
      unit: "ms",
      budget: { atMost: budgets.letter_ms },
    },
    {
      what: `looking at a file of ${importedLines.toLocaleString("en-US")} lines`,
      measured: importLines_s,
      unit: "s",
    },
    {
      what: "checking a list of 30 medicines, all pairs",
      measured: checkLongList_ms,
      unit: "ms",
      budget: { atMost: budgets.interactions_ms },
    },
    {
      what: "checking 30 lines that no name fits",
      measured: checkUnknownList_ms,
      unit: "ms",
      budget: { atMost: budgets.interactions_ms },
    },
  ];
}

function measureSizeRows(): Row[] {
  const { firstLoad_KB, offline_KB } = measureAppSize();
  const unit = "KB gz";
  return [
    {
      what: "scripts of the first load",
      measured: firstLoad_KB,
      unit,
      budget: { atMost: budgets.firstLoad_KB },
    },
    {
      what: "the whole app, offline, with its font",
      measured: offline_KB,
      unit,
      budget: { atMost: budgets.offline_KB },
    },
  ];
}

async function measureBrowserRows(): Promise<Row[]> {
  console.log("Measuring in the browser …");
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    const interactive_ms = await measureInteractive(browser, served.address);
    const heartFrames = await measureHeartFrameRows(browser, served.address);
    const visitSheet = await measureVisitSheetRows(browser, served.address);
    const app = await openTappedApp(browser, served.address);
    const emergency = await tapEmergencyCall(app);
    await openToday(app, served.address);
    const usual = await tapUsualDay(app);
    await openToday(app, served.address);
    const worse = await tapWorseDay(app);
    return [
      {
        what: "can be used after, CPU 6 times slower",
        measured: interactive_ms,
        unit: "ms",
        budget: { atMost: budgets.interactive_ms },
      },
      ...heartFrames,
      ...visitSheet,
      taps("a usual day, to the saved answer", usual, budgets.usualDay_taps),
      taps("a worse day with a sign, to the answer", worse, budgets.worseDay_taps),
      taps("from a screen to the emergency call", emergency, budgets.emergency_taps),
    ];
  } finally {
    await browser.close();
    await served.stop();
  }
}

function taps(what: string, measured: number, atMost: number): Row {
  return { what, measured, unit: "taps", budget: { atMost } };
}
