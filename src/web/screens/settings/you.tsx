import { useTexts } from "#web/components/late-texts.ts";
import { SaveLine, useSaving } from "./save-line.tsx";
import { SettingsScreen } from "./settings-screen.tsx";
import { useYou, YouFields } from "./you-fields.tsx";

/** Name, clinic, birth year, address: for the call and for what is read out. */
export function You() {
  const { settings } = useTexts();
  const { state, save } = useSaving();
  const you = useYou();
  return (
    <SettingsScreen title={settings.youTitle} intro={settings.youIntro}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const fact = you.read();
          if (fact !== undefined) void save(fact === "unchanged" ? [] : [fact]);
        }}
      >
        <YouFields {...you.fields} withContact />
        <button type="submit" class="act">
          {settings.save}
        </button>
        <SaveLine state={state} />
      </form>
    </SettingsScreen>
  );
}
