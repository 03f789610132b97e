import { changeNumber } from "#record/letter/change-draft.ts";
import type { DraftNumber, EchoDraft } from "#record/letter/echo-draft.ts";
import type { LetterReading } from "#record/letter/letter-reading.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Notice } from "#web/components/notice.tsx";
import { describeDoubt } from "#words/describe-letter.ts";
import { askForText, letterEntry } from "./echo-entry.ts";
import { FoundNumber } from "./found-number.tsx";
import { FoundSigns } from "./found-signs.tsx";
import { LetterBeside, MarkedLetter } from "./marked-letter.tsx";
import { NamedSigns } from "./named-signs.tsx";
import { NotTaken } from "./not-taken.tsx";
import { NumberGroups } from "./number-groups.tsx";
import { StudyConflicts } from "./study-conflicts.tsx";
import {
  DayQuestion,
  GradeQuestion,
  isAsked,
  KindQuestions,
  PlaceQuestion,
} from "./study-questions.tsx";
import { StudySave } from "./study-save.tsx";
import { useStudyForm, type StudyForm } from "./use-study-form.ts";

/** What was read, line by line with its phrase of the letter; only what has a tick is saved. */
export function ConfirmLetter({ reading }: { readonly reading: LetterReading }) {
  const { plan } = useTexts();
  const { language } = useWords();
  const { echo } = plan;
  const { text, draft } = letterEntry.value;
  const { place, save, form, ...saving } = useStudyForm(draft, setDraft, { entry: "letter" });
  // What only a person can settle comes first; what is clear comes where letters have it.
  const isDayAsked = draft.day.offers.length !== 1 || isAsked(draft.day);
  const isGradeAsked = isAsked(draft.grade);
  const isNothing =
    reading.doubts.some(({ code }) => code === "otherValveOnly") || isEmptyReading(draft);
  // Its questions stand beside what they are about; here is what concerns the whole letter.
  const whole = reading.doubts.filter(
    ({ code }) => code === "otherValveOnly" || code === "futureDate",
  );
  return (
    <div class="with-picture">
      <div class="screen">
        <button type="button" class="back" onClick={askForText}>
          <Icon name="back" size={20} />
          {echo.anotherLetter}
        </button>
        <Heading title={isNothing ? echo.nothingTitle : echo.confirmTitle} />
        <p class="intro">{isNothing ? echo.nothingText : echo.confirmIntro}</p>
        {whole.map((doubt) => (
          <Notice key={doubt.code} tone="warn" title={describeDoubt(doubt, language).text} />
        ))}
        {isNothing ? (
          <>
            <div class="acts">
              <button type="button" class="act" onClick={askForText}>
                {echo.anotherLetter}
              </button>
              <a class="act ghost" href="/plan/echo/by-hand">
                {echo.byHand}
              </a>
            </div>
            <NotTaken reading={reading} letter={text} />
            <MarkedLetter reading={reading} letter={text} />
          </>
        ) : (
          <form
            noValidate
            class="study-form"
            ref={place}
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            {isDayAsked ? <DayQuestion {...form} /> : null}
            {isGradeAsked ? <GradeQuestion {...form} /> : null}
            <FoundNumbers title={echo.asksTitle} isAsked form={form} letter={text} />
            <FoundNumbers title={echo.foundTitle} form={form} letter={text} />
            <StudyConflicts conflicts={form.conflicts} />
            {isDayAsked ? null : <DayQuestion {...form} />}
            {isGradeAsked ? null : <GradeQuestion {...form} />}
            <KindQuestions {...form} />
            <FoundSigns {...form} />
            <div class="group">
              <PlaceQuestion {...form} />
            </div>
            <details class="group">
              <summary>
                <Icon name="forward" size={20} />
                {echo.moreNumbers}
              </summary>
              <NumberGroups form={form} without={reading.values.filter(isOffered).map(measureOf)} />
            </details>
            <NamedSigns {...form} />
            <NotTaken reading={reading} letter={text} />
            <MarkedLetter reading={reading} letter={text} />
            <StudySave {...saving} openCount={saving.hasTried ? form.faults.length : 0} />
          </form>
        )}
      </div>
      <LetterBeside reading={reading} letter={text} />
    </div>
  );
}

function setDraft(draft: EchoDraft): void {
  letterEntry.value = { ...letterEntry.value, draft };
}

function isEmptyReading({ numbers, signs, grade }: EchoDraft): boolean {
  return numbers.length === 0 && signs.length === 0 && grade.offers.length === 0;
}

function isOffered({ use }: LetterReading["values"][number]): boolean {
  return use === "current" || use === "asks";
}

function measureOf({ measure }: LetterReading["values"][number]): DraftNumber["measure"] {
  return measure;
}

interface FoundProps {
  readonly title: string;
  readonly isAsked?: boolean;
  readonly form: StudyForm;
  readonly letter: string;
}

/** Numbers with a question on top of them, or those without. */
function FoundNumbers({ title, isAsked = false, form, letter }: FoundProps) {
  const { draft, onChange, faults } = form;
  const places = draft.numbers.flatMap(({ doubts, quote }, place) =>
    quote !== undefined && doubts.length > 0 === isAsked ? [place] : [],
  );
  if (places.length === 0) return null;
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      <ul class="rows">
        {places.map((place) => {
          const fault = faults.find((one) => one.at === "number" && one.place === place);
          return (
            <li key={place}>
              <FoundNumber
                number={draft.numbers[place]!}
                letter={letter}
                fault={fault?.at === "number" ? fault.code : undefined}
                onChange={(change) => onChange(changeNumber(draft, place, change))}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
