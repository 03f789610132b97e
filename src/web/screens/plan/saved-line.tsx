import { useEffect } from "preact/hooks";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { justSaved } from "./echo-entry.ts";

/** Told once, on the screen that opens after a scan was saved. */
export function SavedLine() {
  const { plan } = useTexts();
  // When the person goes on, it is no longer news.
  useEffect(() => () => void (justSaved.value = false), []);
  return (
    <output class="saved">
      {justSaved.value ? (
        <>
          <Icon name="check" size={20} /> {plan.saved}
        </>
      ) : null}
    </output>
  );
}
