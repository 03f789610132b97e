import { writeTenths } from "./tenths.ts";

/** What is lost by writing tenths of a unit: less than a fortieth of a millimetre of heart. */
const rounding_units = 0.05;

/**
 * Elements that are drawn alike, and what was last written into them.
 *
 * Most of what a frame costs is writing attributes. So a path is written in tenths of a unit, and
 * only when a number of it has moved by more than `slack_units` since it was written; without
 * a slack, when it would be written as another one.
 */
export class PaintedPart {
  private readonly elements: readonly Element[];
  private readonly written = new Map<string, string | number>();
  private numbers = new Int32Array(0);

  constructor(elements: readonly Element[]) {
    this.elements = elements;
  }

  /** Puts a path into `d`. */
  paintPath(path: readonly number[], isClosed = false, slack_units = rounding_units): void {
    const isOther = this.makeRoom(path.length);
    if (!this.take(path, 0, slack_units) && !isOther) return;
    this.writePath(writeCurves(this.numbers, 0, path.length, isClosed));
  }

  /** Puts several paths of the same element into its `d`. */
  paintPaths(
    paths: readonly (readonly number[])[],
    isClosed = false,
    slack_units = rounding_units,
  ): void {
    let length = 0;
    for (const path of paths) length += path.length;
    let isNew = this.makeRoom(length);
    let from = 0;
    for (const path of paths) {
      if (this.take(path, from, slack_units)) isNew = true;
      from += path.length;
    }
    if (!isNew) return;
    let d = "";
    from = 0;
    for (const path of paths) {
      d += writeCurves(this.numbers, from, from + path.length, isClosed);
      from += path.length;
    }
    this.writePath(d);
  }

  /** Puts straight lines, each x, y to x, y, into `d`. */
  paintLines(lines: readonly number[], slack_units = rounding_units): void {
    const isOther = this.makeRoom(lines.length);
    if (!this.take(lines, 0, slack_units) && !isOther) return;
    const numbers = this.numbers;
    let d = "";
    for (let i = 0; i < numbers.length; i += 2) {
      d += (i % 4 === 0 ? "M" : "L") + writeTenths(numbers[i]!) + writeTenths(numbers[i + 1]!);
    }
    this.writePath(d);
  }

  private writePath(d: string): void {
    for (const element of this.elements) element.setAttribute("d", d);
  }

  /** Writes an attribute when it is another value than before. */
  paintValue(attribute: string, value: string | number): void {
    if (this.written.get(attribute) === value) return;
    this.written.set(attribute, value);
    for (const element of this.elements) element.setAttribute(attribute, String(value));
  }

  /** Room for so many numbers; whether it was another number of them before. */
  private makeRoom(length: number): boolean {
    if (this.numbers.length === length) return false;
    this.numbers = new Int32Array(length);
    return true;
  }

  /** Keeps the numbers as tenths when one of them has moved, and says whether it has. */
  private take(path: readonly number[], from: number, slack_units: number): boolean {
    const numbers = this.numbers;
    const slack = 10 * slack_units;
    let i = 0;
    while (i < path.length && Math.abs(10 * path[i]! - numbers[from + i]!) <= slack) i += 1;
    if (i === path.length) return false;
    for (i = 0; i < path.length; i += 1) numbers[from + i] = Math.round(10 * path[i]!);
    return true;
  }
}

/** The `d` of an SVG path of cubic curves, from tenths. */
function writeCurves(numbers: Int32Array, from: number, to: number, isClosed: boolean): string {
  let d = `M${writeTenths(numbers[from]!)}${writeTenths(numbers[from + 1]!)}C`;
  for (let i = from + 2; i < to; i += 1) d += writeTenths(numbers[i]!);
  return isClosed ? `${d}Z` : d;
}
