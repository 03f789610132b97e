import type { Issue, Parsed } from "#record/issue.ts";
import { scanJson } from "#record/scan-json.ts";

/** Judged before anything is read into objects, so that no input can use up the machine. */
export const maxBytes = 5_000_000;
export const maxDepth = 64;

/** Read one JSON document from bytes; never throws. A byte order mark is skipped. */
export function readDocument(bytes: Uint8Array): Parsed<unknown> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const fault = scanJson(text.value, maxDepth);
  if (fault === undefined) return { ok: true, value: JSON.parse(text.value) };
  const { code, line, column, expected, found } = fault;
  return refuse({ code, expected, found: `${found} at line ${line}, column ${column}` });
}

/** Bytes as text; refuses what is too long or not UTF-8. */
export function readText(bytes: Uint8Array): Parsed<string> {
  if (bytes.length > maxBytes) {
    return refuse({ code: "tooLarge", expected: `at most ${maxBytes} bytes`, found: "more" });
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refuse({ code: "notJson", expected: "text in UTF-8", found: "other bytes" });
  }
}

function refuse(issue: Omit<Issue, "path">): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ path: "", ...issue }] };
}
