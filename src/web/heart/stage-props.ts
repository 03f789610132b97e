import type { ComponentChildren } from "preact";
import type { HeartScene } from "#heart/heart-scene.ts";

/** What a screen gives to the stage, `HeartStage`: a heart to show, and one to compare it with. */
export interface HeartStageProps {
  readonly scene: HeartScene;
  /** Drawn as a ghost outline, and what "goes up" and "goes down" are said against. */
  readonly before?: HeartScene;
  /** Distinguishes two hearts on one page. */
  readonly name: string;
  /** What the stage shows besides the heart: `look` has play, slow and drops; `try` all gauges. */
  readonly kind: "look" | "try";
  /** Says no numbers of this heart: only ranges may be told of it, and the screen tells them. */
  readonly isSilent?: boolean;
  /** Between the heart and its play controls: the buttons that choose a scene. */
  readonly children?: ComponentChildren;
}
