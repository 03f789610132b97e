import type { Parsed } from "#record/issue.ts";
import { scanJson } from "#record/scan-json.ts";

/** 50 MB: some two hundred thousand entries, more than a life of them. */
export const maxJsonLength = 50 * 1024 * 1024;
/** Our own files are five levels deep; what goes far beyond is made to break a reader. */
export const maxJsonDepth = 64;

/**
 * JSON from a stranger, as a value.
 *
 * Size and depth are looked at before anything recursive runs. An issue names the line.
 */
export function parseJson(given: string): Parsed<unknown> {
  const text = given.replace(/^\uFEFF/u, "");
  if (text.length > maxJsonLength) {
    const expected = `at most ${maxJsonLength / 1024 / 1024} MB`;
    const found = `${Math.ceil(text.length / 1024 / 1024)} MB`;
    return { ok: false, issues: [{ path: "", code: "tooLarge", expected, found }] };
  }
  const fault = scanJson(text, maxJsonDepth);
  if (fault === undefined) return { ok: true, value: JSON.parse(text) };
  const { code, line, column, expected, found } = fault;
  return { ok: false, issues: [{ path: `line ${line}, column ${column}`, code, expected, found }] };
}
