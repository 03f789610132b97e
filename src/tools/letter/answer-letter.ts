import { showFound, type Issue, type Parsed } from "#record/issue.ts";
import { reportLetter, type LetterReport } from "#record/letter/letter-report.ts";
import { maxLetterLength } from "#record/letter/read-letter.ts";
import { isRealDay } from "#units/zoned-time.ts";

/** Characters may take four bytes each; more cannot be a letter we read. */
export const maxLetterBytes = 4 * maxLetterLength;

/**
 * What an echo letter says, for a person to confirm.
 *
 * @param bytes the letter as text in UTF-8 or Windows-1252
 * @param today `YYYY-MM-DD`
 */
export function answerLetter(bytes: Uint8Array, today: string): Parsed<LetterReport> {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(today) || !isRealDay(today)) {
    const expected = "a day like 2026-11-25";
    return refuse({ path: "--today", code: "notATime", expected, found: showFound(today) });
  }
  const expected = `at most ${maxLetterLength} characters`;
  const text = decode(bytes);
  if (bytes.length > maxLetterBytes)
    return refuse({ path: "", code: "tooLarge", expected, found: "more" });
  if (text.includes("\u0000")) {
    return refuse({
      path: "",
      code: "wrongType",
      expected: "a letter as text",
      found: "another kind of file",
    });
  }
  const report = reportLetter(text, today);
  if (!("kind" in report)) return { ok: true, value: report };
  if (report.refusal.kind === "empty") {
    return refuse({
      path: "",
      code: "missing",
      expected: "a letter as text",
      found: "an empty text",
    });
  }
  return refuse({ path: "", code: "tooLarge", expected, found: `${report.refusal.length}` });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What is not UTF-8 was saved by an old text program of Western Europe.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function refuse(issue: Issue): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issue] };
}
