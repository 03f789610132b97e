import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Notice } from "#web/components/notice.tsx";
import { useFill } from "#web/components/use-fill.ts";

/**
 * What the disk did not take and only this page holds, with the way to try again. It stands on
 * every screen of the record: what was refused counts at once, so that the button that was
 * tapped may be gone.
 */
export function UnsavedNotice() {
  const diary = useDiary();
  const { notices } = useTexts();
  const fill = useFill();
  const count = diary.unsaved.value.length;
  return (
    <div role="alert">
      {count === 0 ? null : (
        <Notice tone="bad" title={fill(notices.unsavedTitle, { count })} text={notices.unsavedText}>
          <button type="button" class="plain" onClick={() => void diary.retryUnsaved()}>
            {notices.unsavedAction}
          </button>
        </Notice>
      )}
    </div>
  );
}
