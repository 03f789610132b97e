/**
 * Whether two plain values say the same, whatever the order of their keys.
 *
 * Only for JSON-like data: anything else, and anything deeper than 64 levels, counts as
 * different.
 */
export function isSameContent(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other) || depth > 64) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.prototype.hasOwnProperty.call(other, key) &&
        isSameContent(one[key], other[key], depth + 1),
    )
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}
