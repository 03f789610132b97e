import type { ComponentChildren } from "preact";
import { BackLink } from "#web/components/back-link.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";

interface Props {
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** The frame of one small screen of the settings. */
export function SettingsScreen({ title, intro, children }: Props) {
  const { settings } = useTexts();
  return (
    <div class="screen">
      <BackLink href="/settings" label={settings.title} />
      <Heading title={title} class={intro === undefined ? "h1-space" : ""} />
      {intro === undefined ? null : <p class="intro">{intro}</p>}
      {children}
    </div>
  );
}
