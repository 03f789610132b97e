import { useId } from "preact/hooks";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Notice } from "#web/components/notice.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { Batches } from "./batches.tsx";
import { useDescribeRefusal } from "./describe-refusal.ts";
import type { ImportWay } from "./use-import.ts";

/** The start: one file, and the files that were brought in before. */
export function ChooseFile({ way }: { readonly way: ImportWay }) {
  const { step, openFile, noteUndone } = way;
  const { importFile } = useTexts();
  const fill = useFill();
  const describe = useDescribeRefusal();
  const id = useId();
  const isUndone = step.kind === "choose" && step.isUndone === true;
  const refused = step.kind === "refused" ? step : undefined;
  return (
    <>
      <Heading
        key={`${step.kind} ${isUndone}`}
        title={refused === undefined ? importFile.title : importFile.refusedTitle}
      />
      {refused === undefined ? (
        <p class="intro">{importFile.intro}</p>
      ) : (
        <div class="refusal">
          <Notice
            tone="warn"
            title={fill(importFile.fileName, { name: refused.name })}
            text={describe(refused.refusal)}
          />
        </div>
      )}
      <output class="saved">
        {isUndone ? (
          <>
            <Icon name="check" size={20} /> {importFile.undone}
          </>
        ) : null}
      </output>
      <div class="field">
        <label for={id}>{refused === undefined ? importFile.choose : importFile.chooseOther}</label>
        <p class="hint" id={`${id}-hint`}>
          {importFile.howTo}
        </p>
        {/* No `accept`: some phones would hide the file, and a wrong one is named below. */}
        <input
          id={id}
          type="file"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) openFile(file);
          }}
        />
      </div>
      <Batches onUndone={noteUndone} />
    </>
  );
}
