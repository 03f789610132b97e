import { triageRules } from "#care/triage/triage-rules.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { UpdateNotice } from "../today/update-notice.tsx";
import { offlineReady } from "#web/sw/register.ts";
import { formatDay } from "#words/format-time.ts";
import { SettingsScreen } from "./settings-screen.tsx";

/** What the app is, how old its rules are, and who has looked at them. */
export function About() {
  const { settings, diary } = useTexts();
  const { answer } = useWords();
  const isSignedOff = triageRules.every(({ item }) => item.reviewed.clinician);
  return (
    <SettingsScreen title={settings.aboutTitle} intro={settings.aboutText}>
      <UpdateNotice />
      <dl class="lines">
        <div>
          <dt>{settings.aboutRules}</dt>
          <dd>{ruleset.version}</dd>
        </div>
        <div>
          <dt>{settings.aboutGoodUntil}</dt>
          <dd>{formatDay(ruleset.validUntil.slice(0, 10))}</dd>
        </div>
        <div>
          <dt>{settings.aboutSignedOff}</dt>
          <dd>{isSignedOff ? diary.yes : settings.aboutNotYet}</dd>
        </div>
        <div>
          <dt>{settings.aboutOffline}</dt>
          <dd>{offlineReady.value ? diary.yes : settings.aboutNotYet}</dd>
        </div>
        <div>
          <dt>{settings.aboutPlace}</dt>
          <dd>{settings.aboutPlaceText}</dd>
        </div>
      </dl>
      <div class="small-print">
        <p>{answer.nobodyIsWatching}</p>
        <p>{answer.noMedicineChange}</p>
      </div>
    </SettingsScreen>
  );
}
