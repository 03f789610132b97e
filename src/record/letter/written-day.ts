import { readMonth } from "../import/month-name.ts";

/** A day, month or year as a letter writes it, with its place in the folded text. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`, or `YYYY-MM` for a month; two when day and month could be swapped. */
  readonly options: readonly string[];
}

/** Behind what cannot stand before a day: to look back is more than Safari before 16.4 can. */
const forms =
  /(^|[^\d.,/-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2})|(\d{1,2})(?:st|nd|rd|th)?\.?[ -](?:de |of )?(\p{L}{3,10})\.?,?[ -](?:de |del )?(\d{4})|(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})[/.-](\d{4})|(\p{L}{3,10})\.? (?:de |del )?(\d{4}))(?![\d]|[.,/-]\d)/gu;

/** All days of a folded text, in order. What looks like one and cannot be is none. */
export function findWrittenDays(text: string): WrittenDay[] {
  const days: WrittenDay[] = [];
  for (const match of text.matchAll(forms)) {
    const options = readForm(match);
    const [start, end] = [match.index + match[1]!.length, match.index + match[0].length];
    if (options.length > 0) days.push({ start, end, options });
  }
  return days;
}

function readForm(match: readonly (string | undefined)[]): string[] {
  const [, , year1, month1, day1, first, mark, second, year2, day3, name3, year3] = match;
  const [name4, day4, year4, month5, year5, name6, year6] = match.slice(12);
  if (year1 !== undefined) return days([year1, month1, day1]);
  if (first !== undefined) {
    const year = year2!.length === 2 ? `20${year2}` : year2;
    // With points the day comes first everywhere; with strokes and dashes it depends.
    const swapped: Written[] = mark === "." ? [] : [[year, first, second]];
    return [...new Set(days([year, second, first], ...swapped))];
  }
  if (name3 !== undefined) return days([year3, readMonth(name3), day3]);
  if (name4 !== undefined) return days([year4, readMonth(name4), day4]);
  if (month5 !== undefined) return months(year5, Number(month5));
  return months(year6, readMonth(name6));
}

type Written = readonly (string | number | undefined)[];

function days(...written: readonly Written[]): string[] {
  return written.flatMap(([year, month, day]) => {
    const [yearNumber, monthNumber, dayNumber] = [Number(year), Number(month), Number(day)];
    if (!isYear(yearNumber) || !(monthNumber >= 1 && monthNumber <= 12)) return [];
    const last = new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
    if (!(dayNumber >= 1 && dayNumber <= last)) return [];
    return [`${yearNumber}-${two(monthNumber)}-${two(dayNumber)}`];
  });
}

function months(year: string | undefined, month: number | undefined): string[] {
  if (!isYear(Number(year)) || month === undefined || month < 1 || month > 12) return [];
  return [`${year}-${two(month)}`];
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
