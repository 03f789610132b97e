import { useState } from "preact/hooks";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useSaveAndLeave } from "./use-save-and-leave.ts";

interface Props {
  /** Where it leads once it is taken back. */
  readonly path: string;
  readonly name: string;
  /** All that is withdrawn. */
  readonly facts: readonly { readonly id: string }[];
}

/** A thing that never was so, taken back once the person says so twice. */
export function TakeBack({ path, name, facts }: Props) {
  const diary = useDiary();
  const { form } = useTexts().records;
  const [isAsking, setAsking] = useState(false);
  const { isRefused, save } = useSaveAndLeave(path, name);
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
      {isRefused ? <p class="saved not">{form.notTakenBack}</p> : null}
      <div class="acts">
        <button
          type="button"
          class="act danger"
          onClick={() =>
            void save(
              "takeBack",
              () => facts.map(({ id }) => diary.newFact("withdrawn", { corrects: id })),
              form.takenBack,
            )
          }
        >
          {form.mistakeYes}
        </button>
        <button type="button" class="act ghost" onClick={() => setAsking(false)}>
          {form.mistakeNo}
        </button>
      </div>
    </section>
  );
}
