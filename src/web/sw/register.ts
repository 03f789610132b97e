import { signal, type ReadonlySignal } from "@preact/signals";
import { trustScript } from "../components/trust-script.ts";

const isKept = signal(false);
const waiting = signal<ServiceWorker | undefined>(undefined);
const isWaiting = signal(false);

/** The whole app is on this device and opens without a network. */
export const offlineReady: ReadonlySignal<boolean> = isKept;
/** A newer app is here, and waits until the person takes it or closes every page of this one. */
export const updateWaiting: ReadonlySignal<boolean> = isWaiting;

const hour_ms = 3_600_000;

/**
 * Lets the service worker keep the app, and looks for a newer one each time the page comes back.
 *
 * Where there is no service worker, or the browser refuses it, the app works as long as the
 * network does, and `offlineReady` stays false.
 */
export async function registerServiceWorker(): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (container === undefined) return;
  reloadOnceWhenReplaced(container);
  let registration: ServiceWorkerRegistration;
  try {
    registration = await container.register(trustScript("/sw.js"), { updateViaCache: "none" });
  } catch {
    return;
  }
  watch(registration);
  registration.addEventListener("updatefound", () => watch(registration));
  void container.ready.then(() => (isKept.value = true));
  lookForUpdates(registration);
}

/** Takes the newer app: it replaces this one, and every page of ours opens again in it. */
export function applyUpdate(): void {
  waiting.peek()?.postMessage("activate now");
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    // Without an active one, the waiting one is the first and nothing is newer than it.
    const newer = registration.active === null ? undefined : (registration.waiting ?? undefined);
    waiting.value = newer;
    isWaiting.value = newer !== undefined;
  };
  look();
  registration.installing?.addEventListener("statechange", look);
}

function reloadOnceWhenReplaced(container: ServiceWorkerContainer): void {
  let isReplaced = container.controller === null;
  container.addEventListener("controllerchange", () => {
    // The first worker of all takes a page over without replacing anything.
    if (isReplaced) isReplaced = false;
    else {
      isReplaced = true;
      location.reload();
    }
  });
}

function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let lookedAt_ms = Date.now();
  document.addEventListener("visibilitychange", () => {
    const isDue = Date.now() - lookedAt_ms > hour_ms;
    if (document.visibilityState !== "visible" || !isDue) return;
    lookedAt_ms = Date.now();
    // Without a network there is nothing to find, and that is no error.
    registration.update().catch(() => undefined);
  });
}
