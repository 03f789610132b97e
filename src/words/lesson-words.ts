import type { lessons, LessonId } from "#knowledge/lessons.ts";
import type { TreatmentId } from "#knowledge/treatments.ts";

type SceneId<Id extends LessonId> = keyof (typeof lessons)[Id]["scenes"];
type QuestionId<Id extends LessonId> = keyof (typeof lessons)[Id]["questions"];
type ChoiceId<
  Id extends LessonId,
  Question extends QuestionId<Id>,
> = (typeof lessons)[Id]["questions"][Question] extends { readonly choices: readonly (infer C)[] }
  ? C & string
  : never;

/** One chapter in one language. */
export interface LessonWords<Id extends LessonId> {
  readonly title: string;
  /** Below the title in the list of chapters. */
  readonly hint: string;
  /** Five to eight short sentences at grade 5 or below, the most important first. */
  readonly sentences: readonly string[];
  /** One thing to do now, where there is one. */
  readonly todo?: string;
  readonly scenes: Readonly<Record<SceneId<Id>, SceneWords>>;
  /** "Tell me more", grade 8 or below. */
  readonly more: readonly MoreWords[];
  readonly questions: {
    readonly [Question in QuestionId<Id>]: {
      readonly ask: string;
      readonly choices: Readonly<Record<ChoiceId<Id, Question>, ChoiceReply>>;
    };
  };
}

export interface SceneWords {
  /** On a button: "A healthy heart". */
  readonly label: string;
  /** What to look at, one or two sentences. */
  readonly says: string;
}

export interface MoreWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface ChoiceReply {
  readonly label: string;
  /** Said kindly when it is chosen; right or not, it says what is so and why. */
  readonly reply: string;
}

/** A treatment as the stage of the heart names it. */
export interface TreatmentWords {
  readonly label: string;
  readonly can: string;
  readonly cannot: string;
}

export interface LessonCatalogue {
  readonly lessons: { readonly [Id in LessonId]: LessonWords<Id> };
  readonly treatments: Readonly<Record<TreatmentId, TreatmentWords>>;
}
