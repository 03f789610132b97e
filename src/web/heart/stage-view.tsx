import type { ComponentChildren, RefObject } from "preact";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import {
  countLeakingDrops,
  describeDrops,
  describeHeart,
  describePicture,
} from "#words/describe-heart.ts";
import type { HeartNumbers } from "#words/heart-numbers.ts";
import { DropsRow } from "./drops-row.tsx";
import { HeartGauges } from "./heart-gauges.tsx";
import { LivingHeart } from "./living-heart.tsx";
import type { LiveHeart } from "./live-heart.ts";
import { PlayControls } from "./play-controls.tsx";
import type { HeartStageProps } from "./stage-props.ts";
import { useCalmText } from "./use-calm-text.ts";
import { useSeen } from "./use-seen.ts";

interface Props extends Pick<HeartStageProps, "name" | "kind" | "isSilent"> {
  readonly live: LiveHeart;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly children?: ComponentChildren;
}

/** A beating heart with what is said of it and what makes it go and stand. */
export function StageView({ live, place, name, kind, isSilent = false, children }: Props) {
  const { heartStage, heart } = useTexts();
  const { language } = useWords();
  const isBeating = useSeen(live, () => true);
  const isTold = isBeating && !isSilent;
  // What the heart comes to: with the breath the beats themselves differ without end.
  const spoken = isSilent ? undefined : live.settled.value;
  return (
    <section
      class={`stage ${kind}`}
      aria-label={heartStage.title}
      data-place={live.place.value}
      data-beating={isBeating ? "" : undefined}
    >
      <figure>
        <div class="stage-heart" ref={place}>
          <LivingHeart
            name={name}
            hasBlood
            labels={heartStage.parts}
            onReady={(drawing) => live.setDrawing(drawing)}
            alternative={
              spoken === undefined ? heart.alternative : describePicture(spoken, language)
            }
          />
        </div>
        <figcaption>{heartStage.model}</figcaption>
      </figure>
      {children}
      <PlayControls live={live} />
      {isTold ? <Drops live={live} /> : null}
      {kind === "try" && isTold ? <HeartGauges live={live} /> : null}
      <Notices live={live} />
      {isSilent ? null : <Spoken numbers={spoken} />}
    </section>
  );
}

/** The leak in whole drops; a leak that is there never counts as none. */
function Drops({ live }: Pick<Props, "live">) {
  const { language } = useWords();
  const leak_percent =
    useSeen(live, ({ regurgitantFraction_percent: leak }) =>
      leak > 0 ? Math.max(1, 10 * countLeakingDrops(leak)) : 0,
    ) ?? 0;
  return (
    <DropsRow
      leaking={countLeakingDrops(leak_percent)}
      text={describeDrops(leak_percent, language)}
    />
  );
}

/** What does not work as usual. */
function Notices({ live }: { readonly live: LiveHeart }) {
  const { notices } = useTexts().heartStage;
  return (
    <>
      {live.isFailed.value ? <p class="stage-note">{notices.failed}</p> : null}
      {live.place.value === "page" ? <p class="stage-note">{notices.hereOnly}</p> : null}
    </>
  );
}

/**
 * The heart in one line for those who listen: once for each heart, and no oftener than one can
 * listen to it while a control is moved.
 */
function Spoken({ numbers }: { readonly numbers: HeartNumbers | undefined }) {
  const { language } = useWords();
  const said = useCalmText(numbers === undefined ? "" : describeHeart(numbers, language));
  return (
    <p class="visually-hidden" aria-live="polite" data-heart-spoken>
      {said}
    </p>
  );
}
