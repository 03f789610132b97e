import { signal } from "@preact/signals";
import type { HeartScene } from "#heart/heart-scene.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import type { LiveHeart } from "./live-heart.ts";
import { watchLessMotion, watchSeen } from "./watch-motion.ts";

/** A phone that has nothing to do may begin at once, a busy one after this. */
const longestWait_ms = 3_000;

/**
 * Makes a drawn heart beat, once the page has nothing better to do and the heart is seen. Until
 * then, for good where less motion is wanted, and also when the simulator does not come, the
 * drawing stays as it is.
 */
export class LateBeat {
  /** Whether it beats by now. */
  readonly isBeating = signal(false);
  #live: LiveHeart | undefined;
  #isClosed = false;
  #watches: (() => void)[] = [];

  constructor(element: Element, drawing: HeartDrawing, makeScene: () => Promise<HeartScene>) {
    let isAsked = false;
    const begin = async (): Promise<void> => {
      try {
        const [{ LiveHeart: Live }, scene] = await Promise.all([
          import("./live-heart.ts"),
          makeScene(),
        ]);
        if (this.#isClosed) return;
        this.#live = new Live();
        this.#live.open(element);
        this.#live.setDrawing(drawing);
        this.#live.show(scene);
        this.isBeating.value = true;
      } catch {
        // The network went away: the still heart is as true as it was.
      }
    };
    let isSeen = false;
    let isStill = true;
    const look = (): void => {
      if (isAsked || !isSeen || isStill) return;
      isAsked = true;
      whenIdle(() => void begin());
    };
    this.#watches.push(
      watchLessMotion((isLess) => {
        isStill = isLess;
        look();
      }),
      watchSeen(element, (isNowSeen) => {
        isSeen = isNowSeen;
        look();
      }),
    );
  }

  play(isPlaying: boolean): void {
    this.#live?.play(isPlaying);
  }

  close(): void {
    this.#isClosed = true;
    for (const stop of this.#watches.splice(0)) stop();
    this.#live?.close();
  }
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) {
    requestIdleCallback(work, { timeout: longestWait_ms });
  } else {
    setTimeout(work, longestWait_ms);
  }
}
