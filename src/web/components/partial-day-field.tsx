import { useId } from "preact/hooks";
import { useWords } from "./diary-context.tsx";
import { Fault } from "./field.tsx";
import { useTexts } from "./late-texts.ts";
import type { TypedDay } from "./partial-day.ts";

interface Props {
  readonly label: string;
  readonly value: TypedDay;
  readonly fault?: string | undefined;
  readonly onInput: (value: TypedDay) => void;
}

/** A day, a month or a year: three native fields, as much of it as a person remembers. */
export function PartialDayField({ label, value, fault, onInput }: Props) {
  const id = useId();
  const { records } = useTexts();
  const { months } = useWords().calendar;
  const { form } = records;
  const said = fault === undefined ? `${id}-hint` : `${id}-hint ${id}-fault`;
  const invalid = fault === undefined ? {} : ({ "aria-invalid": "true" } as const);
  const part = (name: "day" | "year", maxLength: number) => (
    <div>
      <label for={`${id}-${name}`}>{form[name]}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={maxLength}
        value={value[name]}
        onInput={(event) => onInput({ ...value, [name]: event.currentTarget.value })}
        {...invalid}
      />
    </div>
  );
  return (
    <fieldset class="field partial-day" aria-describedby={said}>
      <legend>{label}</legend>
      <p class="hint" id={`${id}-hint`}>
        {form.partialHint}
      </p>
      <div class="parts">
        {part("day", 2)}
        <div>
          <label for={`${id}-month`}>{form.month}</label>
          <select
            id={`${id}-month`}
            value={value.month}
            onChange={(event) => onInput({ ...value, month: event.currentTarget.value })}
            {...invalid}
          >
            <option value="">{form.noMonth}</option>
            {months.map((name, place) => (
              <option key={name} value={String(place + 1).padStart(2, "0")}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {part("year", 4)}
      </div>
      <Fault id={`${id}-fault`} text={fault} />
    </fieldset>
  );
}
