import { useRef, useState } from "preact/hooks";
import type { Fact } from "#record/fact.ts";
import { parseFact } from "#record/parse-fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { nextTry, saveTry, type Tried } from "../../save-once.ts";
import { focusFirstFault } from "../focus-first-fault.ts";
import { faultOf, type FaultId, type ReadForm } from "../lines/line-form.ts";

/**
 * A form that stands under its list and is empty again once its fact is saved.
 *
 * @param make the fact of what was read
 */
export function useSimpleForm<Fields, Draft extends object>(
  empty: Draft,
  read: (draft: Draft) => ReadForm<Fields, Draft>,
  make: (fields: Fields) => Fact,
) {
  const diary = useDiary();
  const texts = useTexts().records.form;
  const [draft, setDraft] = useState(empty);
  const [faults, setFaults] = useState<ReadonlyMap<string, FaultId>>(new Map());
  const [state, setState] = useState<"nothing" | "saved" | "notSaved">("nothing");

  const tried = useRef<Tried<Fact> | undefined>(undefined);

  const submit = async (): Promise<void> => {
    setState("nothing");
    const found = read(draft);
    if (!found.ok) {
      setFaults(new Map(Object.entries(found.faults as Readonly<Record<string, FaultId>>)));
      return focusFirstFault();
    }
    const next = nextTry(tried.current, found.fields, (before) => ({
      ...make(found.fields),
      ...(before === undefined ? {} : { corrects: before.id }),
    }));
    const parsed = parseFact(next.fact);
    if (!parsed.ok) {
      setFaults(new Map(parsed.issues.map((issue) => [issue.path, faultOf(issue)])));
      return focusFirstFault();
    }
    const isSaved = await saveTry(diary, tried, next);
    setState(isSaved ? "saved" : "notSaved");
    if (!isSaved) return undefined;
    // The form is empty again, and the same once more would be another entry.
    if (tried.current === next) tried.current = undefined;
    setDraft(empty);
    return undefined;
  };

  return {
    draft,
    change: (part: Partial<Draft>): void => {
      setState("nothing");
      setDraft((now) => ({ ...now, ...part }));
      const touched = Object.keys(part);
      setFaults((now) => new Map([...now].filter(([field]) => !touched.includes(field))));
    },
    fault: (field: keyof Draft & string): string | undefined => {
      const found = faults.get(field);
      return found === undefined ? undefined : texts.faults[found];
    },
    isUnlikely: faults.get("value") === "unlikely",
    state,
    submit,
  };
}
