/**
 * Keeps the whole app on the device, one build at a time.
 *
 * A build is cached whole or not at all, each file checked against the hash it was built with, and
 * a page gets files of the one build that serves it. A newer build waits until every page of the
 * older one is closed, or until the person asks for it.
 */

interface PrecachedFile {
  /** The page of the app itself is "/". */
  readonly url: string;
  /** Subresource integrity of its bytes. */
  readonly integrity: string;
}

// Makes this file a module for the type-checker, so that `self` is our own.
export {};

// Written in front of this script when the app is built.
declare const __PRECACHE__: readonly PrecachedFile[];
declare const __BUILD__: string;
declare const self: ServiceWorkerGlobalScope;

const cachePrefix = "ll-";
const cacheName = `${cachePrefix}${__BUILD__}`;
const known: ReadonlySet<string> = new Set(__PRECACHE__.map(({ url }) => url));

self.addEventListener("install", (event) => event.waitUntil(keepBuild()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data === "activate now") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const kept = request.mode === "navigate" ? choosePage(url.pathname) : url.pathname;
  if (known.has(kept)) event.respondWith(answer(kept, request));
});

/** Every address of the app is the same page, apart from pages that are files of their own. */
function choosePage(pathname: string): string {
  return pathname.endsWith(".html") && known.has(pathname) ? pathname : "/";
}

async function keepBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  // The browser refuses bytes that do not fit: files of two builds never end up in one cache.
  const requests = __PRECACHE__.map(
    ({ url, integrity }) => new Request(url, { cache: "reload", integrity }),
  );
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
  // The very first time, the page that brought us is of this build and may be served at once.
  if (others.length === 0) await self.clients.claim();
}

async function answer(kept: string, request: Request): Promise<Response> {
  const response = await caches.match(kept, { cacheName });
  if (response !== undefined) return response;
  // The browser has thrown the cache away: better from the network than not at all.
  return fetch(request);
}
