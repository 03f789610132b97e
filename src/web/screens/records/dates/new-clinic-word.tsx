import { useDiary } from "#web/components/diary-context.tsx";
import { LongTextField, SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { SaveLine } from "../../settings/save-line.tsx";
import { useToday } from "../use-today.ts";
import { readClinic, type ClinicDraft } from "./clinic-form.ts";
import { useSimpleForm } from "./use-simple-form.ts";

const whats = ["echo", "visit", "antibiotics"] as const;

/** The form for one thing the clinic said: what, how, who and when. */
export function NewClinicWord() {
  const diary = useDiary();
  const { clinic, form } = useTexts().records;
  const today = useToday();
  const empty: ClinicDraft = {
    what: "",
    how: "day",
    day: "",
    months: "",
    answer: "",
    reason: "",
    setBy: diary.chart.value.profile.clinicName ?? "",
    setOn: today,
  };
  const { draft, change, fault, state, submit } = useSimpleForm(empty, readClinic, (fields) => {
    const { kind, ...said } = fields;
    return kind === "visitInstruction"
      ? diary.newFact(kind, said as Omit<Extract<typeof fields, { kind: typeof kind }>, "kind">)
      : diary.newFact(kind, said);
  });
  const field = (name: "day" | "months" | "reason" | "setBy" | "setOn") => ({
    value: draft[name],
    fault: fault(name),
    onInput: (text: string) => change({ [name]: text }),
  });
  return (
    <form
      class="group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{clinic.addTitle}</h2>
      <SelectField
        label={clinic.what}
        value={draft.what}
        fault={fault("what")}
        options={[["", form.notSaid], ...whats.map((what) => [what, clinic.whats[what]] as const)]}
        onInput={(chosen) => change({ what: whats.find((what) => what === chosen) ?? "" })}
      />
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
      <button type="submit" class="act">
        {clinic.save}
      </button>
      <SaveLine state={state} />
    </form>
  );
}
