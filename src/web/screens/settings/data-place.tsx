import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { DeleteEverything } from "./delete-everything.tsx";
import { RestoreDiary } from "./restore-diary.tsx";
import { SaveCopy } from "./save-copy.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** All the person's data in their own hands: a copy out, a copy back, and an end. */
export function DataPlace() {
  const diary = useDiary();
  const { settings } = useTexts();
  const fill = useFill();
  const persistence = diary.persistence.value;
  return (
    <SettingsScreen title={settings.dataTitle}>
      <dl class="lines">
        <div>
          <dt>{settings.aboutPlace}</dt>
          <dd>{fill(settings.dataCount, { count: diary.facts.value.length })}</dd>
        </div>
        <div>
          <dt>{settings.persistence}</dt>
          <dd>{settings.persistenceStates[persistence]}</dd>
        </div>
      </dl>
      {persistence === "granted" || persistence === "unsupported" ? null : (
        <button type="button" class="plain" onClick={() => void diary.askToPersist()}>
          {settings.persistenceAsk}
        </button>
      )}
      <SaveCopy />
      <section class="group">
        <h2>{settings.importTitle}</h2>
        <RestoreDiary />
      </section>
      <DeleteEverything />
    </SettingsScreen>
  );
}
