import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

interface InputProps {
  readonly type?: "text" | "tel" | "date" | "time";
  readonly inputMode?: "decimal" | "numeric";
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly spellcheck?: boolean;
  /** Of a day: the last one that can be. */
  readonly max?: string;
}

/** One line of text with its label above, hint under it, and what is wrong with it. */
export function TextField(props: FieldProps & InputProps) {
  const { label, hint, fault, value, onInput, type = "text", ...input } = props;
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} fault={fault}>
      <input
        id={id}
        // JSX types each kind of input apart; those of `InputProps` take the same attributes.
        type={type as "text"}
        {...input}
        value={value}
        aria-describedby={describe(id, hint, fault)}
        aria-invalid={fault === undefined ? undefined : "true"}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Framed>
  );
}

interface LongProps extends FieldProps {
  /** In UTF-16 units; undefined for as much as there is. */
  readonly maxLength?: number | undefined;
}

/** Several lines of the person's own words, or a text put in whole. */
export function LongTextField(props: LongProps) {
  const { label, hint, fault, value, onInput } = props;
  const maxLength = "maxLength" in props ? props.maxLength : 2000;
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} fault={fault}>
      <textarea
        id={id}
        value={value}
        maxLength={maxLength}
        aria-describedby={describe(id, hint, fault)}
        aria-invalid={fault === undefined ? undefined : "true"}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Framed>
  );
}

interface SelectProps extends FieldProps {
  readonly options: readonly (readonly [value: string, name: string])[];
}

/** A native list to choose from; its first line is empty, so that nothing is chosen for anybody. */
export function SelectField({ label, hint, fault, value, onInput, options }: SelectProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} fault={fault}>
      <select
        id={id}
        value={value}
        aria-describedby={describe(id, hint, fault)}
        aria-invalid={fault === undefined ? undefined : "true"}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Framed>
  );
}

function Framed(
  props: Pick<FieldProps, "label" | "hint" | "fault"> & { id: string; children: ComponentChildren },
) {
  const { id, label, hint, fault, children } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

/** What is wrong, said when it appears; the place is there before, so that it is heard. */
export function Fault({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return (
    <div id={id} role="alert">
      {text === undefined ? null : (
        <p class="fault">
          <Icon name="alarm" size={20} />
          {text}
        </p>
      )}
    </div>
  );
}

function describe(
  id: string,
  hint: string | undefined,
  fault: string | undefined,
): string | undefined {
  const ids = [hint === undefined ? "" : `${id}-hint`, fault === undefined ? "" : `${id}-fault`];
  const said = ids.filter((one) => one !== "");
  return said.length === 0 ? undefined : said.join(" ");
}
