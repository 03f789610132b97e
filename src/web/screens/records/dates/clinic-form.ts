import { onlyFaults, type ReadForm } from "../lines/line-form.ts";

export interface ClinicDraft {
  readonly what: "" | "echo" | "visit" | "antibiotics";
  readonly how: "day" | "months";
  readonly day: string;
  readonly months: string;
  readonly answer: "" | "yes" | "no";
  readonly reason: string;
  readonly setBy: string;
  readonly setOn: string;
}

interface Said {
  readonly setBy: string;
  readonly setOn: string;
}

export type ClinicFields = Said &
  (
    | {
        readonly kind: "visitInstruction";
        readonly what: "echo" | "visit";
        readonly plan: { readonly dueOn: string } | { readonly every_mo: number };
      }
    | {
        readonly kind: "clinicProphylaxis";
        readonly answer: "yes" | "no";
        readonly reason?: string;
      }
  );

/** What the clinic laid down, as a fact says it: always with who said it and when. */
export function readClinic(draft: ClinicDraft): ReadForm<ClinicFields, ClinicDraft> {
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
    const reason = draft.reason.trim();
    const whole = { ...said, answer: answer === "yes" ? "yes" : "no" } as const;
    return {
      ok: true,
      fields: { kind: "clinicProphylaxis", ...whole, ...(reason === "" ? {} : { reason }) },
    };
  }
  const plan = how === "day" ? { dueOn: day } : { every_mo: every_mo ?? 0 };
  return { ok: true, fields: { kind: "visitInstruction", what, plan, ...said } };
}

/** Whole months, as many as the record takes. */
function readMonths(text: string): number | undefined {
  const months = /^\s*\d{1,3}\s*$/u.test(text) ? Number(text) : 0;
  return months >= 1 && months <= 120 ? months : undefined;
}
