/** Writes the dots of a page as a PNG file: eight bits of gray, no interlacing. */
import { crc32, deflateSync } from "node:zlib";
import type { PageImage } from "./read-pdf.ts";

/** @source PNG, third edition (W3C, 2025), sections 5 and 11 */
export function writePng({ width_px, height_px, dotsPerInch, gray }: PageImage): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width_px, 0);
  header.writeUInt32BE(height_px, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const density = Buffer.alloc(9);
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  density.writeUInt32BE(dotsPerMetre, 0);
  density.writeUInt32BE(dotsPerMetre, 4);
  density.writeUInt8(1, 8);
  const rows = Buffer.alloc(height_px * (1 + width_px));
  for (let row = 0; row < height_px; row += 1) {
    // Each row begins with the number of its filter: none.
    rows.set(gray.subarray(row * width_px, (row + 1) * width_px), row * (1 + width_px) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("pHYs", density),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
