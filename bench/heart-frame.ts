/**
 * What drawing the beating heart costs the page, frame by frame, on a slow phone.
 *
 * The browser's brake halts a thread for a millisecond and more at a time, so one frame gets
 * several halts and the next one none: a loop that always takes 1 ms takes 6.5 to 13 ms under it.
 * Over many frames that evens out, in one frame it does not. So what most frames stay within is
 * read in short times of letting go, and multiplied. The page draws on as on a slow phone
 * meanwhile, as it goes by the frames before (`dear-frames.ts`).
 *
 * Without the brake the machine itself makes one frame in twenty half as dear again, also of a
 * loop that always does the same. So the heart is given a clock that goes by frames, a beat in
 * just so many of them: each frame of the beat then comes again with every beat, and counts with
 * the median of its times.
 */
import type { Browser, CDPSession, Page } from "playwright-core";
import { makeSceneHeart } from "#heart/heart-scene.ts";
import { firstTried, makeTriedScene } from "#web/screens/learn/try-scene.ts";
import { budgets } from "./budgets.ts";
import type { Row } from "./table.ts";

const slowdown = 6;
/** The first beats go to the compiler; they are drawn too, but no one sees them stutter for long. */
const settling_ms = 4_000;
/** Long enough to be taken for a slow phone again. */
const braked_ms = 250;
/** Shorter than the page needs to find that frames have become cheap. */
const letGo_ms = 120;
const turns = 100;
/** As many as come in a beat at sixty a second, and a multiple of the four turns of a drawing. */
const framesPerBeat = 48;
/** The brake comes and goes within this. */
const change_ms = 17;

export interface HeartFrames {
  /** Half of all frames take no longer than this under the brake. */
  readonly median_ms: number;
  /** Nineteen of twenty frames of a beat take no longer than this, at a sixth of the speed. */
  readonly most_ms: number;
  /** The same of frames as they came, with what the machine puts on top. */
  readonly mostAsTheyCame_ms: number;
  /** All script of the page while it beats, frames and what is put behind them, for each frame. */
  readonly script_ms: number;
}

/** The same as rows of the table. */
export async function measureHeartFrameRows(browser: Browser, address: string): Promise<Row[]> {
  const frames = await measureHeartFrames(browser, address);
  const { median_ms, most_ms, mostAsTheyCame_ms, script_ms } = frames;
  const unit = "ms";
  return [
    {
      what: "script of a frame of the beating heart, CPU 6 times slower: median",
      measured: median_ms,
      unit,
      budget: { atMost: budgets.heartFrame_ms },
    },
    {
      what: "19 of 20 frames of a beat, 6 times what they take without the brake",
      measured: most_ms,
      unit,
      budget: { atMost: budgets.heartFrame_ms },
    },
    {
      what: "the same with what the machine does in between",
      measured: mostAsTheyCame_ms,
      unit,
    },
    {
      what: "all script of the page under the brake, for each frame",
      measured: script_ms,
      unit,
      budget: { atMost: budgets.heartFrame_ms },
    },
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
    await context.addInitScript(goByFrames, frame_ms);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await brake(session, slowdown);
    await page.goto(new URL("learn/try", address).href);
    await page.locator(".stage[data-beating]").waitFor();
    await page.waitForTimeout(settling_ms);
    const events = await trace(session, () => brakeAndLetGo(page, session));
    const free = readSpans(events);
    const isBraked = (at_ms: number) => !isWithin(free, at_ms, -change_ms);
    const slow_ms = readFrames(events, isBraked);
    const isFree = (at_ms: number) => isWithin(free, at_ms, change_ms);
    const free_ms = readFrames(events, isFree);
    if (Math.min(slow_ms.length, free_ms.length) < 60) {
      throw new Error(
        `Cannot tell the work of a frame: only ${slow_ms.length} frames came under the brake, ${free_ms.length} without`,
      );
    }
    return {
      median_ms: findShare(slow_ms, 0.5),
      most_ms: slowdown * findShare(readFramesOfBeat(events, isFree), 0.95),
      mostAsTheyCame_ms: slowdown * findShare(free_ms, 0.95),
      script_ms: sumScript(events, isBraked) / slow_ms.length,
    };
  } finally {
    await context.close();
  }
}

const { heartRate_perMin } = makeSceneHeart(makeTriedScene(firstTried)).heart;
const frame_ms = 60_000 / heartRate_perMin / framesPerBeat;

