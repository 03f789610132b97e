import { useState } from "preact/hooks";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { LineKind } from "./line-form.ts";
import type { LineProps } from "./line-page.tsx";
import { useSaveAndLeave } from "./use-save-and-leave.ts";

/** A thing that never was so, taken back whole once the person says so twice. */
export function TakeBack<Kind extends LineKind, Draft extends object>({
  screens: { form, tell },
  line,
}: LineProps<Kind, Draft>) {
  const diary = useDiary();
  const { records, settings } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const { isRefused, save } = useSaveAndLeave(form.path, tell(line.now).title);
  if (!isAsking) {
    return (
      <div class="acts take-back">
        <button type="button" class="act danger" onClick={() => setAsking(true)}>
          {records.form.mistake}
        </button>
      </div>
    );
  }
  return (
    <section class="part take-back" role="alert">
      <h2>{records.form.mistakeTitle}</h2>
      <p>{records.form.mistakeText}</p>
      {isRefused ? <p class="saved not">{settings.notSaved}</p> : null}
      <div class="acts">
        <button
          type="button"
          class="act danger"
          onClick={() =>
            void save(
              "takeBack",
              () => line.changes.map(({ id }) => diary.newFact("withdrawn", { corrects: id })),
              records.form.takenBack,
            )
          }
        >
          {records.form.mistakeYes}
        </button>
        <button type="button" class="act ghost" onClick={() => setAsking(false)}>
          {records.form.mistakeNo}
        </button>
      </div>
    </section>
  );
}
