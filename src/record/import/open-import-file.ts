import {
  isUtf16,
  recogniseForeignBytes,
  recogniseForeignText,
  headBytes,
  type ForeignContent,
} from "./foreign-file.ts";

/** Twenty megabytes are a century of readings; more is another kind of file. */
export const maxImportBytes = 20_000_000;
export const maxImportLines = 200_000;

/** Why a file as a whole is not read. */
export type ImportRefusal =
  | { readonly kind: "tooLarge"; readonly size_bytes: number; readonly limit_bytes: number }
  | { readonly kind: "tooManyLines"; readonly lines: number; readonly limit: number }
  | { readonly kind: "foreign"; readonly content: ForeignContent }
  | { readonly kind: "empty" }
  /** Text without columns: `line` and `found` are its first words. */
  | { readonly kind: "notATable"; readonly line: number; readonly found: string }
  /** A table that ends with its header. */
  | { readonly kind: "noLines"; readonly line: number; readonly found: string };

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Whether a file is too large to be read into memory at all; ask before reading it. */
export function refuseImportSize(size_bytes: number): ImportRefusal | undefined {
  return size_bytes > maxImportBytes
    ? { kind: "tooLarge", size_bytes, limit_bytes: maxImportBytes }
    : undefined;
}

/**
 * The text of a file, or why it is none.
 *
 * @param decode the platform's decoder; `undefined` when the bytes do not fit the encoding
 */
export function openImportFile(
  bytes: Uint8Array,
  decode: (encoding: TextEncoding) => string | undefined,
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: ImportRefusal } {
  const tooLarge = refuseImportSize(bytes.length);
  if (tooLarge !== undefined) return { ok: false, refusal: tooLarge };
  const head = bytes.subarray(0, headBytes);
  const foreign = recogniseForeignBytes(head);
  if (foreign !== undefined) return refuse({ kind: "foreign", content: foreign });
  const text = decodeText(head, decode);
  return text === undefined ? refuse({ kind: "foreign", content: "binary" }) : { ok: true, text };
}

function decodeText(
  head: Uint8Array,
  decode: (encoding: TextEncoding) => string | undefined,
): string | undefined {
  if (isUtf16(head)) return decode(head[0] === 0xff ? "utf-16le" : "utf-16be");
  // Not UTF-8: a spreadsheet of Western Europe wrote it, and only names and notes can suffer.
  return decode("utf-8") ?? decode("windows-1252");
}

/** Why a text is not read as a table; `undefined` when it may be one. */
export function refuseImportText(text: string): ImportRefusal | undefined {
  const tooLarge = refuseImportSize(text.length);
  if (tooLarge !== undefined) return tooLarge;
  if (text.trim() === "" || text.trim() === "\uFEFF") return { kind: "empty" };
  const content = recogniseForeignText(text);
  if (content !== undefined) return { kind: "foreign", content };
  const lines = countLines(text);
  return lines > maxImportLines
    ? { kind: "tooManyLines", lines, limit: maxImportLines }
    : undefined;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return text.endsWith("\n") ? lines - 1 : lines;
}

function refuse(refusal: ImportRefusal): { readonly ok: false; readonly refusal: ImportRefusal } {
  return { ok: false, refusal };
}
