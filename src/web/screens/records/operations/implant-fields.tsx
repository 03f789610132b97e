import { implantIds } from "#record/health-ids.ts";
import { SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { PartialDayField } from "#web/components/partial-day-field.tsx";
import { Pick } from "#web/components/pick.tsx";
import type { FieldsProps } from "../lines/line-screens.ts";
import { valveImplants, type ImplantDraft } from "./implant-form.ts";
import { ValveField } from "./valve-field.tsx";

/** What is in the body, as the card from the hospital has it. */
export function ImplantFields({ draft, change, fault }: FieldsProps<ImplantDraft>) {
  const { implants, form, names } = useTexts().records;
  const field = (name: "maker" | "model" | "serial" | "mri") => ({
    label: implants[name],
    value: draft[name],
    fault: fault(name),
    maxLength: 200,
    onInput: (text: string) => change({ [name]: text }),
  });
  return (
    <>
      <SelectField
        label={implants.what}
        value={draft.implant}
        fault={fault("implant")}
        options={[["", form.notSaid], ...implantIds.map((id) => [id, names.implants[id]] as const)]}
        onInput={(chosen) => change({ implant: implantIds.find((id) => id === chosen) ?? "" })}
      />
      {draft.implant !== "" && valveImplants.includes(draft.implant) ? (
        <ValveField
          label={implants.valve}
          value={draft.valve}
          onChoose={(valve) => change({ valve })}
        />
      ) : null}
      <PartialDayField
        label={implants.on}
        value={draft.on}
        fault={fault("on")}
        onInput={(on) => change({ on })}
      />
      <TextField {...field("maker")} />
      <TextField {...field("model")} />
      <TextField {...field("serial")} spellcheck={false} />
      <TextField {...field("mri")} hint={implants.mriHint} />
      <Pick
        name="status"
        question={implants.status}
        answers={implants.statuses}
        chosen={draft.status}
        onChoose={(status) => change({ status })}
      />
    </>
  );
}
