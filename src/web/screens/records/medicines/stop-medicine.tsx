import { useLocation } from "preact-iso";
import { useRef, useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { parseFact } from "#record/parse-fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { PartialDayField } from "#web/components/partial-day-field.tsx";
import { readTypedDay, toTypedDay } from "#web/components/partial-day.ts";
import { useFill } from "#web/components/use-fill.ts";
import { nextTry, saveTry, type Tried } from "../../save-once.ts";
import { focusFirstFault } from "../focus-first-fault.ts";
import { noteSaved } from "../just-saved.ts";
import { faultOf, fieldsOf, type FaultId, type LineOf } from "../lines/line-form.ts";
import { makeLineFact } from "../lines/make-line-fact.ts";
import { RecordScreen } from "../record-screen.tsx";
import { useToday } from "../use-today.ts";
import { medicineForm } from "./medicine-form.ts";

/** A medicine that is no longer taken, with the last day of it. Said first: ask before you stop. */
export function StopMedicine({ line: { line, now } }: { readonly line: LineOf<"medicine"> }) {
  const diary = useDiary();
  const { route } = useLocation();
  const { records, settings } = useTexts();
  const { medicines, form } = records;
  const fill = useFill();
  const today = useToday();
  const [until, setUntil] = useState(() => toTypedDay(today));
  const [fault, setFault] = useState<FaultId>();
  const [isRefused, setRefused] = useState(false);
  const tried = useRef<Tried<FactOf<"medicine">> | undefined>(undefined);

  const submit = async (): Promise<void> => {
    setRefused(false);
    const read = readTypedDay(until);
    const fields = {
      ...fieldsOf<"medicine">(now),
      status: "stopped" as const,
      ...(read.ok && read.when !== undefined ? { until: read.when } : {}),
    };
    const before = { fact: now, why: "changed" } as const;
    const next = nextTry(tried.current, fields, (sent) =>
      makeLineFact(diary, "medicine", fields, before, sent),
    );
    const parsed = parseFact(next.fact);
    const issue = parsed.ok ? undefined : parsed.issues[0];
    const found = read.ok ? issue && faultOf(issue) : read.fault;
    setFault(found);
    if (found !== undefined) return focusFirstFault();
    const isSaved = await saveTry(diary, tried, next);
    setRefused(!isSaved);
    if (!isSaved) return undefined;
    noteSaved(fill(form.saved, { name: now.text }));
    route(medicineForm.path, true);
    return undefined;
  };

  return (
    <RecordScreen
      title={fill(medicines.stopTitle, { name: now.text })}
      intro={medicines.stopWarning}
      back={[`${medicineForm.path}/${line}`]}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PartialDayField
          label={medicines.until}
          value={until}
          fault={fault === undefined ? undefined : form.faults[fault]}
          onInput={(typed) => {
            setUntil(typed);
            setFault(undefined);
          }}
        />
        <div class="acts">
          <p class="saved not" role="alert">
            {isRefused ? settings.notSaved : null}
          </p>
          <button type="submit" class="act">
            {medicines.stopSave}
          </button>
        </div>
      </form>
    </RecordScreen>
  );
}
