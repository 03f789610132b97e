/** Tenths of a unit: a twentieth of a millimetre of heart. */
const finest = 10;

/**
 * The elements of one name in a drawing, and what was last written into them.
 *
 * What is seen of a path is its numbers rounded; while these stay the same, nothing is written
 * and no text is made. Most of what a frame costs is writing attributes.
 */
export class PaintedPart {
  readonly #elements: readonly Element[];
  readonly #texts = new Map<string, string>();
  #numbers = new Int32Array(0);

  constructor(elements: readonly Element[]) {
    this.#elements = elements;
  }

  /** Puts a path into `d`, rounded to steps of which `perUnit` make a unit. */
  paintPath(path: readonly number[], isClosed = false, perUnit = finest): void {
    if (!this.#take(path, perUnit)) return;
    this.#write("d", writeNumbers(this.#numbers, 0, path.length, isClosed, perUnit));
  }

  /** Puts several paths of the same element into its `d`. */
  paintPaths(paths: readonly (readonly number[])[], isClosed = false, perUnit = finest): void {
    if (!this.#take(paths.flat(), perUnit)) return;
    let d = "";
    let from = 0;
    for (const { length } of paths) {
      d += writeNumbers(this.#numbers, from, from + length, isClosed, perUnit);
      from += length;
    }
    this.#write("d", d);
  }

  /** Writes an attribute when it is another text than before. */
  paintText(attribute: string, text: string): void {
    if (this.#texts.get(attribute) === text) return;
    this.#texts.set(attribute, text);
    this.#write(attribute, text);
  }

  /** Keeps the rounded numbers, and says whether any is new. */
  #take(numbers: readonly number[], perUnit: number): boolean {
    let isNew = this.#numbers.length !== numbers.length;
    if (isNew) this.#numbers = new Int32Array(numbers.length);
    for (let i = 0; i < numbers.length; i += 1) {
      const rounded = Math.round(numbers[i]! * perUnit);
      if (this.#numbers[i] === rounded) continue;
      this.#numbers[i] = rounded;
      isNew = true;
    }
    return isNew;
  }

  #write(attribute: string, text: string): void {
    for (const element of this.#elements) element.setAttribute(attribute, text);
  }
}

/** The `d` of an SVG path of cubic curves. */
function writeNumbers(
  numbers: Int32Array,
  from: number,
  to: number,
  isClosed: boolean,
  perUnit: number,
): string {
  let d = `M${numbers[from]! / perUnit} ${numbers[from + 1]! / perUnit}C`;
  for (let i = from + 2; i < to; i += 1) d += `${numbers[i]! / perUnit} `;
  return isClosed ? `${d}Z` : d;
}
