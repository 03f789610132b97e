import { useState } from "preact/hooks";
import { calendarDay, placeInZone } from "#units/zoned-time.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { download } from "#web/components/download.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { lookAtClock } from "#web/components/now.ts";
import { deviceZone } from "#web/components/words-context.ts";

/** Everything as one file, made on this device. */
export function SaveCopy() {
  const diary = useDiary();
  const { settings } = useTexts();
  const [isDone, setDone] = useState(false);
  const saveFile = async (): Promise<void> => {
    const day = calendarDay(placeInZone(lookAtClock(), deviceZone()));
    download(`living-leaflet-${day}.json`, await diary.exportAll(), "application/json");
    setDone(true);
  };
  return (
    <section class="group">
      <h2>{settings.exportTitle}</h2>
      <p>{settings.exportText}</p>
      <div class="acts">
        <button type="button" class="act ghost" onClick={() => void saveFile()}>
          {settings.exportAction}
        </button>
        <output class="saved">{isDone ? settings.exportDone : null}</output>
      </div>
    </section>
  );
}
