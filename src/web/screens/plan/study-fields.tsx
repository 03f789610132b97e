import type { EchoDraft } from "#record/letter/echo-draft.ts";
import { FoundSigns } from "./found-signs.tsx";
import { NamedSigns } from "./named-signs.tsx";
import { NumberGroups } from "./number-groups.tsx";
import { StudyConflicts } from "./study-conflicts.tsx";
import { DayQuestion, GradeQuestion, KindQuestions, PlaceQuestion } from "./study-questions.tsx";
import { StudySave } from "./study-save.tsx";
import { useStudyForm, type StudyOrigin } from "./use-study-form.ts";

interface Props {
  readonly draft: EchoDraft;
  readonly onChange: (draft: EchoDraft) => void;
  readonly origin: StudyOrigin;
}

/** All fields of a heart scan, in the order letters have them. */
export function StudyFields({ draft, onChange, origin }: Props) {
  const { place, save, form, ...saving } = useStudyForm(draft, onChange, origin);
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
      <NamedSigns {...form} />
      <div class="group">
        <PlaceQuestion {...form} />
      </div>
      <StudySave {...saving} openCount={saving.hasTried ? form.faults.length : 0} />
    </form>
  );
}
