import { Dots } from "#web/components/dots.tsx";
import { Folded } from "./folded.tsx";

interface Props {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A list that is there for who wants it; nothing where there is none. */
export function FoldedList({ title, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <Folded title={title}>
      <Dots lines={lines} />
    </Folded>
  );
}
