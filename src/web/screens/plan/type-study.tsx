import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { draftOfStudy } from "#record/letter/change-draft.ts";
import type { EchoDraft } from "#record/letter/echo-draft.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { typedEntry } from "./echo-entry.ts";
import { FoundSigns } from "./found-signs.tsx";
import { NumberGroups } from "./number-groups.tsx";
import { StudyConflicts } from "./study-conflicts.tsx";
import { DayQuestion, GradeQuestion, KindQuestions, PlaceQuestion } from "./study-questions.tsx";
import { StudySave } from "./study-save.tsx";
import { useStudyForm } from "./use-study-form.ts";

/** A heart scan typed from its letter, field by field. */
export function TypeStudy() {
  const { plan } = useTexts();
  return (
    <div class="screen">
      <BackLink href="/plan/echo" label={plan.echo.title} />
      <Heading title={plan.echo.byHandTitle} />
      <p class="intro">{plan.echo.byHandIntro}</p>
      <StudyFields draft={typedEntry.value} onChange={(draft) => (typedEntry.value = draft)} />
    </div>
  );
}

/** A saved heart scan with its slips mended: a new entry that replaces the old one. */
export function CorrectStudy() {
  const { params } = useRoute();
  const diary = useDiary();
  const { plan } = useTexts();
  const fact = diary.chart.value.standing.find(({ id }) => id === params["id"]);
  return (
    <div class="screen">
      <BackLink href={`/plan/scans/${params["id"]}`} />
      <Heading title={fact?.kind === "echo" ? plan.echo.correctTitle : plan.scans.gone} />
      {fact?.kind === "echo" ? (
        <>
          <p class="intro">{plan.echo.correctIntro}</p>
          <Correction fact={fact} />
        </>
      ) : null}
    </div>
  );
}

function Correction({ fact }: { readonly fact: FactOf<"echo"> }) {
  const [draft, setDraft] = useState(() => draftOfStudy(fact));
  return <StudyFields draft={draft} onChange={setDraft} corrects={fact.id} />;
}

interface Props {
  readonly draft: EchoDraft;
  readonly onChange: (draft: EchoDraft) => void;
  readonly corrects?: string;
}

function StudyFields({ draft, onChange, corrects }: Props) {
  const { place, save, form, ...saving } = useStudyForm(draft, onChange, corrects);
  return (
    <form
      noValidate
      class="study-form"
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DayQuestion {...form} />
      <GradeQuestion {...form} />
      <StudyConflicts conflicts={form.conflicts} />
      <NumberGroups form={form} />
      <div class="group">
        <KindQuestions {...form} />
      </div>
      <FoundSigns {...form} />
      <div class="group">
        <PlaceQuestion {...form} />
      </div>
      <StudySave {...saving} openCount={saving.hasTried ? form.faults.length : 0} />
    </form>
  );
}
