/**
 * Read a decimal number as people type it: `72.4`, `72,4`, ` 72 `.
 *
 * Point and comma both mark the decimals, and a thousands separator is refused: no reading of a
 * body needs one, and `1,234` would otherwise mean two different numbers.
 *
 * @returns the number, or `undefined` when the text is not one plain non-negative number
 */
export function parseDecimal(text: string): number | undefined {
  const isNumber = /^\s*\d{1,6}(?:[.,]\d{1,6})?\s*$/u.test(text);
  return isNumber ? Number(text.replace(",", ".")) : undefined;
}
