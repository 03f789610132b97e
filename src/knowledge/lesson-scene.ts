import type { HeartScene } from "#heart/heart-scene.ts";
import type { Lesson } from "./lesson.ts";
import type { Treatment } from "./treatment.ts";
import { treatments } from "./treatments.ts";

/**
 * The heart that one scene of a lesson shows: the scene's own changes first, then what its
 * treatments do, in order.
 *
 * @throws RangeError when the lesson has no scene of this name
 */
export function buildLessonScene(lesson: Lesson, name: string): HeartScene {
  const shown = lesson.scenes[name];
  if (shown === undefined) {
    const known = Object.keys(lesson.scenes).join(", ");
    throw new RangeError(`Cannot show ${lesson.path}: expected one of ${known}, got ${name}`);
  }
  const own: HeartScene["changes"] = shown.scene.changes ?? [];
  const treated = (shown.treatments ?? []).flatMap((id) => (treatments[id] as Treatment).value);
  return { ...shown.scene, changes: [...own, ...treated] };
}
