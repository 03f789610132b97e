/**
 * Read a decimal number as people type it: `72.4`, `72,4`, ` 72 `.
 *
 * Point and comma both mark the decimals, and a thousands separator is refused: no reading of a
 * body needs one, and `1,234` would otherwise mean two different numbers.
 *
 * @returns the number, or `undefined` when the text is not one plain non-negative number
 */
export function parseDecimal(text: string): number | undefined {
  const match = /^\s*(\d{1,6})(?:[.,](\d{1,6}))?\s*$/u.exec(text);
  if (match === null) return undefined;
  return Number(`${match[1]}.${match[2] ?? "0"}`);
}
