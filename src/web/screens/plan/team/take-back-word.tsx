import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useSaveAndLeave } from "../../records/lines/use-save-and-leave.ts";

interface Props {
  readonly word: FactOf<"teamWord">;
  readonly name: string;
}

/** A word that was never said, taken back once the person says so twice. */
export function TakeBackWord({ word, name }: Props) {
  const diary = useDiary();
  const { records, settings } = useTexts();
  const { form } = records;
  const [isAsking, setAsking] = useState(false);
  const { isRefused, save } = useSaveAndLeave("/plan/team", name);
  const takeBack = (): void =>
    void save(
      "takeBack",
      () => [diary.newFact("withdrawn", { corrects: word.id })],
      form.takenBack,
    );
  if (!isAsking) {
    return (
      <div class="acts take-back">
        <button type="button" class="act danger" onClick={() => setAsking(true)}>
          {form.mistake}
        </button>
      </div>
    );
  }
  return (
    <section class="part take-back" role="alert">
      <h2>{form.mistakeTitle}</h2>
      <p>{form.mistakeText}</p>
      {isRefused ? <p class="saved not">{settings.notSaved}</p> : null}
      <div class="acts">
        <button type="button" class="act danger" onClick={takeBack}>
          {form.mistakeYes}
        </button>
        <button type="button" class="act ghost" onClick={() => setAsking(false)}>
          {form.mistakeNo}
        </button>
      </div>
    </section>
  );
}
