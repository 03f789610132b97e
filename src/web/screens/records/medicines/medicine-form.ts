import { ingredientIds, type IngredientId } from "#knowledge/medicines/ingredient.ts";
import { nameMedicine, type NamedMedicine } from "#care/medicines/name-medicine.ts";
import { emptyDay, readTypedDay, toTypedDay, type TypedDay } from "#web/components/partial-day.ts";
import { filledIn, onlyFaults, type LineForm } from "../lines/line-form.ts";

export interface MedicineDraft {
  readonly text: string;
  /** The substances chosen where the name alone is open, joined by "+"; "asWritten" for none. */
  readonly choice: string;
  readonly dose: string;
  readonly schedule: string;
  readonly reason: string;
  readonly since: TypedDay;
  /** Stopping has a form of its own; here it only stays as it was. */
  readonly status: "taking" | "stopped";
  readonly until: TypedDay;
  readonly by: "" | "clinic" | "self";
  readonly prescriber: string;
}

/** The answer to "did you mean": none of them. */
export const asWritten = "asWritten";

const texts = ["dose", "schedule", "reason", "prescriber"] as const;

/** Only who was prescribed something has a prescriber to name. */
const textsOfOwnChoice = ["dose", "schedule", "reason"] as const;

export const medicineForm: LineForm<"medicine", MedicineDraft> = {
  kind: "medicine",
  path: "/records/medicines",
  empty: {
    text: "",
    choice: "",
    dose: "",
    schedule: "",
    reason: "",
    since: emptyDay,
    status: "taking",
    until: emptyDay,
    by: "",
    prescriber: "",
  },
  linesOf: ({ medicines }) => medicines,
  isPast: ({ status }) => status === "stopped",
  toDraft: ({ text, ingredients, dose, schedule, reason, since, by, prescriber, ...then }) => ({
    text,
    status: then.status,
    until: toTypedDay(then.until),
    choice: ingredients?.join("+") ?? (nameMedicine(text).kind === "ask" ? asWritten : ""),
    dose: dose ?? "",
    schedule: schedule ?? "",
    reason: reason ?? "",
    since: toTypedDay(since),
    by: by ?? "",
    prescriber: prescriber ?? "",
  }),
  read: (draft) => {
    const text = draft.text.trim();
    const since = readTypedDay(draft.since);
    const until = readTypedDay(draft.status === "stopped" ? draft.until : emptyDay);
    const candidates = listCandidates(nameMedicine(text));
    const isOpen = candidates.length > 0 && ![...candidates, asWritten].includes(draft.choice);
    const faults = onlyFaults<MedicineDraft>({
      text: text === "" ? "medicine" : undefined,
      choice: isOpen ? "didYouMean" : undefined,
      since: since.ok ? undefined : since.fault,
      until: until.ok ? undefined : until.fault,
    });
    if (faults !== undefined || !since.ok || !until.ok) return { ok: false, faults: faults ?? {} };
    const isChosen = candidates.includes(draft.choice);
    return {
      ok: true,
      fields: {
        status: draft.status,
        text,
        ...(isChosen ? { ingredients: draft.choice.split("+") } : {}),
        ...filledIn(draft, draft.by === "self" ? textsOfOwnChoice : texts),
        ...(since.when === undefined ? {} : { since: since.when }),
        ...(until.when === undefined ? {} : { until: until.when }),
        ...(draft.by === "" ? {} : { by: draft.by }),
      },
    };
  },
};

/** What an open name may stand for, as a form holds it. */
export function listCandidates(named: NamedMedicine): readonly string[] {
  return named.kind === "ask" ? named.candidates.map((ids) => ids.join("+")) : [];
}

/** The substances of a choice; those this edition does not know are left out. */
export function readChoice(choice: string): readonly IngredientId[] {
  return choice
    .split("+")
    .filter((id): id is IngredientId => (ingredientIds as readonly string[]).includes(id));
}
