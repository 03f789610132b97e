import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { Batches } from "./batches.tsx";
import type { ImportStep, ImportWay } from "./use-import.ts";

interface Props {
  readonly way: ImportWay;
  readonly step: Extract<ImportStep, { kind: "saving" | "saved" | "notSaved" }>;
}

/** "Saved" only once it is; otherwise what to do, with the readings kept on this page. */
export function SavedPage({ way, step }: Props) {
  const { importFile, notices, diary, answerScreen } = useTexts();
  const fill = useFill();
  const { count } = step;
  switch (step.kind) {
    case "saving":
      return <Heading key="saving" title={importFile.saving} class="h1-space" />;
    case "notSaved":
      return (
        <>
          <Heading key="notSaved" title={answerScreen.notSaved} />
          <p class="intro" role="alert">
            {step.failure.reason === "full" ? importFile.notSavedFull : importFile.notSaved}
          </p>
          <div class="acts">
            <button type="button" class="act" onClick={() => way.tryAgain(count)}>
              {notices.unsavedAction}
            </button>
          </div>
        </>
      );
    case "saved":
      return (
        <>
          <Heading key="saved" title={fill(importFile.saved, { count })} />
          <p class="intro">{importFile.savedHint}</p>
          <div class="acts">
            <a class="act" href="/">
              {diary.emptyAction}
            </a>
            <a class="act ghost" href="/diary">
              {answerScreen.seeDiary}
            </a>
          </div>
          <Batches onUndone={way.noteUndone} />
        </>
      );
  }
}
