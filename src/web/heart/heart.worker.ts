/** Beats hearts away from the page, so that drawing never waits for physics. */
import { HeartEngine } from "./heart-engine.ts";
import type { HeartNews, HeartOrder } from "./heart-protocol.ts";

const engine = new HeartEngine();

addEventListener("message", ({ data }: MessageEvent<HeartOrder>) => {
  for (const news of engine.answer(data)) {
    postMessage(news, { transfer: ownBuffers(news) });
  }
});

/**
 * What can be handed over instead of copied: the trace, which is new with every beat. The curves
 * are kept by the heart for its next beat and must stay.
 */
function ownBuffers(news: HeartNews): Transferable[] {
  return news.kind === "failed" ? [] : [news.beaten.beat.trace.buffer];
}
