import { useState } from "preact/hooks";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { HeartPicture } from "../today/heart-picture.tsx";
import type { Chapter } from "./chapters.ts";

/** The heart of which a chapter speaks, and the choice of the others it compares it with. */
export function ChapterHeart({ chapter }: { readonly chapter: Chapter }) {
  const { learn } = useTexts();
  const { lesson, words } = chapter;
  const names = Object.keys(lesson.scenes);
  const [shown = "", setShown] = useState(names[0]);
  return (
    <section class="chapter-heart shown-always" aria-label={learn.scenes}>
      <HeartPicture />
      {names.length < 2 ? null : (
        <Pick
          name={`scene-${chapter.id}`}
          question={learn.scenes}
          answers={Object.fromEntries(names.map((name) => [name, words.scenes[name]?.label ?? ""]))}
          chosen={shown}
          onChoose={setShown}
        />
      )}
      <p class="scene-says" aria-live="polite">
        {words.scenes[shown]?.says}
      </p>
    </section>
  );
}
