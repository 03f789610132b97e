import type { ComponentChildren } from "preact";
import { Icon } from "#web/components/icon.tsx";

/** What is there for who wants it, under its title. */
export function Folded({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="group">
      <summary>
        <Icon name="forward" size={20} />
        {title}
      </summary>
      {children}
    </details>
  );
}
