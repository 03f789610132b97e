import type { Person } from "#care/person/person.ts";
import { addDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { catalogueFor } from "#words/catalogue.ts";
import { emergencyNumberFor } from "#words/emergency-numbers.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import { tidyName, type WordsContext } from "#words/words-context.ts";
import { describeClinic } from "./card-lines.ts";
import { tellWeekLimits } from "./week-limits.ts";

/** Seven days to fill in by hand, and when to call. */
export interface WeekSheet {
  readonly title: string;
  readonly name?: string;
  readonly days: string;
  readonly columns: readonly string[];
  /** One row a day; the other columns are empty. */
  readonly rows: readonly string[];
  readonly how: string;
  readonly callTitle: string;
  readonly limits: readonly string[];
  readonly clinic: string;
  readonly emergency: string;
  readonly footer: readonly string[];
}

const days = 7;

/** @param first the first day of the week, which need not be a Monday */
export function makeWeekSheet(
  { chart }: Pick<Person, "chart">,
  first: CalendarDay,
  context: WordsContext,
): WeekSheet {
  const { language } = context;
  const words = sheetsWordsFor(language);
  const { week } = words;
  const name = tidyName(chart.profile.name);
  const number = emergencyNumberFor(context.country)?.number;
  const { weekdays } = catalogueFor(language).calendar;
  return {
    title: week.title,
    ...(name === undefined ? {} : { name }),
    days: fillMessage(language, week.days, {
      from: formatDay(first, language),
      to: formatDay(addDays(first, days - 1), language),
    }),
    columns: Object.values(week.columns),
    rows: Array.from({ length: days }, (_none, at) => {
      const day = addDays(first, at);
      const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
      return `${weekday} ${Number(day.slice(8))}`;
    }),
    how: week.how,
    callTitle: week.callTitle,
    limits: tellWeekLimits(chart, context),
    clinic: fillMessage(language, week.clinic, { clinic: describeClinic(chart.profile, language) }),
    emergency:
      number === undefined
        ? week.emergencyUnknown
        : fillMessage(language, week.emergency, { number }),
    footer: [
      fillMessage(language, words.made, { date: formatDay(first, language) }),
      words.notSignedOff,
    ],
  };
}
