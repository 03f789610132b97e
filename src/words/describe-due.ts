import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import { catalogueFor, type Language } from "./catalogue.ts";
import { dueWordsFor } from "./due-words.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { tidyName, type WordsContext } from "./words-context.ts";

type PlannedVisit = VisitPlan["echo"];
type Window = Pick<Extract<PlannedVisit, { kind: "planned" }>, "from" | "by" | "setBy">;

/** The one line of Today, and how loud it is. */
export interface DueLine {
  readonly state: "sooner" | "late" | "due" | "cannotTell" | "notYet" | "ask";
  readonly what: "echo" | "visit" | "both";
  readonly text: string;
  /** The same in two columns, where nothing has to be done yet. */
  readonly columns?: readonly [what: string, when: string];
}

/** What comes first of scan and visit, the most pressing: what is not known is never hidden. */
export function describeDue(
  { echo, visit, sooner, today }: Pick<VisitPlan, "echo" | "visit" | "sooner" | "today">,
  context: WordsContext,
): DueLine {
  const { language } = context;
  const words = dueWordsFor(language);
  const fill = (message: string, values: Record<string, string>): string =>
    fillMessage(language, message, values);
  if (sooner.length > 0) {
    return { state: "sooner", what: "both", text: describeCall("sooner", {}, context) };
  }
  const states = { echo: rateState(echo), visit: rateState(visit) };
  const state = order.find((one) => one === states.echo || one === states.visit) ?? "ask";
  const what = chooseWhat({ echo, visit }, states, state);
  const name = words.names[what];
  const plan = what === "visit" ? visit : echo;
  switch (state) {
    case "late":
      return { state, what, text: describeCall("late", { what: name }, context) };
    case "due":
      return { state, what, text: fill(words.due, { what: name }) };
    case "notYet": {
      const [when, start] =
        plan.kind === "planned"
          ? [formatDueWindow(plan, today, language), formatStart(plan, today, language)]
          : ["", ""];
      return {
        state,
        what,
        text: fill(words.notYet, { what: name, when }),
        columns: [words.nextNames[what], fill(words.whenDue, { when: start })],
      };
    }
    case "cannotTell":
      return { state, what, text: fill(words.cannotTell, { what: name }) };
    case "ask":
      return { state, what, text: fill(words.ask, { what: name }) };
  }
}

const order = ["late", "due", "cannotTell", "notYet", "ask"] as const;

function rateState(plan: PlannedVisit): (typeof order)[number] {
  if (plan.kind === "planned") return plan.state;
  return plan.kind === "cannotTell" ? "cannotTell" : "ask";
}

function chooseWhat(
  { echo, visit }: Pick<VisitPlan, "echo" | "visit">,
  states: Readonly<Record<"echo" | "visit", string>>,
  state: string,
): "echo" | "visit" | "both" {
  if (states.echo !== state) return "visit";
  if (states.visit !== state) return "echo";
  if (state !== "notYet" || echo.kind !== "planned" || visit.kind !== "planned") return "both";
  if (echo.from === visit.from && echo.by === visit.by && echo.setBy === visit.setBy) return "both";
  return visit.from < echo.from ? "visit" : "echo";
}

function describeCall(
  name: "late" | "sooner",
  values: Readonly<Record<string, string>>,
  { language, clinicName, clinicPhone }: WordsContext,
): string {
  const words = dueWordsFor(language);
  const number = tidyName(clinicPhone);
  return number === undefined
    ? fillMessage(language, words[name], {
        ...values,
        clinic: tidyName(clinicName) ?? words.clinic,
      })
    : fillMessage(language, words[`${name}WithNumber`], { ...values, number });
}

/** When it begins to be due: one line of Today has room for that alone. */
function formatStart(window: Window, today: string, language: Language): string {
  const words = dueWordsFor(language);
  const { from, by } = window;
  if (from.slice(0, 7) === by.slice(0, 7)) return formatDueWindow(window, today, language);
  const month = catalogueFor(language).calendar.months[Number(from.slice(5, 7)) - 1] ?? "";
  const start = fillMessage(language, words.windowMonth, { month, year: from.slice(0, 4) });
  return fillMessage(language, words.start, { from: start });
}

/**
 * When something is due, as people say it: "in March", "in March 2027", "from March to June 2027";
 * a day that the clinic set as that day.
 */
export function formatDueWindow(
  { from, by, setBy }: Window,
  today: string,
  language: Language,
): string {
  const words = dueWordsFor(language);
  const { months } = catalogueFor(language).calendar;
  const split = (day: string) => ({
    month: months[Number(day.slice(5, 7)) - 1] ?? "",
    year: day.slice(0, 4),
  });
  const [start, end] = [split(from), split(by)];
  if (setBy !== undefined && from === by) {
    return fillMessage(language, words.onDay, { date: formatDay(by, language) });
  }
  if (from.slice(0, 7) === by.slice(0, 7)) {
    const isThisYear = end.year === today.slice(0, 4);
    return fillMessage(language, isThisYear ? words.inMonth : words.inMonthOfYear, end);
  }
  const first =
    start.year === end.year ? start.month : fillMessage(language, words.windowMonth, start);
  return fillMessage(language, words.window, {
    from: first,
    by: fillMessage(language, words.windowMonth, end),
  });
}
