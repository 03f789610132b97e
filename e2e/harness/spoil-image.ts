/** A page as a camera meets it: not quite straight, not quite in focus. */
import type { PageImage } from "./read-pdf.ts";

export interface Spoiling {
  /** Clockwise about the middle [degrees]. */
  readonly turn_deg: number;
  /** Spread of a soft focus, as the standard deviation of a bell [dots]. */
  readonly blur_dots: number;
}

export function spoilImage(image: PageImage, { turn_deg, blur_dots }: Spoiling): PageImage {
  const turned = turn_deg === 0 ? image : turn(image, turn_deg);
  return blur_dots === 0 ? turned : blur(turned, blur_dots);
}

/** Each dot is mixed from the four that lay where it comes from; beyond the page it is white. */
function turn(image: PageImage, turn_deg: number): PageImage {
  const { width_px, height_px, gray } = image;
  const angle = (turn_deg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [midX, midY] = [width_px / 2, height_px / 2];
  const dotAt = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width_px || y >= height_px ? 255 : gray[y * width_px + x]!;
  const turned = new Uint8Array(gray.length);
  for (let y = 0; y < height_px; y += 1) {
    for (let x = 0; x < width_px; x += 1) {
      const fromX = (x - midX) * cos + (y - midY) * sin + midX;
      const fromY = (y - midY) * cos - (x - midX) * sin + midY;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, below] = [fromX - left, fromY - top];
      const upper = dotAt(left, top) * (1 - right) + dotAt(left + 1, top) * right;
      const lower = dotAt(left, top + 1) * (1 - right) + dotAt(left + 1, top + 1) * right;
      turned[y * width_px + x] = Math.round(upper * (1 - below) + lower * below);
    }
  }
  return { ...image, gray: turned };
}

/** Along the rows and then along the columns, which is the same as both at once. */
function blur(image: PageImage, blur_dots: number): PageImage {
  const { width_px, height_px, gray } = image;
  const reach = Math.ceil(3 * blur_dots);
  const bell = Array.from({ length: 2 * reach + 1 }, (_none, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * blur_dots ** 2)),
  );
  const sum = bell.reduce((all, one) => all + one, 0);
  const smear = (from: ArrayLike<number>, step: number, length: number): Float32Array => {
    const to = new Float32Array(from.length);
    for (let at = 0; at < from.length; at += 1) {
      const place = Math.floor(at / step) % length;
      let mixed = 0;
      for (let off = -reach; off <= reach; off += 1) {
        const inside = Math.min(length - 1, Math.max(0, place + off));
        mixed += bell[off + reach]! * from[at + (inside - place) * step]!;
      }
      to[at] = mixed / sum;
    }
    return to;
  };
  const rows = smear(gray, 1, width_px);
  return { ...image, gray: Uint8Array.from(smear(rows, width_px, height_px), Math.round) };
}
