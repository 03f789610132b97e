import { filledIn, onlyFaults, type LineFact, type LineForm } from "../lines/line-form.ts";

type ClinicThing = "echo" | "visit" | "antibiotics";

export interface ClinicDraft {
  readonly what: "" | ClinicThing;
  readonly how: "day" | "months";
  readonly day: string;
  readonly months: string;
  readonly answer: "" | "yes" | "no";
  readonly reason: string;
  readonly setBy: string;
  readonly setOn: string;
}

/** The name of the line: of each thing only the clinic's latest word counts. */
export function nameClinicWord(fact: LineFact<"clinicWord">): ClinicThing {
  return fact.kind === "visitInstruction" ? fact.what : "antibiotics";
}

/** What the clinic laid down, always with who said it and when. */
export const clinicForm: LineForm<"clinicWord", ClinicDraft> = {
  kind: "clinicWord",
  path: "/records/clinic",
  empty: {
    what: "",
    how: "day",
    day: "",
    months: "",
    answer: "",
    reason: "",
    setBy: "",
    setOn: "",
  },
  linesOf: ({ visitInstructions, clinicProphylaxis }) =>
    [...visitInstructions, ...(clinicProphylaxis === undefined ? [] : [clinicProphylaxis])].map(
      (fact) => ({ line: nameClinicWord(fact), now: fact, changes: [fact] }),
    ),
  isPast: () => false,
  toDraft: (fact) => {
    const { setBy, setOn } = fact;
    const draft = { ...clinicForm.empty, what: nameClinicWord(fact), setBy, setOn };
    if (fact.kind === "clinicProphylaxis") {
      return { ...draft, answer: fact.answer ?? "", reason: fact.reason ?? "" };
    }
    if (fact.plan === undefined) return draft;
    return "dueOn" in fact.plan
      ? { ...draft, how: "day", day: fact.plan.dueOn }
      : { ...draft, how: "months", months: String(fact.plan.every_mo) };
  },
  read: (draft) => {
    const { what, how, day, answer } = draft;
    const isVisit = what === "echo" || what === "visit";
    const every_mo = readMonths(draft.months);
    const faults = onlyFaults<ClinicDraft>({
      what: what === "" ? "choose" : undefined,
      day: isVisit && how === "day" && day === "" ? "day" : undefined,
      months: isVisit && how === "months" && every_mo === undefined ? "months" : undefined,
      answer: what === "antibiotics" && answer === "" ? "choose" : undefined,
      setBy: draft.setBy.trim() === "" ? "who" : undefined,
      setOn: draft.setOn === "" ? "day" : undefined,
    });
    if (faults !== undefined || what === "") return { ok: false, faults: faults ?? {} };
    const said = { setBy: draft.setBy.trim(), setOn: draft.setOn };
    if (what === "antibiotics") {
      const whole = { ...said, answer: answer === "yes" ? "yes" : "no" } as const;
      return { ok: true, fields: { ...whole, ...filledIn(draft, ["reason"]) } };
    }
    const plan = how === "day" ? { dueOn: day } : { every_mo: every_mo ?? 0 };
    return { ok: true, fields: { what, plan, ...said } };
  },
};

/** Whole months, as many as the record takes. */
function readMonths(text: string): number | undefined {
  const months = /^\s*\d{1,3}\s*$/u.test(text) ? Number(text) : 0;
  return months >= 1 && months <= 120 ? months : undefined;
}
