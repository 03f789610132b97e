/** Moves of a person who brings a file of readings into the diary. */
import type { Page } from "playwright-core";

/** Opens the import screen as somebody who has been here before. */
export async function openImport(page: Page, address: string): Promise<void> {
  // A step that does not come at once will not come; no need to wait half a minute for each.
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.getByRole("link", { name: "Skip, and start now" }).click();
  await page.getByRole("heading", { level: 1, name: "How are you today?" }).waitFor();
  await page.goto(`${address}diary/import`);
  await page.getByRole("heading", { level: 1, name: "Bring in a file" }).waitFor();
}

export async function chooseFile(
  page: Page,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
  await page.locator("input[type=file]").setInputFiles(file);
}

/** The lines of the page's own part, without the frame around it. */
export async function readScreen(page: Page): Promise<string> {
  return page.locator("main").innerText();
}

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name });

/** What the diary holds on the disk, past everything the page remembers. */
export function countStoredReadings(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("living-leaflet");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const reading = opening.result.transaction("facts").objectStore("facts").getAll();
          reading.addEventListener("success", () => {
            const facts = reading.result as { kind?: unknown }[];
            resolve(facts.filter(({ kind }) => kind === "reading").length);
            opening.result.close();
          });
        });
      }),
  );
}
