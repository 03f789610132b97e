import { isRealDay } from "#units/zoned-time.ts";

/** A day as it is typed in three fields; month and day may stay empty. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const emptyDay: TypedDay = { day: "", month: "", year: "" };

export type DayFault = "year" | "month" | "noSuchDay";

/** `2024-05` in its fields; an absent day leaves all empty. */
export function toTypedDay(when: string | undefined): TypedDay {
  const [year = "", month = "", day = ""] = when?.split("-") ?? [];
  return { year, month, day: day.replace(/^0/u, "") };
}

/**
 * What was typed, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` when nothing was.
 *
 * A day without a month, or a month without a year, is asked about and never filled in.
 */
export function readTypedDay({
  day,
  month,
  year,
}: TypedDay): { ok: true; when: string | undefined } | { ok: false; fault: DayFault } {
  const [typedDay, typedYear] = [day.trim(), year.trim()];
  if (typedDay === "" && month === "" && typedYear === "") return { ok: true, when: undefined };
  if (!/^(?:19|20)\d{2}$/u.test(typedYear)) return { ok: false, fault: "year" };
  if (typedDay === "")
    return { ok: true, when: month === "" ? typedYear : `${typedYear}-${month}` };
  if (month === "") return { ok: false, fault: "month" };
  const when = `${typedYear}-${month}-${typedDay.padStart(2, "0")}`;
  const isDay = /^\d{1,2}$/u.test(typedDay) && isRealDay(when);
  return isDay ? { ok: true, when } : { ok: false, fault: "noSuchDay" };
}
