import { useState } from "preact/hooks";
import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { CallLists } from "./call-lists.tsx";
import { ChapterHeart } from "./chapter-heart.tsx";
import { ChapterSources, StaleNotice } from "./chapter-sources.tsx";
import { ChapterWays } from "./chapter-ways.tsx";
import { callPath, type Chapter } from "./chapters.ts";
import { ReadAloud } from "./read-aloud.tsx";
import { TeachBack } from "./teach-back.tsx";
import { useReadMark } from "./use-read-mark.ts";

interface Props {
  readonly chapter: Chapter;
  /** Where it stands among the others, from 0. */
  readonly place: number;
  readonly chapters: readonly Chapter[];
}

/** One chapter of Learn: its heart, its few sentences, its questions, what it rests on. */
export function ChapterPage({ chapter, place, chapters }: Props) {
  const { learn } = useTexts();
  const fill = useFill();
  const [spoken, setSpoken] = useState<number>();
  const end = useReadMark(chapter.id);
  const { lesson, words } = chapter;
  return (
    <article class="chapter reading-text">
      <div class="chapter-head">
        <BackLink href="/learn" label={learn.back} />
        <Heading title={words.title} />
        {lesson.path === callPath ? <CallLists /> : null}
        <div class="chapter-line">
          <p class="quiet">
            {fill(learn.chapterOf, { number: place + 1, count: chapters.length })}
          </p>
          <ReadAloud texts={[words.title, ...words.sentences]} onSpeak={setSpoken} />
        </div>
        <StaleNotice lesson={lesson} />
      </div>
      <ChapterHeart chapter={chapter} />
      <div class="chapter-text">
        {words.sentences.map((sentence, index) => (
          <p key={sentence} class={spoken === index + 1 ? "spoken" : undefined}>
            {sentence}
          </p>
        ))}
        {words.todo === undefined ? null : (
          <section class="todo">
            <h2>{learn.todo}</h2>
            <p>{words.todo}</p>
          </section>
        )}
        <More chapter={chapter} />
        <TeachBack chapter={chapter} />
        <div ref={end} />
        <ChapterSources lesson={lesson} />
        <ChapterWays place={place} chapters={chapters} />
      </div>
    </article>
  );
}

/** What goes deeper, each part folded away until somebody asks for it. */
function More({ chapter }: Pick<Props, "chapter">) {
  const { learn } = useTexts();
  const { more } = chapter.words;
  if (more.length === 0) return null;
  return (
    <section class="more">
      <h2>{learn.more}</h2>
      {more.map(({ title, paragraphs }) => (
        <details key={title}>
          <summary>
            <Icon name="forward" size={18} />
            {title}
          </summary>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ))}
    </section>
  );
}
