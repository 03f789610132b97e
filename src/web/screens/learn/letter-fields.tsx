import type { FitIssue } from "#heart/fit-issue.ts";
import type { MeasurementName } from "#heart/measurement.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { SelectField, TextField } from "#web/components/field.tsx";
import { Pick } from "#web/components/pick.tsx";
import { Notice } from "#web/components/notice.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { describeFitTrouble } from "#words/describe-fit-trouble.ts";
import { nameLetterUnit } from "#words/letter-number.ts";
import { yourNumbersFor } from "#words/your-numbers.ts";
import { leakNumbers, type LetterForm, moreNumbers, neededNumbers } from "./letter-form.ts";

interface Props {
  readonly form: LetterForm;
  readonly unreadable: readonly MeasurementName[];
  readonly issues: readonly FitIssue[];
  readonly onChange: (form: LetterForm) => void;
}

/** The fields of a letter in three groups; what does not fit together is said on top of them. */
export function LetterFields({ form, unreadable, issues, onChange }: Props) {
  const { language } = useWords();
  const words = yourNumbersFor(language);
  const holeUnit = (
    <SelectField
      label={words.holeUnit}
      value={form.holeUnit}
      options={Object.entries(words.holeUnits)}
      onInput={(unit) => onChange({ ...form, holeUnit: unit === "mm2" ? "mm2" : "cm2" })}
    />
  );
  const group = (title: string, names: readonly MeasurementName[]) => (
    <section class="group letter-group">
      <h2>{title}</h2>
      {names === leakNumbers ? holeUnit : null}
      {names.map((name) => (
        <NumberField
          key={name}
          name={name}
          form={form}
          isUnreadable={unreadable.includes(name)}
          onChange={onChange}
        />
      ))}
    </section>
  );
  return (
    <>
      {issues.length === 0 ? null : (
        <div role="alert">
          <Notice
            tone="warn"
            title={words.checkTitle}
            text={[...new Set(issues.map(({ about }) => describeFitTrouble(about, language)))].join(
              " ",
            )}
          />
        </div>
      )}
      {group(words.neededTitle, neededNumbers)}
      {group(words.leakTitle, leakNumbers)}
      {group(words.moreTitle, moreNumbers)}
      <Pick
        name="letter-beat"
        question={words.beat}
        answers={words.beats}
        chosen={form.isUneven ? "uneven" : "even"}
        onChoose={(beat) => onChange({ ...form, isUneven: beat === "uneven" })}
      />
      <Pick
        name="letter-valve"
        question={words.valve}
        answers={words.valves}
        chosen={form.valve}
        onChoose={(valve) => onChange({ ...form, valve })}
      />
    </>
  );
}

interface FieldProps extends Omit<Props, "unreadable" | "issues"> {
  readonly name: MeasurementName;
  readonly isUnreadable: boolean;
}

function NumberField({ name, form, isUnreadable, onChange }: FieldProps) {
  const { language } = useWords();
  const fill = useFill();
  const words = yourNumbersFor(language);
  const label = words.numbers[name];
  const unit =
    name === "leakArea_cm2" ? words.holeUnits[form.holeUnit] : nameLetterUnit(name, language);
  return (
    <TextField
      label={`${label.charAt(0).toUpperCase()}${label.slice(1)}, ${unit}`}
      hint={words.inTheLetter[name]}
      fault={isUnreadable ? fill(words.notANumber, { example: "62" }) : undefined}
      inputMode="decimal"
      autoComplete="off"
      maxLength={8}
      value={form.written[name] ?? ""}
      onInput={(text) => onChange({ ...form, written: { ...form.written, [name]: text } })}
    />
  );
}
