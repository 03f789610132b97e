import type { appointmentPurposes } from "#record/health-ids.ts";
import { filledIn, onlyFaults, type LineForm } from "../lines/line-form.ts";

export interface AppointmentDraft {
  readonly purpose: "" | (typeof appointmentPurposes)[number];
  readonly status: "" | "planned" | "done" | "cancelled";
  readonly on: string;
  readonly time: string;
  readonly with: string;
  readonly place: string;
  readonly phone: string;
  readonly note: string;
}

const texts = ["time", "with", "place", "phone", "note"] as const;

export const appointmentForm: LineForm<"appointment", AppointmentDraft> = {
  kind: "appointment",
  path: "/records/dates",
  empty: { purpose: "", status: "", on: "", time: "", with: "", place: "", phone: "", note: "" },
  linesOf: ({ appointments }) => appointments,
  isPast: ({ status }) => status !== "planned",
  toDraft: ({ purpose, status, on, time, with: whom, place, phone, note }) => ({
    purpose,
    status,
    on,
    time: time ?? "",
    with: whom ?? "",
    place: place ?? "",
    phone: phone ?? "",
    note: note ?? "",
  }),
  read: (draft) => {
    const { purpose, status, on } = draft;
    const faults = onlyFaults<AppointmentDraft>({
      purpose: purpose === "" ? "choose" : undefined,
      status: status === "" ? "choose" : undefined,
      on: on === "" ? "day" : undefined,
    });
    if (faults !== undefined || purpose === "" || status === "") {
      return { ok: false, faults: faults ?? {} };
    }
    return { ok: true, fields: { purpose, status, on, ...filledIn(draft, texts) } };
  },
};
