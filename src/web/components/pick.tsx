/** One question with a few short answers side by side: radio buttons, nothing chosen unless told. */
interface Props<Value extends string> {
  readonly name: string;
  readonly question: string;
  readonly hint?: string | undefined;
  readonly answers: Readonly<Record<Value, string>>;
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

export function Pick<Value extends string>(props: Props<Value>) {
  const { name, question, hint, answers, chosen, onChoose } = props;
  return (
    <fieldset class="asked">
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
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{answers[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
