import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import { latestEntry, retry } from "../check-in/latest-entry.ts";

/** Whether what was just entered is on the disk. "Saved" stands here only when it is. */
export function SavedLine() {
  const diary = useDiary();
  const { answerScreen } = useTexts();
  const state = latestEntry.value?.state;
  const failure = typeof state === "object" && !state.ok ? state : undefined;
  return (
    <>
      <output class={failure === undefined ? "saved" : "saved not"}>
        {state === "saving" ? answerScreen.saving : null}
        {typeof state === "object" && state.ok ? (
          <>
            <Icon name="check" size={20} /> {answerScreen.saved}
          </>
        ) : null}
        {failure === undefined ? null : (
          <>
            <Icon name="alarm" size={20} />
            <span>
              {answerScreen.notSaved}{" "}
              {
                {
                  full: answerScreen.notSavedFull,
                  unavailable: answerScreen.notSavedUnavailable,
                  failed: answerScreen.notSavedFailed,
                }[failure.reason]
              }
            </span>
          </>
        )}
      </output>
      {failure === undefined ? null : (
        <button type="button" class="plain" onClick={() => void retry(diary)}>
          {answerScreen.tryAgain}
        </button>
      )}
    </>
  );
}
