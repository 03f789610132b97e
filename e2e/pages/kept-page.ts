/** A page that the service worker keeps, and that tells which build each of its parts is of. */
import {
  applyUpdate,
  offlineReady,
  registerServiceWorker,
  updateWaiting,
} from "#web/sw/register.ts";

/** Set when the page is built. */
declare const __VERSION__: string;

const show = (name: string, value: string): void => {
  document.body.dataset[name] = value;
};

show("version", __VERSION__);
offlineReady.subscribe((isReady) => show("offline", String(isReady)));
updateWaiting.subscribe((isWaiting) => show("waiting", String(isWaiting)));
Object.assign(globalThis, {
  applyUpdate,
  // A part of the app that is only fetched when it is needed, perhaps long after the start.
  lateVersion: async () => (await import("./late-part.ts")).version,
});
await registerServiceWorker();
show("ready", "yes");
