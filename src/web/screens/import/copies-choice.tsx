import type { ReadyPreview } from "#record/import/import-preview.ts";
import { Pick } from "#web/components/pick.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import type { ImportWay } from "./use-import.ts";

interface Props {
  readonly preview: ReadyPreview;
  readonly way: ImportWay;
}

/** Same numbers, whole hours apart: perhaps one measurement in two time zones. */
export function CopiesChoice({ preview: { copies }, way }: Props) {
  const { importFile } = useTexts();
  const fill = useFill();
  if (copies.count === 0) return null;
  return (
    <div class="group">
      <Pick
        name="copies"
        question={fill(importFile.copiesTitle, { count: copies.count })}
        hint={importFile.copiesHint}
        answers={importFile.copies}
        chosen={way.choices.copies ?? "keepBoth"}
        onChoose={(choice) => way.choose({ copies: choice })}
      />
    </div>
  );
}
