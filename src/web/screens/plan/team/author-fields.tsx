import { TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { Author } from "./team-form.ts";

interface Props {
  readonly author: Author;
  readonly today: string;
  readonly fault: (key: string) => string | undefined;
  readonly onChange: (author: Author) => void;
}

/** Who said it, and on which day. */
export function AuthorFields({ author, today, fault, onChange }: Props) {
  const { team } = useTexts().records;
  return (
    <>
      <TextField
        label={team.setBy}
        hint={team.setByHint}
        maxLength={200}
        value={author.setBy}
        fault={fault("setBy")}
        onInput={(setBy) => onChange({ ...author, setBy })}
      />
      <TextField
        label={team.setOn}
        type="date"
        max={today}
        value={author.setOn}
        fault={fault("setOn")}
        onInput={(setOn) => onChange({ ...author, setOn })}
      />
    </>
  );
}
