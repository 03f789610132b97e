import { catalogueFor, type Language } from "./catalogue.ts";
import { formatDay } from "./format-time.ts";

/**
 * A day, a month or a year as people say it, as much of it as was written.
 *
 * @example formatPartialDay("2024-05", "en") // "May 2024"
 */
export function formatPartialDay(when: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})$/u.exec(when);
  if (match === null) return formatDay(when, language);
  const month = catalogueFor(language).calendar.months[Number(match[2]) - 1];
  return month === undefined ? when : `${month} ${match[1]}`;
}
