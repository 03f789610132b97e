import { useMemo, useState } from "preact/hooks";
import { listBatches, type ImportBatch } from "#record/import/list-batches.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { deviceZone } from "#web/components/words-context.ts";
import { placeInZone, calendarDay } from "#units/zoned-time.ts";
import { formatDay, formatDayAndTime } from "#words/format-time.ts";
import { SaveLine, useSaving } from "../settings/save-line.tsx";

/** The files that were brought in, each to be taken back as a whole. */
export function Batches({ onUndone }: { readonly onUndone: () => void }) {
  const diary = useDiary();
  const { importFile } = useTexts();
  const [asked, setAsked] = useState<string>();
  const { state, save } = useSaving();
  const { standing } = diary.chart.value;
  const batches = useMemo(() => listBatches(standing), [standing]);

  const undo = async (batch: string): Promise<void> => {
    const isSaved = await save([diary.newFact("batchWithdrawn", { batch })]);
    setAsked(undefined);
    if (isSaved) onUndone();
  };
  return (
    <>
      {batches.length === 0 ? null : (
        <section class="group">
          <h2>{importFile.batchesTitle}</h2>
          <ul class="rows">
            {batches.map((batch) => (
              <li key={batch.batch} class="batch">
                <BatchLine batch={batch} />
                {asked === batch.batch ? (
                  <AskUndo
                    count={batch.pressures}
                    onYes={() => void undo(batch.batch)}
                    onNo={() => setAsked(undefined)}
                  />
                ) : (
                  <button type="button" class="plain" onClick={() => setAsked(batch.batch)}>
                    {importFile.undo}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state === "notSaved" ? <SaveLine state={state} /> : null}
    </>
  );
}

function BatchLine({ batch }: { readonly batch: ImportBatch }) {
  const { importFile } = useTexts();
  const fill = useFill();
  return (
    <p>
      {fill(importFile.batch, {
        when: formatDayAndTime(placeInZone(batch.madeAt_ms, deviceZone())),
        count: batch.pressures,
        first: formatDay(calendarDay(batch.first)),
        last: formatDay(calendarDay(batch.last)),
      })}
      {batch.devices.length === 0 ? null : <small>{batch.devices.slice(0, 3).join(", ")}</small>}
    </p>
  );
}

interface AskProps {
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function AskUndo({ count, onYes, onNo }: AskProps) {
  const { importFile } = useTexts();
  const fill = useFill();
  return (
    <section aria-label={importFile.undoTitle} ref={bringIntoView}>
      <h3 tabIndex={-1} ref={focusOnce}>
        {importFile.undoTitle}
      </h3>
      <p>{fill(importFile.undoText, { count })}</p>
      <div class="acts">
        <button type="button" class="act danger" onClick={onYes}>
          {importFile.undoYes}
        </button>
        <button type="button" class="act ghost" onClick={onNo}>
          {importFile.undoNo}
        </button>
      </div>
    </section>
  );
}

/** The buttons open below the line, where the emergency button may cover them. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** The question takes the place of the button that had the focus. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
