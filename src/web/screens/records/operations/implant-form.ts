import type { implantIds, valvePositions } from "#record/health-ids.ts";
import { emptyDay, readTypedDay, toTypedDay, type TypedDay } from "#web/components/partial-day.ts";
import { filledIn, onlyFaults, type LineForm } from "../lines/line-form.ts";

type Implant = (typeof implantIds)[number];

export interface ImplantDraft {
  readonly implant: "" | Implant;
  readonly status: "there" | "removed";
  readonly valve: "" | (typeof valvePositions)[number];
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly on: TypedDay;
  readonly mri: string;
}

/** Those that sit in a valve; the others have none to name. */
export const valveImplants: readonly Implant[] = [
  "mechanicalValve",
  "tissueValve",
  "repairRing",
  "clip",
  "transcatheterMitralValve",
  "transcatheterAorticValve",
];

export const implantForm: LineForm<"implant", ImplantDraft> = {
  kind: "implant",
  path: "/records/implants",
  empty: {
    implant: "",
    status: "there",
    valve: "",
    maker: "",
    model: "",
    serial: "",
    on: emptyDay,
    mri: "",
  },
  linesOf: ({ implants }) => implants,
  isPast: ({ status }) => status === "removed",
  toDraft: ({ implant, status, valve, maker, model, serial, on, mri }) => ({
    implant,
    status,
    valve: valve ?? "",
    maker: maker ?? "",
    model: model ?? "",
    serial: serial ?? "",
    on: toTypedDay(on),
    mri: mri ?? "",
  }),
  read: (draft) => {
    const { implant, status, valve } = draft;
    const on = readTypedDay(draft.on);
    const faults = onlyFaults<ImplantDraft>({
      implant: implant === "" ? "choose" : undefined,
      // Of something else the model says what it is.
      model: implant === "other" && draft.model.trim() === "" ? "text" : undefined,
      on: on.ok ? undefined : on.fault,
    });
    if (faults !== undefined || implant === "" || !on.ok) {
      return { ok: false, faults: faults ?? {} };
    }
    return {
      ok: true,
      fields: {
        implant,
        status,
        ...(valve !== "" && valveImplants.includes(implant) ? { valve } : {}),
        ...filledIn(draft, ["maker", "model", "serial", "mri"]),
        ...(on.when === undefined ? {} : { on: on.when }),
      },
    };
  },
};
