import type { Page } from "playwright-core";

/** A full disk, as IndexedDB tells it, until `allowWriting` or the next page load. */
export async function refuseWriting(page: Page): Promise<void> {
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype;
    const whole = { add: Reflect.get(store, "add"), put: Reflect.get(store, "put") };
    Reflect.set(globalThis, "wholeStore", whole);
    const refuse = (): never => {
      throw new DOMException("No room", "QuotaExceededError");
    };
    Object.assign(store, { add: refuse, put: refuse });
  });
}

export async function allowWriting(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(IDBObjectStore.prototype, Reflect.get(globalThis, "wholeStore"));
  });
}
