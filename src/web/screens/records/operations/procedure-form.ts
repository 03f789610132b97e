import type { procedureIds, valvePositions } from "#record/health-ids.ts";
import { emptyDay, readTypedDay, toTypedDay, type TypedDay } from "#web/components/partial-day.ts";
import { filledIn, onlyFaults, type LineForm } from "../lines/line-form.ts";

type Procedure = (typeof procedureIds)[number];
type Valve = (typeof valvePositions)[number];

export interface ProcedureDraft {
  readonly procedure: "" | Procedure;
  readonly status: "" | "done" | "planned" | "cancelled";
  readonly valve: "" | Valve;
  readonly text: string;
  readonly on: TypedDay;
  readonly place: string;
  readonly wasUncomplicated: "" | "yes" | "no";
}

/** Those done on one valve; the others have none to name. */
export const valveProcedures: readonly Procedure[] = [
  "surgicalRepair",
  "tissueValve",
  "mechanicalValve",
  "clip",
  "transcatheterMitralValve",
  "transcatheterAorticValve",
];

export const procedureForm: LineForm<"procedure", ProcedureDraft> = {
  kind: "procedure",
  path: "/records/operations",
  empty: {
    procedure: "",
    status: "",
    valve: "",
    text: "",
    on: emptyDay,
    place: "",
    wasUncomplicated: "",
  },
  linesOf: ({ procedures }) => procedures,
  isPast: ({ status }) => status === "cancelled",
  toDraft: ({ procedure, status, valve, text, on, place, wasUncomplicated }) => ({
    procedure,
    status,
    valve: valve ?? "",
    text: text ?? "",
    on: toTypedDay(on),
    place: place ?? "",
    wasUncomplicated: wasUncomplicated === undefined ? "" : wasUncomplicated ? "yes" : "no",
  }),
  read: (draft) => {
    const { procedure, status, valve, wasUncomplicated } = draft;
    const on = readTypedDay(draft.on);
    const needsText = procedure === "other" || procedure === "otherHeartOperation";
    const faults = onlyFaults<ProcedureDraft>({
      procedure: procedure === "" ? "choose" : undefined,
      text: needsText && draft.text.trim() === "" ? "text" : undefined,
      status: status === "" ? "choose" : undefined,
      on: on.ok ? undefined : on.fault,
    });
    if (faults !== undefined || procedure === "" || status === "" || !on.ok) {
      return { ok: false, faults: faults ?? {} };
    }
    return {
      ok: true,
      fields: {
        procedure,
        status,
        ...(valve !== "" && valveProcedures.includes(procedure) ? { valve } : {}),
        ...filledIn(draft, ["text", "place"]),
        ...(on.when === undefined ? {} : { on: on.when }),
        ...(asksHowItWas(draft) && wasUncomplicated !== ""
          ? { wasUncomplicated: wasUncomplicated === "yes" }
          : {}),
      },
    };
  },
};

/** The pace of visits after a repair depends on how the heart was before it. */
export function asksHowItWas({ procedure, status }: ProcedureDraft): boolean {
  return procedure === "surgicalRepair" && status === "done";
}
