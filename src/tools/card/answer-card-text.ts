import { readCardText, type ReadCard } from "#papers/read-card-text.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { isRealDay } from "#units/zoned-time.ts";
import { readText } from "../read-document.ts";

/** What `living-leaflet card --check` writes. */
export interface CardTextAnswer {
  readonly format: "living-leaflet/card-check/1";
  readonly read: ReadCard;
}

/**
 * From the text of a code to what it says today, or to why it is refused; never throws.
 *
 * @param today the day it is read, `YYYY-MM-DD`
 */
export function answerCardText(bytes: Uint8Array, today: string): Parsed<CardTextAnswer> {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(today) || !isRealDay(today)) {
    return refuse({
      path: "--today",
      code: "notATime",
      expected: "a day as YYYY-MM-DD",
      found: `"${today}"`,
    });
  }
  const text = readText(bytes);
  if (!text.ok) return text;
  const read = readCardText(text.value, today, "en");
  if (read.kind === "card") {
    return { ok: true, value: { format: "living-leaflet/card-check/1", read } };
  }
  return refuse({
    path: "",
    code: read.because === "notOurs" ? "unknownValue" : "contradiction",
    expected: "the whole text of a card, as it was written",
    found: read.told.join(" "),
  });
}

function refuse(issue: Issue): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issue] };
}
