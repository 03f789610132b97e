/** What drawing the beating heart costs the page, frame by frame, on a slow phone. */
import type { Browser, CDPSession } from "playwright-core";

const slowdown = 6;
/** The first beats go to the compiler; they are drawn too, but no one sees them stutter for long. */
const settling_ms = 4_000;
const measured_ms = 6_000;

export interface HeartFrames {
  /** Half of all frames take no longer than this. */
  readonly median_ms: number;
  /** Nineteen of twenty frames take no longer than this. */
  readonly most_ms: number;
  readonly frames: number;
}

/**
 * Time the page's script takes in an animation frame while the heart of the playground beats
 * [ms], drawing included, as the browser's own trace tells it. A phone's window, CPU slowed down
 * six times.
 *
 * @throws Error when too few frames came to say anything
 */
export async function measureHeartFrames(browser: Browser, address: string): Promise<HeartFrames> {
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
    const frames_ms = await traceFrames(session, () => page.waitForTimeout(measured_ms));
    if (frames_ms.length < 60) {
      throw new Error(`Cannot tell the work of a frame: only ${frames_ms.length} frames came`);
    }
    return {
      median_ms: findShare(frames_ms, 0.5),
      most_ms: findShare(frames_ms, 0.95),
      frames: frames_ms.length,
    };
  } finally {
    await context.close();
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  /** Of that, what the thread itself worked; not all platforms tell it. */
  readonly tdur?: number;
}

/** How long each animation frame's script took while something went on. */
async function traceFrames(session: CDPSession, during: () => Promise<void>): Promise<number[]> {
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
  return (
    events
      .filter(({ name, ph }) => name === "FireAnimationFrame" && ph === "X")
      // Not what it waited for other programs of this machine.
      .map(({ dur = 0, tdur = dur }) => tdur / 1000)
  );
}

function findShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}
