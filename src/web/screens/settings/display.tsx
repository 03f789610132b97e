import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { SaveLine, useSaving } from "./save-line.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** Text size and colours; they change at once. */
export function Display() {
  const diary = useDiary();
  const { settings } = useTexts();
  const { state, follow } = useSaving();
  const { textSize, theme } = diary.settings.value;
  return (
    <SettingsScreen title={settings.displayTitle}>
      <Pick
        name="textSize"
        question={settings.textSize}
        answers={settings.textSizes}
        chosen={textSize}
        onChoose={(chosen) => void follow(diary.saveSettings({ textSize: chosen }))}
      />
      <Pick
        name="theme"
        question={settings.theme}
        answers={settings.themes}
        chosen={theme}
        onChoose={(chosen) => void follow(diary.saveSettings({ theme: chosen }))}
      />
      <SaveLine state={state} />
    </SettingsScreen>
  );
}
