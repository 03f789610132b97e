import { LongTextField, SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import type { FieldsProps } from "../lines/line-screens.ts";
import type { ClinicDraft } from "./clinic-form.ts";

const whats = ["echo", "visit", "antibiotics"] as const;

/** One thing the clinic said: what, how, who and when. */
export function ClinicFields({ draft, change, fault, isNew }: FieldsProps<ClinicDraft>) {
  const { clinic, form } = useTexts().records;
  const field = (name: "day" | "months" | "reason" | "setBy" | "setOn") => ({
    value: draft[name],
    fault: fault(name),
    onInput: (text: string) => change({ [name]: text }),
  });
  return (
    <>
      {
        // What it is about stays: about something else it would be another word.
        isNew ? (
          <SelectField
            label={clinic.what}
            value={draft.what}
            fault={fault("what")}
            options={[
              ["", form.notSaid],
              ...whats.map((what) => [what, clinic.whats[what]] as const),
            ]}
            onInput={(chosen) => change({ what: whats.find((what) => what === chosen) ?? "" })}
          />
        ) : null
      }
      {draft.what === "echo" || draft.what === "visit" ? (
        <>
          <Pick
            name="how"
            question={clinic.how}
            answers={clinic.hows}
            chosen={draft.how}
            onChoose={(how) => change({ how })}
          />
          {draft.how === "day" ? (
            <TextField label={clinic.day} type="date" {...field("day")} />
          ) : (
            <TextField
              label={clinic.months}
              inputMode="numeric"
              maxLength={3}
              {...field("months")}
            />
          )}
        </>
      ) : null}
      {draft.what === "antibiotics" ? (
        <>
          <Pick
            name="answer"
            question={clinic.answer}
            answers={clinic.answers}
            chosen={draft.answer === "" ? undefined : draft.answer}
            fault={fault("answer")}
            onChoose={(answer) => change({ answer })}
          />
          <LongTextField label={clinic.reason} {...field("reason")} />
        </>
      ) : null}
      <TextField
        label={clinic.setByLabel}
        hint={clinic.setByHint}
        maxLength={200}
        {...field("setBy")}
      />
      <TextField label={clinic.setOn} type="date" {...field("setOn")} />
    </>
  );
}
