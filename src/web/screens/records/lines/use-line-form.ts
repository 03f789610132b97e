import { useLocation } from "preact-iso";
import { useRef, useState } from "preact/hooks";
import { parseFact } from "#record/parse-fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { nextTry, saveTry, type Tried } from "../../save-once.ts";
import { focusFirstFault } from "../focus-first-fault.ts";
import { noteSaved } from "../just-saved.ts";
import { faultOf, type FaultId, type LineFact, type LineForm, type LineKind } from "./line-form.ts";
import { makeLineFact, type ChangeWhy } from "./make-line-fact.ts";

/** One form: what is typed, what is wrong with it, and the fact that is saved of it. */
export function useLineForm<Kind extends LineKind, Draft extends object>(
  form: LineForm<Kind, Draft>,
  start: Draft,
  nameOf: (fact: LineFact<Kind>) => string,
  before?: LineFact<Kind>,
) {
  const diary = useDiary();
  const { route } = useLocation();
  const texts = useTexts().records.form;
  const fill = useFill();
  const [draft, setDraft] = useState(start);
  const [why, setWhy] = useState<ChangeWhy | undefined>(
    form.isOnlyMended === true ? "slip" : undefined,
  );
  const [faults, setFaults] = useState<ReadonlyMap<string, FaultId>>(new Map());
  const [isRefused, setRefused] = useState(false);
  const tried = useRef<Tried<LineFact<Kind>> | undefined>(undefined);

  const show = (found: readonly (readonly [field: string, fault: FaultId])[]): void => {
    setFaults(new Map(found));
    focusFirstFault();
  };

  const submit = async (): Promise<void> => {
    setRefused(false);
    const read = form.read(draft);
    const asksWhy = before !== undefined && why === undefined;
    if (!read.ok || asksWhy) {
      const found = read.ok ? [] : Object.entries(read.faults as Readonly<Record<string, FaultId>>);
      return show([...found, ...(asksWhy ? [["why", "choose"] as const] : [])]);
    }
    const next = nextTry(tried.current, [read.fields, why], (sent) =>
      makeLineFact(
        diary,
        form.kind,
        read.fields,
        before !== undefined && why !== undefined ? { fact: before, why } : undefined,
        sent,
      ),
    );
    const parsed = parseFact(next.fact);
    if (!parsed.ok) return show(parsed.issues.map((issue) => [issue.path, faultOf(issue)]));
    setFaults(new Map());
    const isSaved = await saveTry(diary, tried, next);
    setRefused(!isSaved);
    if (!isSaved) return undefined;
    noteSaved(fill(texts.saved, { name: nameOf(next.fact) }));
    route(form.path, true);
    return undefined;
  };

  const forget = (...fields: readonly string[]): void => {
    setFaults((now) => new Map([...now].filter(([field]) => !fields.includes(field))));
  };
  const fault = (field: (keyof Draft & string) | "why"): string | undefined => {
    const found = faults.get(field);
    return found === undefined ? undefined : texts.faults[found];
  };

  return {
    draft,
    change: (part: Partial<Draft>): void => {
      setDraft((now) => ({ ...now, ...part }));
      forget(...Object.keys(part));
    },
    why,
    chooseWhy: (chosen: ChangeWhy): void => {
      setWhy(chosen);
      forget("why");
    },
    fault,
    isRefused,
    submit,
  };
}
