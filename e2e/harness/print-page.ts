/** A page as the browser prints it. */
import type { Page } from "playwright-core";

export type PaperFormat = "A4" | "Letter";

/** The sheets people have in their printers. @source ISO 216; ANSI/ASME Y14.1 */
export const paperSizes_mm: Readonly<Record<PaperFormat, readonly [number, number]>> = {
  A4: [210, 297],
  Letter: [215.9, 279.4],
};

/**
 * The PDF that "Print" makes: tagged, black and white as the print styles have it, on the paper
 * the person has, unless the page's own `@page` asks for another.
 */
export async function printPage(page: Page, format: PaperFormat): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ format, tagged: true, preferCSSPageSize: true });
}

/** Whether the PDF names its parts, so that a screen reader can walk them. */
export function isTagged(pdf: Buffer): boolean {
  return pdf.includes("/StructTreeRoot") && /\/Marked\s+true/u.test(pdf.toString("latin1"));
}
