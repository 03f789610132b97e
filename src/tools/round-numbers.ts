/** The same value with every number in it rounded to so many digits that count. */
export function roundNumbers<Value>(value: Value, digits: number): Value {
  // Safe, all three: only numbers change, and they stay numbers.
  if (typeof value === "number") return Number(value.toPrecision(digits)) as Value;
  if (Array.isArray(value)) return value.map((x: unknown) => roundNumbers(x, digits)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const rounded = Object.entries(value).map(([key, x]) => [key, roundNumbers(x, digits)]);
  return Object.fromEntries(rounded) as Value;
}
