import { useId } from "preact/hooks";
import { Fault } from "./field.tsx";

/** One question with a few short answers side by side: radio buttons, nothing chosen unless told. */
interface Props<Value extends string> {
  readonly name: string;
  readonly question: string;
  readonly hint?: string | undefined;
  readonly answers: Readonly<Record<Value, string>>;
  readonly chosen: Value | undefined;
  readonly fault?: string | undefined;
  readonly onChoose: (value: Value) => void;
}

export function Pick<Value extends string>(props: Props<Value>) {
  const { name, question, hint, answers, chosen, fault, onChoose } = props;
  const id = useId();
  return (
    <fieldset class="asked" aria-describedby={fault === undefined ? undefined : id}>
      <legend>
        {question}
        {hint === undefined ? null : <small>{hint}</small>}
      </legend>
      <div class="pick">
        {(Object.keys(answers) as Value[]).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              data-fault={fault === undefined ? undefined : ""}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{answers[value]}</span>
          </label>
        ))}
      </div>
      <Fault id={id} text={fault} />
    </fieldset>
  );
}
