import { useState } from "preact/hooks";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { TextField } from "#web/components/field.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { latestEntry } from "../check-in/latest-entry.ts";
import { forgetWelcome } from "../welcome/is-new-here.ts";

/** The end of a diary, behind a word that must be typed. */
export function DeleteEverything() {
  const diary = useDiary();
  const { settings } = useTexts();
  const fill = useFill();
  const [typed, setTyped] = useState("");
  const [result, setResult] = useState<"asking" | "done" | "failed">("asking");
  const isTyped = typed.trim().toLocaleLowerCase() === settings.deleteWord;
  const deleteNow = async (): Promise<void> => {
    if (!isTyped) return;
    const { ok } = await diary.deleteEverything();
    setResult(ok ? "done" : "failed");
    if (!ok) return;
    setTyped("");
    latestEntry.value = undefined;
    forgetWelcome();
  };
  return (
    <section class="group">
      <h2>{settings.deleteTitle}</h2>
      <p class="intro">{settings.deleteText}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void deleteNow();
        }}
      >
        <TextField
          label={fill(settings.deleteLabel, { word: settings.deleteWord })}
          autoComplete="off"
          spellcheck={false}
          value={typed}
          onInput={setTyped}
        />
        <button type="submit" class="act danger" aria-disabled={!isTyped}>
          {settings.deleteAction}
        </button>
        <output class={result === "failed" ? "saved not" : "saved"}>
          {result === "done" ? settings.deleteDone : null}
          {result === "failed" ? settings.deleteFailed : null}
        </output>
      </form>
    </section>
  );
}
