import { echoMethods, gradeWords, leakMechanisms, type EchoSign } from "#record/echo-measure.ts";
import { isOpen, type DraftChoice, type EchoDraft } from "#record/letter/echo-draft.ts";
import type { DraftFault } from "#record/letter/finish-draft.ts";
import { TickRow } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Fault, SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { echoNamesFor } from "#words/echo-names.ts";
import { formatDay } from "#words/format-time.ts";
import { capitalise } from "#words/describe-plan-reason.ts";
import type { StudyForm } from "./use-study-form.ts";
import { useToday } from "../records/use-today.ts";

/** The day: the letter's, one of several, another one, or that there is none. */
export function DayQuestion({ draft, onChange, faults }: StudyForm) {
  const { plan } = useTexts();
  const { echo } = plan;
  const today = useToday();
  const { day } = draft;
  const set = (change: Partial<DraftChoice<string>>): void => {
    const { isLeftOut: _left, ...before } = day;
    onChange({ ...draft, day: { ...before, ...change } });
  };
  const fault = faults.find(({ at }) => at === "day");
  return (
    <section class="group">
      {isAsked(day) ? (
        <Pick
          name="scan-day"
          question={echo.dayAsk}
          answers={Object.fromEntries(day.offers.map(({ value }) => [value, formatDay(value)]))}
          chosen={day.chosen}
          onChoose={(chosen) => set({ chosen })}
        />
      ) : null}
      <TextField
        label={isAsked(day) ? echo.dayOther : echo.dayTitle}
        type="date"
        max={today}
        value={day.chosen ?? ""}
        fault={fault === undefined ? undefined : echo.faults[dayFaults[fault.code as DayFault]]}
        onInput={(chosen) => set({ chosen })}
      />
      <TickRow
        modest
        label={echo.dayNone}
        checked={day.isLeftOut === true}
        onChange={(isLeftOut) => set(isLeftOut ? { isLeftOut } : {})}
      />
    </section>
  );
}

type DayFault = Extract<DraftFault, { at: "day" }>["code"];
const dayFaults = { open: "dayOpen", notADay: "notADay", ahead: "ahead" } as const;

/** Something is on offer that is not certain; it stays asked once it is answered. */
export function isAsked({ offers }: DraftChoice<string>): boolean {
  return offers.length > 1 || offers.some(({ doubts }) => doubts.length > 0);
}

/** The word of the letter for the leak; of several, one or none. */
export function GradeQuestion({ draft, onChange, faults }: StudyForm) {
  const { plan } = useTexts();
  const { language } = useWords();
  const { echo } = plan;
  const { grades } = echoNamesFor(language);
  const fill = useFill();
  const { grade } = draft;
  const quote = grade.offers[0]?.quote;
  const fault = faults.some(({ at }) => at === "grade") ? echo.faults.gradeOpen : undefined;
  if (isAsked(grade)) {
    const answers: Record<string, string> = {
      ...Object.fromEntries(grade.offers.map(({ value }) => [value, grades[value].word])),
      leftOut: echo.gradeNotTaken,
    };
    return (
      <div class="group">
        <Pick<string>
          name="scan-grade"
          question={echo.gradeAsk}
          hint={fault === undefined && isOpen(grade) ? echo.gradeTwo : undefined}
          answers={answers}
          chosen={grade.isLeftOut === true ? "leftOut" : grade.chosen}
          onChoose={(said) => {
            const chosen = grade.offers.find(({ value }) => value === said)?.value;
            const { offers } = grade;
            onChange({
              ...draft,
              grade: chosen === undefined ? { offers, isLeftOut: true } : { offers, chosen },
            });
          }}
        />
        <div class="field">
          <Fault id="scan-grade-fault" text={fault} />
        </div>
      </div>
    );
  }
  return (
    <SelectField
      label={echo.gradeAsk}
      hint={quote === undefined ? undefined : fill(echo.letterSays, { quotes: `“${quote}”` })}
      value={grade.chosen ?? ""}
      options={[
        ["", echo.gradeNone],
        ...gradeWords.map(
          (word) => [word, `${capitalise(grades[word].word)} (${grades[word].name})`] as const,
        ),
      ]}
      onInput={(said) => {
        const chosen = gradeWords.find((word) => word === said);
        const { offers } = grade;
        onChange({ ...draft, grade: { offers, ...(chosen === undefined ? {} : { chosen }) } });
      }}
    />
  );
}

/** How it was made, the kind of leak, and whether it came on suddenly. */
export function KindQuestions({ draft, onChange }: StudyForm) {
  const { plan } = useTexts();
  const { language } = useWords();
  const fill = useFill();
  const { echo } = plan;
  const says = ({ offers }: EchoDraft["method"] | EchoDraft["mechanism"]): string | undefined => {
    const quotes = offers.flatMap(({ quote }) => (quote === undefined ? [] : [`“${quote}”`]));
    return quotes.length === 0 ? undefined : fill(echo.letterSays, { quotes: quotes.join(", ") });
  };
  const lesion = draft.signs.find(
    ({ sign, isThere, isTaken }) => isThere && isTaken && valveLesions.has(sign),
  );
  return (
    <>
      <SelectField
        label={echo.method}
        hint={says(draft.method)}
        value={draft.method.chosen ?? "notKnown"}
        options={echoMethods.map((method) => [method, echo.methods[method]] as const)}
        onInput={(said) => {
          const chosen = echoMethods.find((method) => method === said) ?? "notKnown";
          onChange({ ...draft, method: { ...draft.method, chosen } });
        }}
      />
      <SelectField
        label={echo.mechanism}
        hint={
          says(draft.mechanism) ??
          (lesion === undefined
            ? echo.mechanismHint
            : fill(echo.mechanismNamed, { name: echoNamesFor(language).signs[lesion.sign].name }))
        }
        value={draft.mechanism.chosen ?? "notKnown"}
        options={leakMechanisms.map((kind) => [kind, echo.mechanisms[kind]] as const)}
        onInput={(said) => {
          const chosen = leakMechanisms.find((kind) => kind === said) ?? "notKnown";
          onChange({ ...draft, mechanism: { ...draft.mechanism, chosen } });
        }}
      />
      <Pick
        name="scan-acute"
        question={echo.acute}
        hint={echo.acuteHint}
        answers={{ yes: echo.yes, no: echo.no, notSure: echo.notSure }}
        chosen={draft.isAcute === undefined ? "notSure" : draft.isAcute ? "yes" : "no"}
        onChoose={(said) => {
          const { isAcute: _before, ...rest } = draft;
          onChange(said === "notSure" ? rest : { ...rest, isAcute: said === "yes" });
        }}
      />
    </>
  );
}

/** A fault of the leaflets, their threads or muscles: what a primary leak is (SEV-1). */
const valveLesions: ReadonlySet<EchoSign> = new Set([
  "flailLeaflet",
  "papillaryRupture",
  "chordalRupture",
  "prolapse",
]);

export function PlaceQuestion({ draft, onChange }: StudyForm) {
  const { plan } = useTexts();
  return (
    <TextField
      label={plan.echo.place}
      hint={plan.echo.placeHint}
      maxLength={200}
      value={draft.place}
      onInput={(place) => onChange({ ...draft, place })}
    />
  );
}
