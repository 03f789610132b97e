import { signal } from "@preact/signals";

/** The moment the screens speak of [ms since 1970]; moves on each minute, and on coming back. */
export const now_ms = signal(Date.now());

const minute_ms = 60_000;

function look(): void {
  now_ms.value = Date.now();
}

/** Starts the clock of the screens; a page that slept for a night must not show yesterday. */
export function startClock(): void {
  setInterval(look, minute_ms);
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
}

/** Brings the clock to now, before something is decided. */
export function lookAtClock(): number {
  look();
  return now_ms.value;
}
