import { BackLink } from "#web/components/back-link.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { ChooseFile } from "./choose-file.tsx";
import "./import.css";
import { ImportPreviewPage } from "./import-preview-page.tsx";
import { ImportQuestionPage } from "./import-question-page.tsx";
import { SavedPage } from "./saved-page.tsx";
import { useImport, type ImportWay } from "./use-import.ts";

/** A file of blood pressures into the diary: choose, answer what the file leaves open, look, save. */
export default function ImportScreen() {
  const texts = useTexts();
  const way = useImport();
  return (
    <div class="screen import">
      {/* A failed save has its own words and its own button below. */}
      {way.step.kind === "notSaved" ? null : <DiaryNotices isDiary />}
      <BackLink href="/diary" label={texts.diary.title} />
      <Step way={way} />
    </div>
  );
}

function Step({ way }: { readonly way: ImportWay }) {
  const { step } = way;
  switch (step.kind) {
    case "choose":
    case "refused":
      return <ChooseFile way={way} />;
    case "reading":
      return <Reading name={step.name} onCancel={way.startOver} />;
    case "asks":
      return <ImportQuestionPage way={way} step={step} />;
    case "ready":
      return <ImportPreviewPage way={way} step={step} />;
    case "saving":
    case "notSaved":
    case "saved":
      return <SavedPage way={way} step={step} />;
  }
}

function Reading({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  const { importFile, navigation } = useTexts();
  const fill = useFill();
  return (
    <>
      <Heading title={importFile.reading} class="h1-space" />
      <p class="quiet">{fill(importFile.fileName, { name })}</p>
      <div class="acts">
        <button type="button" class="act ghost" onClick={onCancel}>
          {navigation.cancel}
        </button>
      </div>
    </>
  );
}
