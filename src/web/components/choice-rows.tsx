import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface RowProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly modest?: boolean;
}

/** A row that leads to another screen. */
export function LinkRow({ href, ...row }: RowProps & { readonly href: string }) {
  return (
    <a class={row.modest ? "choice modest" : "choice"} href={href}>
      <RowWords {...row} />
      <Icon name="forward" size={22} />
    </a>
  );
}

/** A row that answers a question. */
export function ChoiceRow({ onChoose, ...row }: RowProps & { readonly onChoose: () => void }) {
  return (
    <button type="button" class={row.modest ? "choice modest" : "choice"} onClick={onChoose}>
      <RowWords {...row} />
      <Icon name="forward" size={22} />
    </button>
  );
}

function RowWords({ label, hint }: RowProps) {
  return (
    <span>
      {label}
      {hint === undefined ? null : <small>{hint}</small>}
    </span>
  );
}

interface TickProps extends RowProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A row with a real checkbox; the whole row is its target. */
export function TickRow({ label, hint, checked, onChange }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <RowWords label={label} hint={hint} />
    </label>
  );
}

/** Rows between hairlines, as a list. */
export function Rows({ children }: { readonly children: ComponentChildren[] }) {
  return (
    <ul class="rows">
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}
