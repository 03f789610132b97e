import { useMemo, useState } from "preact/hooks";
import { buildLessonScene } from "#knowledge/lesson-scene.ts";
import { HeartStage } from "#web/heart/heart-stage.tsx";
import type { Chapter } from "./chapters.ts";
import { SceneChoice } from "./scene-choice.tsx";

/** The heart of which a chapter speaks, and the choice of the others it is compared with. */
export function ChapterHeart({ chapter }: { readonly chapter: Chapter }) {
  const { id, lesson, words } = chapter;
  const names = Object.keys(lesson.scenes);
  const [shown = "", setShown] = useState(names[0]);
  const before = lesson.scenes[shown]?.before;
  const hearts = useMemo(
    () => ({
      scene: buildLessonScene(lesson, shown),
      ...(before === undefined ? {} : { before: buildLessonScene(lesson, before) }),
    }),
    [lesson, shown, before],
  );
  return (
    <div class="chapter-heart">
      <HeartStage {...hearts} name={id} kind="look">
        <SceneChoice
          name={id}
          labels={Object.fromEntries(names.map((name) => [name, words.scenes[name]?.label ?? ""]))}
          shown={shown}
          onShow={setShown}
        />
        <p class="scene-says" aria-live="polite">
          {words.scenes[shown]?.says}
        </p>
      </HeartStage>
    </div>
  );
}
