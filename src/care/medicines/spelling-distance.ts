/**
 * How many slips of a pen lie between two words: letters put in, left out, changed, or two
 * neighbours swapped (optimal string alignment).
 *
 * @returns the count, or `atMost + 1` as soon as it is more than `atMost`
 */
export function countSlips(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) return atMost + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let slips = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      if (isSwapped) slips = Math.min(slips, beforeLast[column - 2]! + 1);
      current.push(slips);
    }
    if (Math.min(...current) > atMost) return atMost + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length]!, atMost + 1);
}
