import { Dots } from "#web/components/dots.tsx";
import { Icon } from "#web/components/icon.tsx";

interface Props {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A list that is there for who wants it; nothing where there is none. */
export function FoldedList({ title, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <details class="group">
      <summary>
        <Icon name="forward" size={20} />
        {title}
      </summary>
      <Dots lines={lines} />
    </details>
  );
}
