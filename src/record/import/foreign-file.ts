/**
 * Files that are no table of readings, told by how they begin, so that the message can name what
 * was found instead of reporting thousands of wrong lines.
 */
export const foreignContents = [
  "pdf",
  "spreadsheet",
  "archive",
  "image",
  "json",
  "ownExport",
  "webPage",
  "xml",
  "richText",
  "binary",
] as const;

export type ForeignContent = (typeof foreignContents)[number];

/** How many bytes of a file `recogniseForeignBytes` wants to see. */
export const headBytes = 4_096;

const signatures: readonly (readonly [content: ForeignContent, bytes: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["spreadsheet", [0xd0, 0xcf, 0x11, 0xe0]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x52, 0x49, 0x46, 0x46]],
  ["binary", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];
const zipSignature = [0x50, 0x4b, 0x03, 0x04] as const;

/**
 * What a file is when it is no text, from its first bytes.
 *
 * @param head the first `headBytes` of the file, or all of it when it is shorter
 * @returns `undefined` when it can be text
 * @source file signatures: ISO 32000 (PDF), PKWARE APPNOTE (zip), RFC 1952 (gzip), W3C PNG,
 * ITU T.81 (JPEG), MS-CFB (old Office), SQLite file format
 */
export function recogniseForeignBytes(head: Uint8Array): ForeignContent | undefined {
  const known = signatures.find(([, bytes]) => startsWith(head, bytes));
  if (known !== undefined) return known[0];
  if (startsWith(head, zipSignature)) return holdsSheet(head) ? "spreadsheet" : "archive";
  // Photos of a phone: the brand stands behind the length of the first box.
  if (startsWith(head.subarray(4), [0x66, 0x74, 0x79, 0x70])) return "image";
  return isUtf16(head) || !looksBinary(head) ? undefined : "binary";
}

/** What a text is when it is surely no table of readings. */
export function recogniseForeignText(text: string): ForeignContent | undefined {
  const head = text
    .slice(0, headBytes)
    .replace(/^\uFEFF/u, "")
    .trimStart();
  if (/^(?:<!doctype html|<html)/iu.test(head)) return "webPage";
  if (/^<(?:\?xml|!DOCTYPE|[a-z][\w:-]*[\s>])/iu.test(head)) return "xml";
  if (head.startsWith("{\\rtf")) return "richText";
  if (/^\{\s*(?:"|\}|$)/u.test(head) || /^\[\s*(?:[[{"\]]|$)/u.test(head)) {
    return head.includes('"living-leaflet/') ? "ownExport" : "json";
  }
  if (head.startsWith("%PDF-")) return "pdf";
  return head.includes("\u0000") ? "binary" : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names inside a zip stand in the clear: `xl/workbook.xml`, `content.xml`, `Index/Tables/…`. */
function holdsSheet(head: Uint8Array): boolean {
  const names = String.fromCharCode(...head);
  return /xl\/|opendocument\.spreadsheet|Index\/(?:Tables|Document|CalculationEngine)/u.test(names);
}

export function isUtf16(head: Uint8Array): boolean {
  return startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
}

/** Text has no zero bytes and next to no control characters but tab and line ends. */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  }
  return controls > head.length / 50;
}
