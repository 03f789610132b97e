import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { SaveLine, useSaving } from "./save-line.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** The units a person reads and types in. What is stored keeps its own. */
export function Units() {
  const diary = useDiary();
  const { settings } = useTexts();
  const { state, follow } = useSaving();
  const { units } = diary.settings.value;
  const change = (one: Partial<typeof units>): void => {
    void follow(diary.saveSettings({ units: { ...units, ...one } }));
  };
  return (
    <SettingsScreen title={settings.unitsTitle}>
      <Pick
        name="mass"
        question={settings.weightUnit}
        answers={settings.weightUnits}
        chosen={units.mass}
        onChoose={(mass) => change({ mass })}
      />
      <Pick
        name="pressure"
        question={settings.pressureUnit}
        answers={settings.pressureUnits}
        chosen={units.pressure}
        onChoose={(pressure) => change({ pressure })}
      />
      <Pick
        name="temperature"
        question={settings.temperatureUnit}
        answers={settings.temperatureUnits}
        chosen={units.temperature}
        onChoose={(temperature) => change({ temperature })}
      />
      <SaveLine state={state} />
    </SettingsScreen>
  );
}
