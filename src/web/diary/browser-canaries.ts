import { readCanaryRecord, type Canary, type CanaryRecord } from "./canary.ts";

const name = "living-leaflet-diary";

/** The places of a browser that are cleared on different occasions. */
export function browserCanaries(): readonly Canary[] {
  return [localStorageCanary, cookieCanary, cacheCanary];
}

const localStorageCanary: Canary = {
  async read() {
    return parse(localStorage.getItem(name));
  },
  async write(record) {
    localStorage.setItem(name, JSON.stringify(record));
  },
  async clear() {
    localStorage.removeItem(name);
  },
};

/**
 * A cookie travels to our server with each request. So it holds no count, no time and no id, only
 * the word "kept": nothing leaves the device that the person has not sent.
 */
const cookieCanary: Canary = {
  async read() {
    const isThere = document.cookie.split("; ").includes(`${name}=kept`);
    return isThere ? { count: 1 } : undefined;
  },
  async write({ count }) {
    setCookie(count > 0 ? 400 * 24 * 3600 : 0);
  },
  async clear() {
    setCookie(0);
  },
};

function setCookie(maxAge_s: number): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // CookieStore is not there on the older phones of our readers.
  document.cookie = `${name}=kept; Max-Age=${maxAge_s}; Path=/; SameSite=Strict${secure}`;
}

// Not under the prefix of the app's own caches, which the service worker clears.
const cacheName = "diary-canary";
const cacheKey = "/diary-canary";

/** The one place that takes its time: of records that come meanwhile only the latest is written. */
let toWrite: CanaryRecord | undefined;
let writing: Promise<void> = Promise.resolve();

const cacheCanary: Canary = {
  async read() {
    if (!(await caches.has(cacheName))) return undefined;
    const cache = await caches.open(cacheName);
    const response = await cache.match(cacheKey);
    return response === undefined ? undefined : parse(await response.text());
  },
  write(record) {
    toWrite = record;
    writing = writing.then(writeLatest, writeLatest);
    return writing;
  },
  async clear() {
    toWrite = undefined;
    await writing.catch(() => undefined);
    await caches.delete(cacheName);
  },
};

async function writeLatest(): Promise<void> {
  const record = toWrite;
  if (record === undefined) return;
  toWrite = undefined;
  const cache = await caches.open(cacheName);
  await cache.put(cacheKey, new Response(JSON.stringify(record)));
}

function parse(text: string | null): CanaryRecord | undefined {
  if (text === null) return undefined;
  try {
    return readCanaryRecord(JSON.parse(text)) ?? { count: 1 };
  } catch {
    // A canary that was tampered with still says that there was something.
    return { count: 1 };
  }
}
