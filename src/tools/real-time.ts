import { isRealDay } from "#units/zoned-time.ts";
import { showFound, type Issue } from "#record/issue.ts";

/** Whether a text in the form of RFC 3339 is an instant that there is. */
export function isRealInstant(text: string): boolean {
  return isRealDay(text) && !Number.isNaN(Date.parse(text));
}

/** Whether a text is an instant in RFC 3339 that there is, with `Z` or an offset. */
export function isInstant(text: string): boolean {
  return instantPattern.test(text) && isRealInstant(text);
}

export const instantPattern =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/u;

/** What is wrong with the name of a zone, if anything; left out it is fine. */
export function checkZone(path: string, zone: string | undefined): Issue[] {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return [];
  } catch {
    const expected = 'an IANA zone like "Europe/Zurich"';
    return [{ path, code: "unknownValue", expected, found: showFound(zone) }];
  }
}
