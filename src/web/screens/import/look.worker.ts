/**
 * Reads a file away from the page: a long file must never hold up the emergency button.
 *
 * The first message brings the file, later ones new choices; each is answered with one preview.
 */
import { recogniseForeignBytes, headBytes } from "#record/import/foreign-file.ts";
import type { ImportChoices } from "#record/import/import-choices.ts";
import type { ImportContext, ImportPreview } from "#record/import/import-preview.ts";
import {
  openImportFile,
  refuseImportSize,
  type TextEncoding,
} from "#record/import/open-import-file.ts";
import { previewImport } from "#record/import/preview-import.ts";

export interface LookRequest {
  /** Only in the first message. */
  readonly file?: File;
  readonly context: ImportContext;
  readonly choices: ImportChoices;
}

/** `undefined` when the browser could not open the file. */
export type LookAnswer = ImportPreview | undefined;

let opened: ReturnType<typeof openImportFile> | undefined;

addEventListener("message", ({ data }: MessageEvent<LookRequest>) => {
  void answer(data).then((preview: LookAnswer) => postMessage(preview));
});

async function answer({ file, context, choices }: LookRequest): Promise<LookAnswer> {
  try {
    if (file !== undefined) opened = await open(file);
  } catch {
    // Moved, deleted or not allowed to be read since it was chosen.
    return undefined;
  }
  if (opened === undefined) return undefined;
  return opened.ok
    ? previewImport(opened.text, context, choices)
    : { kind: "refused", refusal: opened.refusal };
}

/** Size and first bytes come before the rest is read into memory. */
async function open(file: File): Promise<ReturnType<typeof openImportFile>> {
  const tooLarge = refuseImportSize(file.size);
  if (tooLarge !== undefined) return { ok: false, refusal: tooLarge };
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const content = recogniseForeignBytes(head);
  if (content !== undefined) return { ok: false, refusal: { kind: "foreign", content } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return openImportFile(bytes, (encoding) => decode(bytes, encoding));
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
