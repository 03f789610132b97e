import { LinkRow, Rows } from "#web/components/choice-rows.tsx";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { yourNumbersFor } from "#words/your-numbers.ts";
import { HeartPicture } from "../today/heart-picture.tsx";
import { callPath, listChapters, type Chapter } from "./chapters.ts";
import { scoreChapter } from "./score.ts";

/** Learn: when to call on top, then the chapters as they are read. */
export function ChapterList() {
  const { learn, heartStage } = useTexts();
  const { language } = useWords();
  const yours = yourNumbersFor(language);
  const chapters = listChapters(language);
  const urgent = chapters.find(({ lesson }) => lesson.path === callPath);
  return (
    <div class="with-picture learn">
      <div class="screen">
        <Heading title={learn.title} />
        <p class="intro">{learn.intro}</p>
        {urgent === undefined ? null : (
          <a class="choice urgent-row" href={urgent.href}>
            <Icon name="phone" />
            <ChapterWords chapter={urgent} />
            <Icon name="forward" size={22} />
          </a>
        )}
        <h2 class="list-head">{learn.chapters}</h2>
        <ol class="rows">
          {chapters
            .filter((chapter) => chapter !== urgent)
            .map((chapter) => (
              <li key={chapter.id}>
                <a class="choice" href={chapter.href}>
                  <ChapterWords chapter={chapter} />
                  <Icon name="forward" size={22} />
                </a>
              </li>
            ))}
        </ol>
        <h2 class="list-head">{heartStage.title}</h2>
        <Rows>
          {[
            <LinkRow
              key="try"
              href="/learn/try"
              label={heartStage.controls.title}
              hint={heartStage.controls.severityHint}
            />,
            <LinkRow
              key="yours"
              href="/learn/your-numbers"
              label={yours.screenTitle}
              hint={yours.screenHint}
            />,
          ]}
        </Rows>
      </div>
      <HeartPicture />
    </div>
  );
}

function ChapterWords({ chapter }: { readonly chapter: Chapter }) {
  return (
    <span>
      {chapter.words.title}
      <small>{chapter.words.hint}</small>
      <Mark chapter={chapter} />
    </span>
  );
}

/** How far the person has come with a chapter: read, or how many answers were right. */
function Mark({ chapter }: { readonly chapter: Chapter }) {
  const diary = useDiary();
  const { learn } = useTexts();
  const fill = useFill();
  const { right, answered, count } = scoreChapter(chapter, diary.chart.value.standing);
  const isRead = diary.settings.value.chaptersRead.includes(chapter.id);
  if (answered === 0 && !isRead) return null;
  return (
    <small class="mark">
      <Icon name={answered === 0 || right === count ? "check" : "learn"} size={18} />
      {answered === 0 ? learn.read : fill(learn.rightOf, { right, count })}
    </small>
  );
}
