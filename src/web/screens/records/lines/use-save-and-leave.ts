import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { Fact } from "#record/fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { noteSaved } from "../just-saved.ts";

/** Saves, and only then goes back to the list, where it is told as saved. */
export function useSaveAndLeave(path: string, name: string) {
  const diary = useDiary();
  const { route } = useLocation();
  const fill = useFill();
  const [isRefused, setRefused] = useState(false);
  const save = async (facts: readonly Fact[], message: string): Promise<void> => {
    const { ok } = await diary.save(facts);
    setRefused(!ok);
    if (!ok) return;
    noteSaved(fill(message, { name }));
    route(path, true);
  };
  return { isRefused, save };
}
