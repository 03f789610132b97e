import { LinkRow, Rows } from "#web/components/choice-rows.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { emergencyNumberFor } from "#words/emergency-numbers.ts";

/** Each line leads to one small screen. */
export function SettingsList() {
  const { settings } = useTexts();
  const { profile } = useDiary().chart.value;
  return (
    <div class="screen">
      <Heading title={settings.title} />
      <p class="intro quiet">{settings.onThisDevice}</p>
      <Rows>
        <LinkRow modest href="/settings/display" label={settings.display} />
        <LinkRow modest href="/settings/you" label={settings.you} hint={settings.youHint} />
        <LinkRow
          modest
          href="/settings/country"
          label={settings.country}
          hint={
            profile.country === undefined
              ? settings.countryNotChosen
              : (emergencyNumberFor(profile.country)?.name ?? settings.countryOther)
          }
        />
        <LinkRow
          modest
          href="/settings/health"
          label={settings.health}
          hint={settings.healthHint}
        />
        <LinkRow
          modest
          href="/settings/limits"
          label={settings.limits}
          hint={settings.limitsHint}
        />
        <LinkRow modest href="/settings/units" label={settings.units} />
        <LinkRow modest href="/settings/data" label={settings.data} hint={settings.dataHint} />
        <LinkRow modest href="/settings/about" label={settings.about} />
      </Rows>
    </div>
  );
}
