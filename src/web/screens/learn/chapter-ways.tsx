import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { Chapter } from "./chapters.ts";

interface Props {
  readonly place: number;
  readonly chapters: readonly Chapter[];
}

/** To the chapter before, to the next one, and back to the start. */
export function ChapterWays({ place, chapters }: Props) {
  const { learn } = useTexts();
  const previous = chapters[place - 1];
  const next = chapters[place + 1];
  return (
    <nav class="ways" aria-label={learn.ways}>
      {next === undefined ? null : (
        <a class="choice" href={next.href}>
          <span>
            <small>{learn.next}</small>
            {next.words.title}
          </span>
          <Icon name="forward" size={22} />
        </a>
      )}
      {previous === undefined ? null : (
        <a class="choice modest" href={previous.href}>
          <span>
            <small>{learn.previous}</small>
            {previous.words.title}
          </span>
          <Icon name="back" size={22} />
        </a>
      )}
      <a class="choice modest" href="/learn">
        <span>{learn.back}</span>
        <Icon name="learn" size={22} />
      </a>
    </nav>
  );
}
