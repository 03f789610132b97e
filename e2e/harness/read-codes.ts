/** Finds QR codes on a printed page, with a reader that is none of ours. */
import jsQR from "jsqr";
import type { PageImage } from "./read-pdf.ts";

export interface ReadCode {
  readonly text: string;
  /** Length of one side of the code without its quiet zone [mm]. */
  readonly side_mm: number;
}

/** A part of a page in blocks of a millimetre, both ends included. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const mmPerInch = 25.4;
const least_mm = 12;
const quietZone_mm = 2;

/** All codes of a page, from the top. The reader sees one at a time, so each is cut out for it. */
export function readCodes(image: PageImage): ReadCode[] {
  const dotsPerMm = image.dotsPerInch / mmPerInch;
  return findDarkBoxes(image, dotsPerMm).flatMap((box) => {
    if (Math.min(box.right - box.left, box.bottom - box.top) < least_mm) return [];
    const { rgba, width_px, height_px } = cutOut(image, box, dotsPerMm);
    const code = jsQR(rgba, width_px, height_px, { inversionAttempts: "dontInvert" });
    if (code === null) return [];
    const { topLeftCorner: one, topRightCorner: other } = code.location;
    return [{ text: code.data, side_mm: Math.hypot(other.x - one.x, other.y - one.y) / dotsPerMm }];
  });
}

/** Where ink covers the paper without a gap of a millimetre: codes, pictures, heavy type. */
function findDarkBoxes(image: PageImage, dotsPerMm: number): Box[] {
  const columns = Math.floor(image.width_px / dotsPerMm);
  const rows = Math.floor(image.height_px / dotsPerMm);
  const dark = Array.from({ length: columns * rows }, (_none, at) =>
    isDark(image, at % columns, Math.floor(at / columns), dotsPerMm),
  );
  return dark.flatMap((_none, start) => {
    const box = walk(dark, start, columns);
    return box === undefined ? [] : [box];
  });
}

/** More than a hairline. */
function isDark(image: PageImage, column: number, row: number, dotsPerMm: number): boolean {
  const left = Math.round(column * dotsPerMm);
  const top = Math.round(row * dotsPerMm);
  const side = Math.round(dotsPerMm);
  let ink = 0;
  for (let y = top; y < top + side; y += 1) {
    for (let x = left; x < left + side; x += 1) {
      if (image.gray[y * image.width_px + x]! < 128) ink += 1;
    }
  }
  return ink > 0.3 * side * side;
}

/** All dark blocks that touch the first one, which are then no longer dark. */
function walk(dark: boolean[], start: number, columns: number): Box | undefined {
  if (dark[start] !== true) return undefined;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const waiting = [start];
  while (waiting.length > 0) {
    const at = waiting.pop()!;
    if (dark[at] !== true) continue;
    dark[at] = false;
    const column = at % columns;
    const row = Math.floor(at / columns);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    for (const up of [-columns, 0, columns]) waiting.push(at + up - 1, at + up, at + up + 1);
  }
  return box;
}

function cutOut(image: PageImage, box: Box, dotsPerMm: number) {
  const from = (blocks: number): number =>
    Math.max(0, Math.round((blocks - quietZone_mm) * dotsPerMm));
  const to = (blocks: number, end: number): number =>
    Math.min(end, Math.round((blocks + 1 + quietZone_mm) * dotsPerMm));
  const left = from(box.left);
  const top = from(box.top);
  const width_px = to(box.right, image.width_px) - left;
  const height_px = to(box.bottom, image.height_px) - top;
  const rgba = new Uint8ClampedArray(width_px * height_px * 4);
  for (let at = 0; at < width_px * height_px; at += 1) {
    const x = left + (at % width_px);
    const y = top + Math.floor(at / width_px);
    const gray = image.gray[y * image.width_px + x]!;
    rgba.set([gray, gray, gray, 255], at * 4);
  }
  return { rgba, width_px, height_px };
}
