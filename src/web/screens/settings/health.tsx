import { useTexts } from "#web/components/late-texts.ts";
import { ConditionQuestions } from "./condition-questions.tsx";
import { SaveLine, useSaving } from "./save-line.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** What the person has and takes; each answer is kept as it is given. */
export function Health() {
  const { settings } = useTexts();
  const { state, save } = useSaving();
  return (
    <SettingsScreen title={settings.healthTitle} intro={settings.healthIntro}>
      <ConditionQuestions onAnswer={(fact) => void save([fact])} />
      <SaveLine state={state} />
    </SettingsScreen>
  );
}
