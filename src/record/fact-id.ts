/**
 * A UUIDv7: sortable by the moment it was made, and made on the device.
 *
 * @param now_ms milliseconds since 1970
 * @param random 10 random bytes
 * @throws RangeError when fewer than 10 random bytes are given
 * @source RFC 9562 section 5.7
 */
export function makeFactId(now_ms: number, random: Uint8Array): string {
  if (random.length < 10) {
    throw new RangeError(`Cannot make an id: expected 10 random bytes, got ${random.length}`);
  }
  const bytes = new Uint8Array(16);
  let rest = Math.floor(now_ms);
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

/** The moment a UUIDv7 was made [ms since 1970]. */
export function factIdEpoch(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
