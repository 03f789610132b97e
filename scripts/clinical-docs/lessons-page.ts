import type { BeatMeasures } from "#heart/measure-beat.ts";
import { measureScene } from "#heart/measure-scene.ts";
import { buildLessonScene } from "#knowledge/lesson-scene.ts";
import type { Lesson } from "#knowledge/lesson.ts";
import { lessons } from "#knowledge/lessons.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import type { MoreWords } from "#words/lesson-words.ts";
import { madeFrom, page, table } from "./markdown.ts";
import { listSources, nameSources } from "./name-sources.ts";

/** A chapter's words, whichever chapter it is. */
interface AnyWords {
  readonly title: string;
  readonly hint: string;
  readonly sentences: readonly string[];
  readonly todo?: string;
  readonly scenes: Readonly<Record<string, { readonly label: string; readonly says: string }>>;
  readonly more: readonly MoreWords[];
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly ask: string;
        readonly choices: Readonly<
          Record<string, { readonly label: string; readonly reply: string }>
        >;
      }
    >
  >;
}

const chapters: readonly (readonly [string, Lesson])[] = Object.entries(lessons);
const { lessons: wordsOf, treatments } = lessonsFor("en");

/** The page on which a clinician can review everything Learn says, shows and asks. */
export function writeLessonsPage(): string {
  const signedOff = chapters.filter(([, { reviewed }]) => reviewed.clinician).length;
  return page([
    madeFrom("src/knowledge/lessons and src/words/english"),
    "# What Learn says",
    `${chapters.length} chapters. ${signedOff} of them are signed off by a clinician.`,
    "All a person reads in Learn stands here, with what it rests on. A claim names its row in " +
      "our clinical dossier, the source, and how we checked it. The numbers beside a heart are " +
      "those of the model that is drawn: of a heart like this, never of a person.",
    ...chapters.flatMap(([id, lesson]) =>
      writeChapter(lesson, wordsOf[id as keyof typeof wordsOf]),
    ),
    "## Things to try",
    table(
      ["what", "can", "cannot"],
      Object.values(treatments).map(({ label, can, cannot }) => [label, can, cannot]),
    ),
    "## Sources",
    listSources(chapters.flatMap(([, { claims }]) => claims.flatMap(({ source }) => source))),
  ]);
}

function writeChapter(lesson: Lesson, words: AnyWords): (string | readonly string[])[] {
  const { who, on, clinician } = lesson.reviewed;
  return [
    `## ${words.title}`,
    `*${words.hint}.* Address: \`/learn/${lesson.path}\`. Reviewed by ${who}, ${on}; ` +
      `clinician: ${clinician ? "yes" : "no"}. Review again by ${lesson.reviewAgainBy}.`,
    words.sentences.map((sentence, index) => `${index + 1}. ${sentence}`),
    ...(words.todo === undefined ? [] : [`To do: ${words.todo}`]),
    "### Hearts",
    table(
      [
        "heart",
        "what is said of it",
        "beside it",
        "EF %",
        "out mL",
        "back mL",
        "LA mmHg",
        "beats a minute",
      ],
      Object.keys(lesson.scenes).map((name) => writeHeart(lesson, name, words)),
    ),
    "### Tell me more",
    ...words.more.flatMap(({ title, paragraphs }) => [
      `**${title}** ${paragraphs[0]}`,
      ...paragraphs.slice(1),
    ]),
    "### Questions",
    ...Object.entries(lesson.questions).flatMap(([name, { choices, right }]) => {
      const asked = words.questions[name]!;
      return [
        `**${asked.ask}**`,
        choices.map((choice) => {
          const { label, reply } = asked.choices[choice]!;
          return `- ${label}${choice === right ? " (right)" : ""} → ${reply}`;
        }),
      ];
    }),
    "### What it rests on",
    table(
      ["row", "states", "source", "section", "strength"],
      lesson.claims.map(({ id, states, source, section, strength }) => [
        id,
        states,
        nameSources(source),
        section,
        strength,
      ]),
    ),
  ];
}

function writeHeart(lesson: Lesson, name: string, words: AnyWords): string[] {
  const beat: BeatMeasures = measureScene(buildLessonScene(lesson, name));
  const { before } = lesson.scenes[name]!;
  const whole = (value: number): string => value.toFixed(0);
  return [
    words.scenes[name]!.label,
    words.scenes[name]!.says,
    before === undefined ? "" : words.scenes[before]!.label,
    whole(beat.ejectionFraction_percent),
    whole(beat.forwardStrokeVolume_mL),
    whole(beat.regurgitantVolume_mL),
    whole(beat.meanLeftAtrialPressure_mmHg),
    whole(beat.heartRate_perMin),
  ];
}
