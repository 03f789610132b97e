/**
 * Paths at which two documents differ: other keys, other words, or numbers further apart than
 * 3 % (in a list of numbers: of the largest in it). The model may be tuned a little without a new
 * edition of every example; a number that says something else may not.
 */
export function findDifferences(one: unknown, other: unknown, path = "", scale = 0): string[] {
  if (typeof one === "number" && typeof other === "number") {
    const tolerated = 0.03 * Math.max(Math.abs(one), Math.abs(other), scale);
    return Math.abs(one - other) <= tolerated ? [] : [`${path}: ${one}, not ${other}`];
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return one === other ? [] : [`${path}: ${String(one)}, not ${String(other)}`];
  }
  const numbers = Object.values(one).filter((value) => typeof value === "number");
  const listScale = Array.isArray(one) ? Math.max(0, ...numbers.map(Math.abs)) : 0;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Array.from(keys).flatMap((key) =>
    findDifferences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${path}/${key}`,
      listScale,
    ),
  );
}
