import { useLocation } from "preact-iso";
import { useRef, useState } from "preact/hooks";
import type { Fact } from "#record/fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { noteSaved } from "./just-saved.ts";

/** Saves, and only then goes back to the list, where it is told as saved. */
export function useSaveAndLeave(path: string, name: string) {
  const diary = useDiary();
  const { route } = useLocation();
  const fill = useFill();
  const [isRefused, setRefused] = useState(false);
  const tried = useRef<ReadonlyMap<string, readonly Fact[]>>(new Map());
  /** @param what names the change: a second tap on it sends the same facts, and no new ones */
  const save = async (
    what: string,
    make: () => readonly Fact[],
    message: string,
  ): Promise<void> => {
    const facts = tried.current.get(what) ?? make();
    const { ok } = await diary.save(facts);
    tried.current = ok ? new Map() : new Map([...tried.current, [what, facts]]);
    setRefused(!ok);
    if (!ok) return;
    noteSaved(fill(message, { name }));
    route(path, true);
  };
  return { isRefused, save };
}
