import { StageView } from "./stage-view.tsx";
import type { HeartStageProps } from "./stage-props.ts";
import { useLiveHeart } from "./use-live-heart.ts";

/** A heart to look at: it beats, slows down, stands still, and says what leaks. */
export function HeartStage({ scene, before, children, ...look }: HeartStageProps) {
  const { live, place } = useLiveHeart(scene, before);
  return (
    <StageView live={live} place={place} {...look}>
      {children}
    </StageView>
  );
}
