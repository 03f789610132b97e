/** What drawing the beating heart costs the page, frame by frame, on a slow phone. */
import type { Browser, CDPSession } from "playwright-core";
import { budgets } from "./budgets.ts";
import type { Row } from "./table.ts";

const slowdown = 6;
/** The first beats go to the compiler; they are drawn too, but no one sees them stutter for long. */
const settling_ms = 4_000;
const measured_ms = 6_000;

export interface HeartFrames {
  /** Half of all frames take no longer than this. */
  readonly median_ms: number;
  /** Nineteen of twenty frames take no longer than this. */
  readonly most_ms: number;
  /** All script of the page while it beats, frames and what is put behind them, for each frame. */
  readonly script_ms: number;
  readonly frames: number;
}

/** The same as rows of the table. */
export async function measureHeartFrameRows(browser: Browser, address: string): Promise<Row[]> {
  const { median_ms, most_ms, script_ms } = await measureHeartFrames(browser, address);
  const unit = "ms";
  return [
    {
      what: "script of a frame of the beating heart, CPU 6 times slower, median",
      measured: median_ms,
      unit,
    },
    {
      what: "the same, 19 of 20 frames",
      measured: most_ms,
      unit,
      budget: { atMost: budgets.heartFrame_ms },
    },
    { what: "all script of the page meanwhile, for each frame", measured: script_ms, unit },
  ];
}

/**
 * Time the page's script takes in an animation frame while the heart of the playground beats
 * [ms], drawing included, as the browser's own trace tells it. A phone's window, CPU slowed down
 * six times.
 *
 * @throws Error when too few frames came to say anything
 */
async function measureHeartFrames(browser: Browser, address: string): Promise<HeartFrames> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "no-preference",
  });
  try {
    await context.addInitScript(() => localStorage.setItem("living-leaflet.welcomed", "yes"));
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(new URL("learn/try", address).href);
    await page.locator(".stage[data-beating]").waitFor();
    await page.waitForTimeout(settling_ms);
    const events = await trace(session, () => page.waitForTimeout(measured_ms));
    const frames_ms = readFrames(events);
    if (frames_ms.length < 60) {
      throw new Error(`Cannot tell the work of a frame: only ${frames_ms.length} frames came`);
    }
    return {
      median_ms: findShare(frames_ms, 0.5),
      most_ms: findShare(frames_ms, 0.95),
      script_ms: sumScript(events) / frames_ms.length,
      frames: frames_ms.length,
    };
  } finally {
    await context.close();
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of that, what the thread itself worked; not all platforms tell it. */
  readonly tdur?: number;
}

/** What the browser did while something went on. */
async function trace(session: CDPSession, during: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline"] },
    transferMode: "ReportEvents",
  });
  await during();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return events.filter(({ ph }) => ph === "X");
}

const isFrame = ({ name }: TraceEvent): boolean => name === "FireAnimationFrame";

/** Not what it waited for other programs of this machine. */
const readWork_ms = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/** How long each animation frame's script took. */
function readFrames(events: readonly TraceEvent[]): number[] {
  return events.filter(isFrame).map(readWork_ms);
}

/** All that script did on the thread of the page: frames, timers, messages, what they leave behind. */
function sumScript(events: readonly TraceEvent[]): number {
  const page = events.find(isFrame);
  const script = events
    .filter(({ pid, tid }) => pid === page?.pid && tid === page.tid)
    .filter(({ name }) => name === "FunctionCall" || name === "RunMicrotasks")
    .toSorted((one, other) => one.ts - other.ts);
  let sum_ms = 0;
  let end = 0;
  for (const event of script) {
    // What is called within a call is counted with it.
    if (event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    sum_ms += readWork_ms(event);
  }
  return sum_ms;
}

function findShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}
