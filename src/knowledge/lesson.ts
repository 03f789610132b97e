import type { HeartScene } from "#heart/heart-scene.ts";
import type { Review, Strength } from "./item.ts";
import type { SourceId } from "./sources.ts";
import type { TreatmentId } from "./treatments.ts";

/** What a chapter of Learn rests on, shows and asks. Its sentences are in `words`. */
export interface Lesson {
  /** The last part of its address: `what-is-a-leak`. */
  readonly path: string;
  /** Hearts the chapter speaks of, the first shown when it opens. The words name each by its key. */
  readonly scenes: Readonly<Record<string, LessonScene>>;
  /** Facts it states, for whoever checks them. */
  readonly claims: readonly LessonClaim[];
  /** Teach-back: for each question its choices, and the one that is right. */
  readonly questions: Readonly<Record<string, TeachBack>>;
  readonly reviewed: Review;
  readonly reviewAgainBy: string;
}

export interface LessonScene {
  readonly scene: HeartScene;
  /** Treatments in it, in order, on top of the scene's own changes. */
  readonly treatments?: readonly TreatmentId[];
  /** The scene of this lesson that is drawn as the ghost of "before". */
  readonly before?: string;
}

export interface LessonClaim {
  /** The dossier's row: SEED-4, MED-1, LIV-13. */
  readonly id: string;
  /** The fact in one line, for the clinician who reviews docs/clinical/lessons.md. */
  readonly states: string;
  readonly source: readonly SourceId[];
  readonly section: string;
  readonly strength: Strength;
}

export interface TeachBack {
  readonly choices: readonly string[];
  readonly right: string;
}
