import { useTexts } from "#web/components/late-texts.ts";
import { CountryChoice } from "./country-choice.tsx";
import { SaveLine, useSaving } from "./save-line.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** Where the person is, and so which number is called. */
export function Country() {
  const { settings } = useTexts();
  const { state, save } = useSaving();
  return (
    <SettingsScreen title={settings.countryTitle} intro={settings.countryIntro}>
      <CountryChoice onChoose={(fact) => void save([fact])} />
      <SaveLine state={state} />
    </SettingsScreen>
  );
}
