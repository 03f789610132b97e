/**
 * A value as JSON can carry it. A store can hold more: big integers, dates, rings. Such parts
 * become text rather than being left out.
 */
export function toJsonSafe(raw: unknown, depth = 0): unknown {
  if (raw === null || typeof raw === "string" || typeof raw === "boolean") return raw;
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : String(raw);
  if (typeof raw === "bigint" || raw === undefined) return String(raw);
  if (typeof raw !== "object") return typeof raw;
  if (depth > 32) return "[deeper than 32 levels]";
  if (Array.isArray(raw)) return raw.map((part) => toJsonSafe(part, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(raw);
  if (prototype !== Object.prototype && prototype !== null)
    return Object.prototype.toString.call(raw);
  return Object.fromEntries(
    Object.entries(raw).map(([key, part]) => [
      // No door of ours takes this key, so a file with it could not be brought back.
      key === "__proto__" ? "[__proto__]" : key,
      toJsonSafe(part, depth + 1),
    ]),
  );
}
