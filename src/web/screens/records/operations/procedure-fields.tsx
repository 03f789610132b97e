import { procedureIds } from "#record/health-ids.ts";
import { SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { PartialDayField } from "#web/components/partial-day-field.tsx";
import { Pick } from "#web/components/pick.tsx";
import type { FieldsProps } from "../lines/line-screens.ts";
import { asksHowItWas, valveProcedures, type ProcedureDraft } from "./procedure-form.ts";
import { ValveField } from "./valve-field.tsx";

/** What was done or is planned, on which valve, when and where. */
export function ProcedureFields({ draft, change, fault }: FieldsProps<ProcedureDraft>) {
  const { procedures, form, names } = useTexts().records;
  return (
    <>
      <SelectField
        label={procedures.what}
        value={draft.procedure}
        fault={fault("procedure")}
        options={[
          ["", form.notSaid],
          ...procedureIds.map((id) => [id, names.procedures[id]] as const),
        ]}
        onInput={(chosen) => change({ procedure: procedureIds.find((id) => id === chosen) ?? "" })}
      />
      {draft.procedure !== "" && valveProcedures.includes(draft.procedure) ? (
        <ValveField
          label={procedures.valve}
          value={draft.valve}
          onChoose={(valve) => change({ valve })}
        />
      ) : null}
      <TextField
        label={procedures.text}
        hint={procedures.textHint}
        maxLength={200}
        value={draft.text}
        fault={fault("text")}
        onInput={(text) => change({ text })}
      />
      <Pick
        name="status"
        question={procedures.status}
        answers={procedures.statuses}
        chosen={draft.status === "" ? undefined : draft.status}
        fault={fault("status")}
        onChoose={(status) => change({ status })}
      />
      <PartialDayField
        label={procedures.on}
        value={draft.on}
        fault={fault("on")}
        onInput={(on) => change({ on })}
      />
      <TextField
        label={procedures.place}
        maxLength={200}
        value={draft.place}
        onInput={(place) => change({ place })}
      />
      {asksHowItWas(draft) ? (
        <Pick
          name="wasUncomplicated"
          question={procedures.uncomplicated}
          hint={procedures.uncomplicatedHint}
          answers={{ yes: form.yes, no: form.no }}
          chosen={draft.wasUncomplicated === "" ? undefined : draft.wasUncomplicated}
          onChoose={(wasUncomplicated) => change({ wasUncomplicated })}
        />
      ) : null}
    </>
  );
}
