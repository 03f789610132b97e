import type { ReadyPreview } from "#record/import/import-preview.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { CopiesChoice } from "./copies-choice.tsx";
import { ImportSummary } from "./import-summary.tsx";
import { LinesToLookAt } from "./lines-to-look-at.tsx";
import { RejectedLines } from "./rejected-lines.tsx";
import type { ImportStep, ImportWay } from "./use-import.ts";

interface Props {
  readonly way: ImportWay;
  readonly step: Extract<ImportStep, { kind: "ready" }>;
}

/** What would go into the diary, line for line accounted for, before anything does. */
export function ImportPreviewPage({ way, step: { name, preview } }: Props) {
  const { importFile } = useTexts();
  const fill = useFill();
  const { taken } = preview.counts;
  return (
    <>
      <Heading title={importFile.previewTitle} />
      <output class="taken">
        {isKnownAll(preview) ? importFile.nothingNew : fill(importFile.taken, { count: taken })}
      </output>
      <ImportSummary preview={preview} person={way.choices.person} />
      <LinesToLookAt preview={preview} way={way} />
      <CopiesChoice preview={preview} way={way} />
      <RejectedLines preview={preview} way={way} />
      <p class="quiet file-line">
        {fill(importFile.fileName, { name })}
        <br />
        {importFile.nothingSavedYet}
      </p>
      <div class="acts">
        {taken === 0 ? null : (
          <button type="button" class="act" onClick={() => way.save(preview)}>
            {fill(importFile.save, { count: taken })}
          </button>
        )}
        <button type="button" class="act ghost" onClick={way.startOver}>
          {taken === 0 ? importFile.chooseOther : importFile.cancel}
        </button>
      </div>
    </>
  );
}

function isKnownAll({ counts }: ReadyPreview): boolean {
  const { taken, needsLook, rejected, knownToDiary } = counts;
  return taken + needsLook + rejected === 0 && knownToDiary > 0;
}
