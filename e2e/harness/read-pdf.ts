/** Reads a PDF back with PDFium, which is none of ours: pages, sizes, text, and as printed dots. */
import { PDFiumLibrary, type PDFiumPage } from "@hyzyla/pdfium";

/** Dots of a page as a black and white printer sets them, row by row: 0 is ink, 255 paper. */
export interface PageImage {
  readonly width_px: number;
  readonly height_px: number;
  readonly dotsPerInch: number;
  readonly gray: Uint8Array;
}

export interface PdfPage {
  readonly width_mm: number;
  readonly height_mm: number;
  readonly text: string;
  readonly image: PageImage;
}

const mmPerInch = 25.4;
const pointsPerInch = 72;

/** All pages of the PDF, drawn as a printer with so many dots per inch would. */
export async function readPdf(pdf: Uint8Array, dotsPerInch: number): Promise<PdfPage[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const pages: PdfPage[] = [];
    for (const page of document.pages()) {
      // oxlint-disable-next-line no-await-in-loop
      pages.push(await readPage(page, dotsPerInch));
    }
    return pages;
  } finally {
    document.destroy();
    library.destroy();
  }
}

/** The text comes first: drawing a page closes it. */
async function readPage(page: PDFiumPage, dotsPerInch: number): Promise<PdfPage> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const text = page.getText();
  const dots = (points: number): number => Math.round((points / pointsPerInch) * dotsPerInch);
  const { width, height, data } = await page.render({
    colorSpace: "Gray",
    scale: 1,
    width: dots(originalWidth),
    height: dots(originalHeight),
  });
  return {
    width_mm: (originalWidth / pointsPerInch) * mmPerInch,
    height_mm: (originalHeight / pointsPerInch) * mmPerInch,
    text,
    image: { width_px: width, height_px: height, dotsPerInch, gray: data },
  };
}

/** The top of a page alone: less to look at. */
export function cutPage(image: PageImage, height_mm: number): PageImage {
  const height_px = Math.min(
    image.height_px,
    Math.round((height_mm / mmPerInch) * image.dotsPerInch),
  );
  return { ...image, height_px, gray: image.gray.subarray(0, height_px * image.width_px) };
}
