import { dateOrders, type CalendarDate, type DateOrder, type WrittenDate } from "./read-moment.ts";

export interface DateOrderQuestion {
  /** A date of the file that reads as two different days. */
  readonly example: string;
  readonly options: readonly { readonly order: DateOrder; readonly date: CalendarDate }[];
}

/**
 * The order in which a file writes the parts of its dates.
 *
 * Decided when only one order fits every date of the file, or when it makes no difference. Dates
 * with dots are day first wherever that fits: no country writes the month first with dots.
 * Otherwise it is a question for the person, never a silent guess.
 *
 * @returns `undefined` for `order` when no date is open
 */
export function decideDateOrder(
  dates: readonly { readonly text: string; readonly date: WrittenDate }[],
): { readonly order?: DateOrder } | { readonly question: DateOrderQuestion } {
  const open = dates.flatMap(({ text, date }) => (date.kind === "open" ? [{ text, date }] : []));
  if (open.length === 0) return {};
  const fitting = dateOrders.filter((order) => open.every(({ date }) => date.readings[order]));
  if (fitting.length === 1) return { order: fitting[0]! };
  if (fitting.includes("dayFirst") && open.every(({ date }) => date.hasDots)) {
    return { order: "dayFirst" };
  }
  // Two orders in one file (a spreadsheet does that when it "repairs" some of the dates): ask too.
  const asked =
    fitting.length > 0
      ? fitting
      : dateOrders.filter((order) => open.some(({ date }) => date.readings[order]));
  const telling = open.find(({ date }) => differ(asked.map((order) => date.readings[order])));
  if (telling === undefined) return { order: asked[0]! };
  const options = asked.flatMap((order) => {
    const date = telling.date.readings[order];
    return date === undefined ? [] : [{ order, date }];
  });
  return { question: { example: telling.text, options } };
}

function differ(dates: readonly (CalendarDate | undefined)[]): boolean {
  const days = new Set(dates.map((date) => date && `${date.year}-${date.month}-${date.day}`));
  days.delete(undefined);
  return days.size > 1;
}
