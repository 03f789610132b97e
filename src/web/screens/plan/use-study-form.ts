import { useLocation } from "preact-iso";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { findDataErrors } from "#care/grade/find-data-errors.ts";
import type { PlanReason } from "#care/grade/plan-reason.ts";
import type { FactOf } from "#record/fact.ts";
import { toStudy } from "#record/fold-health.ts";
import type { Issue } from "#record/issue.ts";
import type { EchoDraft } from "#record/letter/echo-draft.ts";
import { finishDraft, readFields, type DraftFault } from "#record/letter/finish-draft.ts";
import { parseFact } from "#record/parse-fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { noteSaved } from "../records/just-saved.ts";
import { useToday } from "../records/use-today.ts";
import { nextTry, saveTry, type Tried } from "../save-once.ts";
import { forgetEntry, type EntryName } from "./echo-entry.ts";

export interface StudyForm {
  readonly draft: EchoDraft;
  readonly onChange: (draft: EchoDraft) => void;
  /** What is wrong with the numbers as they stand; what is still open, once saving was tried. */
  readonly faults: readonly DraftFault[];
  /** Numbers that cannot hold together: they may be saved, and then nothing is graded. */
  readonly conflicts: readonly PlanReason[];
}

/** Where a study was entered, or which saved one it corrects. */
export type StudyOrigin =
  | { readonly entry: EntryName; readonly corrects?: never }
  | { readonly entry?: never; readonly corrects: string };

/** The state of a study's form, and what saving it does. */
export function useStudyForm(
  draft: EchoDraft,
  onChange: (draft: EchoDraft) => void,
  { entry, corrects }: StudyOrigin,
) {
  const diary = useDiary();
  const today = useToday();
  const { plan } = useTexts();
  const { route } = useLocation();
  const place = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isRefused, setRefused] = useState(false);
  const tried = useRef<Tried<FactOf<"echo">> | undefined>(undefined);
  const finished = useMemo(() => finishDraft(draft, today), [draft, today]);
  const faults = finished.ok ? [] : finished.faults;
  const conflicts = useMemo(
    () => findDataErrors(toStudy({ id: "", ...readFields(draft) })),
    [draft],
  );
  useEffect(() => {
    // What keeps it from being saved may be far up the page.
    if (tries > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const save = async (): Promise<void> => {
    setRefused(false);
    if (!finished.ok) {
      setTries(tries + 1);
      return;
    }
    const { fields } = finished;
    const next = nextTry(tried.current, fields, (before) => {
      const replaced = before?.id ?? corrects;
      return diary.newFact("echo", {
        ...fields,
        ...(replaced === undefined ? {} : { corrects: replaced }),
      });
    });
    const parsed = parseFact(next.fact);
    setIssues(parsed.ok ? [] : parsed.issues);
    if (!parsed.ok) return;
    const isSaved = await saveTry(diary, tried, next);
    setRefused(!isSaved);
    if (!isSaved) return;
    // Another scan on its way, by hand or from its letter, is not touched.
    if (entry !== undefined) forgetEntry(entry);
    noteSaved(plan.saved);
    route(corrects === undefined ? "/plan" : `/plan/scans/${next.fact.id}`, true);
  };
  return {
    place,
    save,
    isRefused,
    isChange: corrects !== undefined,
    issues,
    hasTried: tries > 0,
    isEmpty: tries > 0 && faults.some(({ at }) => at === "all"),
    form: {
      draft,
      onChange,
      faults: tries > 0 ? faults : faults.filter(isPlain),
      conflicts,
    } satisfies StudyForm,
  };
}

/** Wrong in itself, and not only unfinished. */
function isPlain(fault: DraftFault): boolean {
  return fault.at === "number" && fault.code !== "unitOpen";
}
