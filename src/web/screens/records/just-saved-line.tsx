import { useEffect, useState } from "preact/hooks";
import { Icon } from "#web/components/icon.tsx";
import { justSaved } from "./just-saved.ts";

/** "Saved" once, after a form; put in after the screen stands, so that it is read out. */
export function JustSavedLine() {
  const [text, setText] = useState<string>();
  useEffect(() => {
    setText(justSaved.value);
    justSaved.value = undefined;
  }, []);
  return (
    <output class="saved">
      {text === undefined ? null : (
        <>
          <Icon name="check" size={20} /> {text}
        </>
      )}
    </output>
  );
}
