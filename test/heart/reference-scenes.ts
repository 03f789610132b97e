import type { HeartScene } from "#heart/heart-scene.ts";
import { type PresetName, presetNames } from "#heart/presets.ts";
import { buildLessonScene } from "#knowledge/lesson-scene.ts";
import type { Lesson } from "#knowledge/lesson.ts";
import { lessons } from "#knowledge/lessons.ts";
import type { Treatment } from "#knowledge/treatment.ts";
import { treatments } from "#knowledge/treatments.ts";

/** The hearts every treatment is tried on: keeping up, failing, each kind of leak. */
const treated: readonly PresetName[] = [
  "moderate",
  "severeCompensated",
  "severeDecompensated",
  "acuteSevere",
  "secondaryVentricular",
  "secondaryAtrial",
];

/** Every heart whose beat is kept: presets, treatments on some of them, scenes of the lessons. */
export function listReferenceScenes(): Map<string, HeartScene> {
  const scenes = new Map<string, HeartScene>();
  for (const preset of presetNames) scenes.set(`preset ${preset}`, { base: { preset } });
  for (const preset of treated) {
    for (const [id, treatment] of Object.entries<Treatment>(treatments)) {
      scenes.set(`${preset}, ${id}`, { base: { preset }, changes: treatment.value });
      if (treatment.atOnce === undefined) continue;
      scenes.set(`${preset}, ${id} at once`, { base: { preset }, changes: treatment.atOnce });
    }
  }
  for (const [id, lesson] of Object.entries<Lesson>(lessons)) {
    for (const name of Object.keys(lesson.scenes)) {
      scenes.set(`lesson ${id}: ${name}`, buildLessonScene(lesson, name));
    }
  }
  return scenes;
}
