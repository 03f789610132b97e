import type { HeartChange } from "#heart/heart-change.ts";
import { measureScene } from "#heart/measure-scene.ts";
import type { PresetName } from "#heart/presets.ts";
import type { Treatment } from "#knowledge/treatment.ts";
import { treatments } from "#knowledge/treatments.ts";
import { describeChange } from "./describe-change.ts";
import { listSources, nameSources } from "./name-sources.ts";
import { madeFrom, page, table } from "./markdown.ts";

/** Hearts on which the page says what the model makes of a treatment. */
const shownOn: readonly PresetName[] = [
  "severeCompensated",
  "severeDecompensated",
  "acuteSevere",
  "secondaryVentricular",
  "secondaryAtrial",
];

/** The page on which a clinician sees each treatment whole: what was published, what the model says. */
export function writeTreatmentsPage(): string {
  const all = Object.values<Treatment>(treatments);
  return page([
    madeFrom("src/knowledge/treatments.ts and the heart"),
    "# Treatments as the heart of Learn shows them",
    "Each is a change of the model's constants. It shows what goes up and what goes down in a " +
      "heart like this; it is no forecast for a person. None is signed off by a clinician yet. " +
      "Row by row beside the studies: `npm run validate:heart`; what is missed: " +
      "[0010](../decisions/0010-heart-numerics.md).",
    ...Object.entries<Treatment>(treatments).flatMap(([name, one]) => writeTreatment(name, one)),
    "## Sources",
    listSources(all.flatMap(({ source }) => source)),
  ]);
}

function writeTreatment(name: string, one: Treatment): (string | readonly string[])[] {
  const weeks = one.after_weeks === undefined ? "" : `, after ${one.after_weeks} weeks`;
  return [
    `## ${one.id} ${name}`,
    [
      `- In the model${weeks}: ${describeChanges(one.value)}`,
      ...(one.atOnce === undefined ? [] : [`- On the first day: ${describeChanges(one.atOnce)}`]),
      `- Published: ${one.published}`,
      `- Sources: ${nameSources(one.source)}; ${one.section}; ${one.strength}`,
      ...one.caveats.map((caveat) => `- Mind: ${caveat}`),
    ],
    writeAnswers(one.value),
  ];
}

function describeChanges(changes: readonly HeartChange[]): string {
  return changes.length === 0 ? "nothing changes" : changes.map(describeChange).join("; ");
}

/** What the model answers, in whole numbers: before → after. */
function writeAnswers(changes: readonly HeartChange[]): readonly string[] {
  const rows = shownOn.map((preset) => {
    const before = measureScene({ base: { preset } });
    const after = measureScene({ base: { preset }, changes });
    const both = (measure: keyof typeof before) =>
      `${before[measure].toFixed(0)} → ${after[measure].toFixed(0)}`;
    return [
      preset,
      both("regurgitantFraction_percent"),
      both("forwardStrokeVolume_mL"),
      both("meanLeftAtrialPressure_mmHg"),
      both("meanArterialPressure_mmHg"),
      both("ejectionFraction_percent"),
      both("endDiastolicVolume_mL"),
    ];
  });
  const head = ["on", "leaks back, %", "forward, mL", "left atrium, mmHg", "arteries, mmHg"];
  return table([...head, "EF, %", "EDV, mL"], rows);
}
