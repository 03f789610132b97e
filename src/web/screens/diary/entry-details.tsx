import type { Fact } from "#record/fact.ts";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import { formatDay, formatDayAndTime } from "#words/format-time.ts";
import { tellHealthFact } from "../records/tell-health-fact.ts";
import { formatLimit } from "./describe-fact.ts";
import { findLessonAnswerWords } from "./describe-lesson-answer.ts";
import { writtenAt } from "./written-at.ts";

/** All that an entry holds, label by label. */
export function EntryDetails({ fact }: { readonly fact: Fact }) {
  const { diary } = useTexts();
  const lines = [
    [diary.when, formatDayAndTime(fact.at)],
    ...useOwnLines(fact),
    [diary.writtenOn, formatDayAndTime(writtenAt(fact))],
  ] as const;
  return (
    <dl class="lines">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useOwnLines(fact: Fact): readonly (readonly [label: string, value: string])[] {
  const { feelings, findings, onsets } = useWords();
  const { diary, settings } = useTexts();
  const fill = useFill();
  const context = wordsContextOf(useDiary());
  switch (fact.kind) {
    case "checkIn":
      return [
        ...(fact.feeling === undefined
          ? []
          : [[diary.feeling, feelings[fact.feeling].label] as const]),
        ...(fact.feeling === "usual"
          ? []
          : [
              [
                diary.signs,
                fact.present.map((finding) => findings[finding].label).join(" · ") || diary.noSigns,
              ] as const,
            ]),
        ...(fact.onset === undefined ? [] : [[diary.onset, onsets[fact.onset].label] as const]),
        ...(fact.text === undefined ? [] : [[diary.ownWords, fact.text] as const]),
      ];
    case "reading":
      return [
        [
          diary.source,
          fact.source.kind === "typed"
            ? diary.sourceTyped
            : fill(diary.sourceFile, { line: fact.source.line }),
        ],
        ...(fact.confirmed === true ? [[diary.confirmed, diary.yes] as const] : []),
      ];
    case "answerGiven":
      return [
        [diary.answerGiven, fact.headline],
        [diary.rules, [fact.rulesetVersion, ...fact.rules].join(" · ")],
      ];
    case "lessonAnswer": {
      const said = findLessonAnswerWords(fact, context.language);
      return said === undefined
        ? []
        : [
            [diary.lessonQuestion, said.ask],
            [diary.lessonChosen, said.chosen],
            [diary.lessonRightAnswer, said.right],
          ];
    }
    case "careInstruction":
      return [
        ...(fact.value === undefined
          ? []
          : [[settings.limitNames[fact.limit], formatLimit(fact, context)] as const]),
        [diary.by, `${fact.setBy}, ${formatDay(fact.setOn)}`],
      ];
    case "profile":
      return (
        [
          [settings.name, fact.name],
          [settings.birthYear, fact.birthYear?.toString()],
          [settings.country, fact.country],
          [settings.address, fact.address],
          [settings.clinicName, fact.clinicName],
          [settings.clinicPhone, fact.clinicPhone],
          [settings.clinicHours, fact.clinicHours],
          [settings.contactName, fact.contactName],
          [settings.contactPhone, fact.contactPhone],
        ] as const
      ).flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
    case "symptomNote":
      return [[diary.ownWords, fact.text]];
    case "condition":
    case "echo":
    case "withdrawn":
    case "batchWithdrawn":
      return [];
    default:
      return tellHealthFact(fact, context.language).details;
  }
}
