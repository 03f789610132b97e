import { useState } from "preact/hooks";
import type { Fact } from "#record/fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Icon } from "#web/components/icon.tsx";
import type { SaveResult } from "#web/diary/diary.ts";

export type SaveState = "nothing" | "saved" | "notSaved";

/** Saves facts and remembers what became of it, for `SaveLine` to tell. */
export function useSaving() {
  const diary = useDiary();
  const [state, setState] = useState<SaveState>("nothing");
  const follow = async (saving: Promise<SaveResult>): Promise<boolean> => {
    // "Saved" from the last change must not stand for this one.
    setState("nothing");
    const { ok } = await saving;
    setState(ok ? "saved" : "notSaved");
    return ok;
  };
  return { state, follow, save: (facts: readonly Fact[]) => follow(diary.save(facts)) };
}

/** "Saved" once it is, "not saved" when it is not; read out when it changes. */
export function SaveLine({ state }: { readonly state: SaveState }) {
  const { settings } = useTexts();
  return (
    <output class={state === "notSaved" ? "saved not" : "saved"}>
      {state === "saved" ? (
        <>
          <Icon name="check" size={20} /> {settings.saved}
        </>
      ) : null}
      {state === "notSaved" ? (
        <>
          <Icon name="alarm" size={20} /> {settings.notSaved}
        </>
      ) : null}
    </output>
  );
}
