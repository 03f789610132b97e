import { useTexts } from "#web/components/late-texts.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import type { LineKind } from "./line-form.ts";
import type { LineProps } from "./line-page.tsx";
import { makeLineFact } from "./make-line-fact.ts";
import { useSaveAndLeave } from "../use-save-and-leave.ts";

/** The ways to change one thing: a tap where that is enough, else a form. */
export function LineChanges<Kind extends LineKind, Draft extends object>({
  screens,
  line,
}: LineProps<Kind, Draft>) {
  const { form, tell, quickChanges, endingLabel } = screens;
  const diary = useDiary();
  const { records } = useTexts();
  const { isRefused, save } = useSaveAndLeave(form.path, tell(line.now).title);
  return (
    <div class="acts">
      <p class="saved not" role="alert">
        {isRefused ? records.form.changeNotSaved : null}
      </p>
      {quickChanges?.(line.now).map(({ label, fields }) => (
        <button
          key={label}
          type="button"
          class="act ghost"
          onClick={() => {
            const before = { fact: line.now, why: "changed" } as const;
            const make = () => [makeLineFact(diary, form.kind, fields, before)];
            void save(label, make, records.form.saved);
          }}
        >
          {label}
        </button>
      ))}
      {endingLabel === undefined || form.isPast(line.now) ? null : (
        <a class="act ghost" href={`${form.path}/${line.line}/stop`}>
          {endingLabel}
        </a>
      )}
      <a class="act ghost" href={`${form.path}/${line.line}/edit`}>
        {records.form.edit}
      </a>
    </div>
  );
}
