/** How many bytes a text takes in a code or a file (UTF-8). */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += letterBytes(letter);
  return bytes;
}

/** How many bytes one letter takes. */
export function letterBytes(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The bytes of a text in UTF-8. The core has no `TextEncoder`: it belongs to the platform. */
export function* utf8Bytes(text: string): Generator<number> {
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code < 0x80) {
      yield code;
    } else if (code < 0x800) {
      yield 0xc0 | (code >> 6);
      yield 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      yield 0xe0 | (code >> 12);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    } else {
      yield 0xf0 | (code >> 18);
      yield 0x80 | ((code >> 12) & 0x3f);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    }
  }
}
