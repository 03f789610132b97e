import type { Outcome } from "#care/triage/decision.ts";
import type { OutcomeWords } from "../catalogue-shape.ts";

/** What to do, first of all. */
export const outcomes: Readonly<Record<Outcome, OutcomeWords>> = {
  emergency: {
    level: "Call now",
    headline: "Call {number} now.",
    headlineWithoutNumber: "Call your emergency number now.",
  },
  today: {
    level: "Today",
    headline: "Call {clinic} today.",
    headlineWithoutNumber: "Call your valve clinic or your doctor today.",
  },
  soon: {
    level: "Soon",
    headline: "Call {clinic} in the next few days.",
    headlineWithoutNumber: "Call your valve clinic or your doctor in the next few days.",
  },
  outsideScope: {
    level: "Ask your usual line",
    headline: "Ask your usual advice line today.",
    headlineWithoutNumber: "Ask your usual advice line today.",
  },
  cannotTell: {
    level: "We cannot tell",
    headline: "We cannot tell how you are.",
    headlineWithoutNumber: "We cannot tell how you are.",
  },
  carryOn: {
    level: "Carry on",
    headline: "Nothing you told us today is a reason to call. That is not an all-clear.",
    headlineWithoutNumber:
      "Nothing you told us today is a reason to call. That is not an all-clear.",
  },
};
