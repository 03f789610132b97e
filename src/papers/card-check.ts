import { utf8Bytes } from "./utf8-length.ts";

/**
 * The check at the end of a card's text, eight hexadecimal digits.
 *
 * It finds slips, a code that was not read to its end and changes made by hand. It is no
 * signature: whoever can reckon can make one.
 *
 * @source CRC-32 as in ISO/IEC 3309 and zip: reflected polynomial 0xEDB88320
 */
export function computeCardCheck(text: string): string {
  let remainder = 0xffffffff;
  for (const byte of utf8Bytes(text)) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder & 1) === 0 ? remainder >>> 1 : (remainder >>> 1) ^ 0xedb88320;
    }
  }
  return ((remainder ^ 0xffffffff) >>> 0).toString(16).toUpperCase().padStart(8, "0");
}

/** The mark and edition of the last line: `LL1 no 1A2B3C4D`. */
export const cardMark = "LL";
export const cardEdition = 1;
