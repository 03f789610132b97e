import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface Props {
  readonly tone: "plain" | "warn" | "bad";
  readonly icon?: IconName;
  readonly title: string;
  readonly text?: string | undefined;
  /** One action, as a plain button or link. */
  readonly children?: ComponentChildren;
}

/** Something to know about the diary itself: a calm band across the page. */
export function Notice({
  tone,
  icon = tone === "plain" ? "info" : "alarm",
  title,
  text,
  children,
}: Props) {
  return (
    <section class="notice" data-tone={tone}>
      <Icon name={icon} />
      <h2>{title}</h2>
      {text === undefined ? null : <p>{text}</p>}
      {children === undefined ? null : <div class="acts-line">{children}</div>}
    </section>
  );
}