/** In the page: each frame is told a time that is so much after the one before. */
function goByFrames(step_ms: number): void {
  const request = requestAnimationFrame.bind(globalThis);
  let at_ms = 0;
  globalThis.requestAnimationFrame = (draw) =>
    request(() => {
      at_ms += step_ms;
      draw(at_ms);
    });
}

const brake = (session: CDPSession, rate: number) =>
  session.send("Emulation.setCPUThrottlingRate", { rate });

const marks = { letGo: "let go", braked: "braked" } as const;

/** Leaves a mark in the trace at each change. */
async function brakeAndLetGo(page: Page, session: CDPSession): Promise<void> {
  const mark = (name: string) => page.evaluate((text) => void performance.mark(text), name);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.waitForTimeout(braked_ms);
    await brake(session, 1);
    await mark(marks.letGo);
    await page.waitForTimeout(letGo_ms);
    await mark(marks.braked);
    await brake(session, slowdown);
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
  readonly args?: { readonly data?: { readonly id?: number } };
}

/** What the browser did while something went on. */
async function trace(session: CDPSession, during: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline", "blink.user_timing"] },
    transferMode: "ReportEvents",
  });
  await during();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** From when to when the brake was off, ms of the trace's clock. */
type Span = readonly [from_ms: number, to_ms: number];

function readSpans(events: readonly TraceEvent[]): Span[] {
  const read = (wanted: string) =>
    events
      .filter(({ name }) => name === wanted)
      .map(({ ts }) => ts / 1000)
      .toSorted((one, other) => one - other);
  const ends_ms = read(marks.braked);
  return read(marks.letGo).map((from_ms, i) => [from_ms, ends_ms[i]!]);
}

/**
 * Whether a time is in one of the spans and so far from where it begins; below zero, or so near
 * before or behind it.
 */
function isWithin(spans: readonly Span[], at_ms: number, inside_ms: number): boolean {
  const around_ms = Math.max(0, -inside_ms);
  return spans.some(([from_ms, to_ms]) => at_ms > from_ms + inside_ms && at_ms < to_ms + around_ms);
}

const isFrame = ({ name, ph }: TraceEvent): boolean => ph === "X" && name === "FireAnimationFrame";

/** Not what it waited for other programs of this machine. */
const readWork_ms = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/** How long the script of each animation frame took, of those at the wanted times. */
function readFrames(events: readonly TraceEvent[], isWanted: (at_ms: number) => boolean): number[] {
  return events.filter((event) => isFrame(event) && isWanted(event.ts / 1000)).map(readWork_ms);
}

/**
 * What each frame of a beat took, as the median of the times it came. The browser numbers the
 * frames that were asked for.
 *
 * @throws Error when somebody else asked for frames as well, or one of the beat's came too seldom
 */
function readFramesOfBeat(
  events: readonly TraceEvent[],
  isWanted: (at_ms: number) => boolean,
): number[] {
  const frames = events
    .filter(isFrame)
    .map((event) => ({ ...event, id: event.args?.data?.id ?? Number.NaN }))
    .toSorted((one, other) => one.ts - other.ts);
  const isOdd = frames.some(({ id }, i) => i > 0 && id !== frames[i - 1]!.id + 1);
  if (isOdd) throw new Error("Cannot tell the frames of a beat: not only the heart asked for some");
  const wanted = frames.filter(({ ts }) => isWanted(ts / 1000));
  return Array.from({ length: framesPerBeat }, (_, i) => {
    const times_ms = wanted.filter(({ id }) => id % framesPerBeat === i).map(readWork_ms);
    if (times_ms.length < 5) {
      throw new Error(
        `Cannot tell the work of frame ${i} of a beat: it came ${times_ms.length} times`,
      );
    }
    return findShare(times_ms, 0.5);
  });
}

/** All that script did on the thread of the page: frames, timers, messages, what they leave behind. */
function sumScript(events: readonly TraceEvent[], isWanted: (at_ms: number) => boolean): number {
  const page = events.find(isFrame);
  const script = events
    .filter(({ pid, tid, ph }) => ph === "X" && pid === page?.pid && tid === page.tid)
    .filter(({ name }) => name === "FunctionCall" || name === "RunMicrotasks")
    .filter(({ ts }) => isWanted(ts / 1000))
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
