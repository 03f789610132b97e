import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Notice } from "#web/components/notice.tsx";
import { applyUpdate, updateWaiting } from "#web/sw/register.ts";

/** A newer app is ready. Not while something is unsaved: taking it opens the page anew. */
export function UpdateNotice() {
  const { notices } = useTexts();
  const hasUnsaved = useDiary().unsaved.value.length > 0;
  if (!updateWaiting.value || hasUnsaved) return null;
  return (
    <Notice tone="plain" icon="refresh" title={notices.updateTitle} text={notices.updateText}>
      <button type="button" class="plain" onClick={applyUpdate}>
        {notices.updateAction}
      </button>
    </Notice>
  );
}
