import { trustScript } from "#web/components/trust-script.ts";
// Vite makes the default export: the address of the worker as it is built.
// oxlint-disable-next-line import/default
import workerUrl from "./heart.worker.ts?worker&url";
import type { HeartNews, HeartOrder } from "./heart-protocol.ts";

/** Where hearts are worked out. */
export type HeartPlace = "worker" | "page";

/** Hearts to order from, in a worker or, where there is none, on the page itself. */
export interface HeartSource {
  order(order: HeartOrder): void;
  close(): void;
}

/**
 * Begins in a worker. When that cannot be made or breaks down, what was ordered of late is
 * ordered again on the page: `onPlace` is told, and the person sees the same heart.
 */
export function openHeartSource(
  onNews: (news: HeartNews) => void,
  onPlace: (place: HeartPlace) => void,
): HeartSource {
  let isClosed = false;
  let standing: HeartOrder[] = [];
  const tell = (news: HeartNews): void => {
    if (!isClosed) onNews(news);
  };
  const fallBack = (): void => {
    if (isClosed || current === undefined) return;
    current.close();
    current = openOnPage(tell);
    onPlace("page");
    for (const order of standing) current.order(order);
  };
  let current: HeartSource | undefined = openInWorker(tell, fallBack);
  if (current === undefined) {
    current = openOnPage(tell);
    onPlace("page");
  } else {
    onPlace("worker");
  }
  return {
    order(order) {
      standing = keepStanding(standing, order);
      current?.order(order);
    },
    close() {
      isClosed = true;
      current?.close();
    },
  };
}

/**
 * Orders another place must be given to go on: what is shown, how many of its beats are still to
 * come at most, and the scenes that were to be settled.
 */
function keepStanding(standing: readonly HeartOrder[], order: HeartOrder): HeartOrder[] {
  switch (order.kind) {
    case "show":
      // In a new place nothing was before, so that there is nothing to go on from.
      return [
        ...standing.filter(({ kind }) => kind === "settle"),
        { ...order, isContinued: false },
      ];
    case "beat":
      return [...standing.filter(({ kind }) => kind !== "beat"), order];
    case "settle":
      return [...standing.filter((one) => one.kind !== "settle" || one.id !== order.id), order];
  }
}

function openInWorker(
  tell: (news: HeartNews) => void,
  onBroken: () => void,
): HeartSource | undefined {
  try {
    // Only the development server serves workers as modules; a built one runs on old phones too.
    const type = import.meta.env.DEV ? "module" : "classic";
    const worker = new Worker(trustScript(workerUrl), { type });
    worker.addEventListener("message", ({ data }: MessageEvent<HeartNews>) => tell(data));
    worker.addEventListener("messageerror", onBroken);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      onBroken();
    });
    return {
      order: (order) => worker.postMessage(order),
      close: () => worker.terminate(),
    };
  } catch {
    // No workers in this browser, or none allowed here.
    return undefined;
  }
}

/** The engine comes only when it is needed: most browsers never ask for it. */
function openOnPage(tell: (news: HeartNews) => void): HeartSource {
  const engine = import("./heart-engine.ts").then(({ HeartEngine }) => new HeartEngine());
  let isClosed = false;
  return {
    order(order) {
      engine.then(
        (ready) => {
          if (!isClosed) for (const news of ready.answer(order)) tell(news);
        },
        // Its file cannot be had: said as of any heart that cannot be worked out.
        () => tell({ kind: "failed", id: order.id, message: "Cannot load the engine" }),
      );
    },
    close: () => (isClosed = true),
  };
}
