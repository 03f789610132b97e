/**
 * Shares, adding up to 1, with which these residuals cancel each other best.
 *
 * Least squares over the differences to the newest one, solved through the normal equations
 * with a little damping: differences of late beats are nearly parallel.
 */
export function mixResiduals(residuals: readonly Float64Array[]): Float64Array {
  const count = residuals.length - 1;
  const newest = residuals[count]!;
  const differences = residuals.slice(0, count).map((old) => old.map((x, i) => x - newest[i]!));
  const matrix = differences.map((a) => differences.map((b) => dot(a, b)));
  for (let i = 0; i < count; i += 1) matrix[i]![i]! *= 1 + 1e-10;
  const old = solveLinear(
    matrix,
    differences.map((a) => -dot(a, newest)),
  );
  const shares = new Float64Array(count + 1);
  shares.set(old);
  shares[count] = 1 - old.reduce((sum, share) => sum + share, 0);
  return shares;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

/** Solution of a small square system by elimination with pivots; a singular direction gets 0. */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < size; i += 1) {
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!;
    if (lead[column] === 0) continue;
    for (let i = column + 1; i < size; i += 1) {
      const factor = rows[i]![column]! / lead[column]!;
      for (let j = column; j <= size; j += 1) rows[i]![j]! -= factor * lead[j]!;
    }
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = rows[i]![size]!;
    for (let j = i + 1; j < size; j += 1) rest -= rows[i]![j]! * solution[j]!;
    solution[i] = rows[i]![i] === 0 ? 0 : rest / rows[i]![i]!;
  }
  return solution;
}
