/** What is due, as one calm line; small, for Today shows it. */
export const due = {
  /** Messages with `{what}`. */
  names: { echo: "Heart scan", visit: "Visit", both: "Heart scan and visit" },
  nextNames: { echo: "Next heart scan", visit: "Next visit", both: "Next scan and visit" },
  /** Before anything is known to plan from; beside the name of the scan. */
  notKnown: "not known yet",
  /** In place of a date, where entries are missing or the rules are past their day. */
  cannotTellShort: "we cannot tell",
  notYet: "{what}: due {when}",
  /** Message with `{when}`; beside one of the names. */
  whenDue: "due {when}",
  due: "{what}: due now",
  late: "{what}: late. Call {clinic}.",
  lateWithNumber: "{what}: late. Call {number}.",
  sooner: "Do not wait for your next date. Call {clinic}.",
  soonerWithNumber: "Do not wait for your next date. Call {number}.",
  cannotTell: "{what}: we cannot tell when. Ask your clinic.",
  ask: "{what}: ask your clinic when.",
  clinic: "your clinic",
  /** Messages with `{month}`, `{year}`, `{date}`, `{from}`, `{by}`. */
  inMonth: "in {month}",
  inMonthOfYear: "in {month} {year}",
  window: "from {from} to {by}",
  start: "from {from}",
  windowMonth: "{month} {year}",
  onDay: "on {date}",
} as const;
