import type { ComponentChildren } from "preact";
import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { UnsavedNotice } from "./unsaved-notice.tsx";

interface Props {
  readonly title: string;
  readonly intro?: string | undefined;
  /** Where "back" leads and what it is called; to the list of all kinds unless told. */
  readonly back?: readonly [href: string, label?: string];
  readonly children: ComponentChildren;
}

/** The frame of one screen of the health record. */
export function RecordScreen({ title, intro, back, children }: Props) {
  const { records } = useTexts();
  const [href, label] = back ?? ["/records", records.title];
  return (
    <div class="screen record">
      <BackLink href={href} {...(label === undefined ? {} : { label })} />
      <Heading title={title} class={intro === undefined ? "h1-space" : ""} />
      {intro === undefined ? null : <p class="intro">{intro}</p>}
      <UnsavedNotice />
      {children}
    </div>
  );
}
