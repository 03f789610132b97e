import { appointmentPurposes } from "#record/health-ids.ts";
import { LongTextField, SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import type { FieldsProps } from "../lines/line-screens.ts";
import type { AppointmentDraft } from "./appointment-form.ts";

/** What a date is for, when it is, with whom and where. */
export function AppointmentFields({ draft, change, fault }: FieldsProps<AppointmentDraft>) {
  const { dates, form, names } = useTexts().records;
  const field = (name: "on" | "time" | "with" | "place" | "phone" | "note") => ({
    label: dates[name],
    value: draft[name],
    fault: fault(name),
    onInput: (text: string) => change({ [name]: text }),
  });
  return (
    <>
      <SelectField
        label={dates.purpose}
        value={draft.purpose}
        fault={fault("purpose")}
        options={[
          ["", form.notSaid],
          ...appointmentPurposes.map((id) => [id, names.appointments[id]] as const),
        ]}
        onInput={(chosen) =>
          change({ purpose: appointmentPurposes.find((id) => id === chosen) ?? "" })
        }
      />
      <TextField {...field("on")} type="date" />
      <TextField {...field("time")} type="time" />
      <Pick
        name="status"
        question={dates.status}
        answers={dates.statuses}
        chosen={draft.status === "" ? undefined : draft.status}
        fault={fault("status")}
        onChoose={(status) => change({ status })}
      />
      <TextField {...field("with")} maxLength={200} />
      <TextField {...field("place")} maxLength={200} />
      <TextField {...field("phone")} type="tel" maxLength={32} />
      <LongTextField {...field("note")} />
    </>
  );
}
