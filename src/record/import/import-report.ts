import type { ImportChoices } from "./import-choices.ts";
import type { ImportContext, ImportPreview } from "./import-preview.ts";
import { openImportFile, type ImportRefusal, type TextEncoding } from "./open-import-file.ts";
import { previewImport } from "./preview-import.ts";

export const importReportFormat = "living-leaflet/import-report/1";

/** A preview as one JSON document. */
export type ImportReport = { readonly format: typeof importReportFormat } & (
  | { readonly kind: "refused"; readonly refusal: ImportRefusal }
  | Exclude<ImportPreview, { kind: "refused" }>
);

/**
 * What `living-leaflet import --dry-run --json FILE` prints: the preview of a file, every reading
 * included, with nothing taken. Pure; the command reads the file and lends its decoder.
 *
 * @param decode the platform's decoder; `undefined` when the bytes do not fit the encoding
 */
export function reportImport(
  bytes: Uint8Array,
  decode: (encoding: TextEncoding) => string | undefined,
  context: ImportContext,
  choices: ImportChoices = {},
): ImportReport {
  const opened = openImportFile(bytes, decode);
  if (!opened.ok) return { format: importReportFormat, kind: "refused", refusal: opened.refusal };
  return { format: importReportFormat, ...previewImport(opened.text, context, choices) };
}
