import { labs, labTests } from "#record/health-ids.ts";
import { TickRow } from "#web/components/choice-rows.tsx";
import { SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { FieldsProps } from "../lines/line-screens.ts";
import { toLabTest, type BloodTestDraft } from "./blood-test-form.ts";

/** Which test, its number as the letter has it, and its day. */
export function BloodTestFields({ draft, change, fault }: FieldsProps<BloodTestDraft>) {
  const { bloodTests, form, names } = useTexts().records;
  // A changed number is asked about anew.
  const retype = (part: Partial<BloodTestDraft>): void => change({ ...part, isConfirmed: false });
  const isUnlikely = fault("value") === form.faults.unlikely;
  // Creatinine comes in two, and asks which.
  const unit =
    draft.test === "" || draft.test === "creatinine" ? "" : names.labUnits[labs[draft.test].unit];
  return (
    <>
      <SelectField
        label={bloodTests.test}
        value={draft.test}
        fault={fault("test")}
        options={[["", form.notSaid], ...labTests.map((id) => [id, names.labs[id]] as const)]}
        onInput={(test) => retype({ test: toLabTest(test), value: "" })}
      />
      <TextField
        label={unit === "" ? bloodTests.value : `${bloodTests.value} (${unit})`}
        hint={bloodTests.valueHint}
        inputMode="decimal"
        autoComplete="off"
        maxLength={9}
        value={draft.value}
        fault={fault("value")}
        onInput={(value) => retype({ value })}
      />
      {isUnlikely || draft.isConfirmed ? (
        <TickRow
          label={bloodTests.confirm}
          checked={draft.isConfirmed}
          onChange={(isConfirmed) => change({ isConfirmed })}
        />
      ) : null}
      {draft.test === "creatinine" ? (
        <SelectField
          label={bloodTests.unit}
          value={draft.unit}
          options={(["umol/L", "mg/dL"] as const).map((unit) => [unit, names.labUnits[unit]])}
          onInput={(unit) =>
            // The number is judged anew in its unit.
            retype({ value: draft.value, unit: unit === "mg/dL" ? "mg/dL" : "umol/L" })
          }
        />
      ) : null}
      <TextField
        label={bloodTests.on}
        type="date"
        value={draft.on}
        fault={fault("on")}
        onInput={(on) => change({ on })}
      />
    </>
  );
}
