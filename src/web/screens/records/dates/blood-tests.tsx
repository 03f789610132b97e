import { labTests } from "#record/health-ids.ts";
import { LinkRow, TickRow } from "#web/components/choice-rows.tsx";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { SaveLine } from "../../settings/save-line.tsx";
import { RecordScreen } from "../record-screen.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { useHealth } from "../use-health.ts";
import { emptyBloodTest, readBloodTest, toLabTest } from "./blood-test-form.ts";
import { useSimpleForm } from "./use-simple-form.ts";

/** Results of blood tests, newest first, and the form for one more. */
export function BloodTests() {
  const { bloodTests, form } = useTexts().records;
  const { language } = useWords();
  const results = [...useHealth().labs].reverse();
  return (
    <RecordScreen title={bloodTests.title} intro={bloodTests.intro}>
      {results.length === 0 ? <p class="quiet none-yet">{form.nothingYet}</p> : null}
      <ul class="rows">
        {results.map((fact) => {
          const { title, brief } = tellHealthFact(fact, language);
          return (
            <li key={fact.id}>
              <LinkRow
                modest
                href={`/diary/entry/${fact.id}`}
                label={title}
                hint={brief.join(" · ")}
              />
            </li>
          );
        })}
      </ul>
      <NewBloodTest />
    </RecordScreen>
  );
}

function NewBloodTest() {
  const diary = useDiary();
  const { bloodTests, form, names } = useTexts().records;
  const { draft, change, fault, isUnlikely, state, submit } = useSimpleForm(
    emptyBloodTest,
    readBloodTest,
    (fields) => diary.newFact("lab", fields),
  );
  // A changed number is asked about anew.
  const retype = (part: Partial<typeof draft>): void => change({ ...part, isConfirmed: false });
  return (
    <form
      class="group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{bloodTests.add}</h2>
      <SelectField
        label={bloodTests.test}
        value={draft.test}
        fault={fault("test")}
        options={[["", form.notSaid], ...labTests.map((id) => [id, names.labs[id]] as const)]}
        onInput={(test) => retype({ test: toLabTest(test), value: "" })}
      />
      <TextField
        label={bloodTests.value}
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
          options={[
            ["umol/L", names.labUnits["umol/L"]],
            ["mg/dL", names.labUnits["mg/dL"]],
          ]}
          onInput={(unit) =>
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
      <button type="submit" class="act">
        {form.save}
      </button>
      <SaveLine state={state} />
    </form>
  );
}
