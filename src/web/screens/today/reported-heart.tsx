import { useEffect, useRef, useState } from "preact/hooks";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import type { LateBeat } from "#web/heart/beat-late.ts";
import type { Diary } from "#web/diary/diary.ts";
import type { HeartDrawing } from "#web/heart/heart-drawing.ts";
import type { HeartLabelTexts } from "#web/heart/heart-labels.tsx";
import { LivingHeart } from "#web/heart/living-heart.tsx";
import { answering } from "../load-answering.tsx";

interface Props {
  readonly name: string;
  readonly labels?: HeartLabelTexts;
}

/**
 * A heart like the one the person has told of. It stands still until everything the first screen
 * needs is here, and then beats; whoever is disturbed by that stops it.
 */
export function ReportedHeart({ name, labels }: Props) {
  const { heart } = useTexts();
  const { place, drawing, late } = useLateBeat();
  const [isPlaying, setPlaying] = useState(true);
  useEffect(() => late?.play(isPlaying), [late, isPlaying]);
  return (
    <>
      <div ref={place} data-beating={late?.isBeating.value}>
        <LivingHeart
          name={name}
          alternative={heart.alternative}
          hasStill
          onReady={(ready) => (drawing.current = ready)}
          {...(labels === undefined ? {} : { labels })}
        />
      </div>
      <p class="model-note">
        {heart.model}
        {late?.isBeating.value ? (
          <button type="button" class="plain" onClick={() => setPlaying(!isPlaying)}>
            {isPlaying ? heart.pause : heart.play}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** As long as the first tap has the page to itself. */
const firstTap_ms = 1_000;

async function beatReported(place: Element, drawing: HeartDrawing, diary: Diary) {
  const { LateBeat: Late } = await import("#web/heart/beat-late.ts");
  return new Late(place, drawing, async () => {
    const { makeReportedScene } = await import("./reported-scene.ts");
    return makeReportedScene(diary.chart.peek());
  });
}

function useLateBeat() {
  const diary = useDiary();
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<HeartDrawing | undefined>(undefined);
  const [late, setLate] = useState<LateBeat>();
  const isReady = answering.value !== undefined;
  useEffect(() => {
    if (!isReady || place.current === null || drawing.current === undefined) return undefined;
    const [element, hand] = [place.current, drawing.current];
    let isGone = false;
    let beat: LateBeat | undefined;
    // Well behind the first screen: the first tap must find a page with nothing else to do. Not
    // worth a word when it does not come: the heart stays still.
    const timer = setTimeout(() => {
      void beatReported(element, hand, diary).then(
        (made) => {
          if (isGone) made.close();
          else setLate((beat = made));
        },
        () => undefined,
      );
    }, firstTap_ms);
    return () => {
      isGone = true;
      clearTimeout(timer);
      beat?.close();
    };
  }, [isReady, diary]);
  return { place, drawing, late };
}
