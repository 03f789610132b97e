import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { RecordScreen } from "../record-screen.tsx";
import type { LineKind, LineOf } from "./line-form.ts";
import type { LineScreens } from "./line-screens.ts";
import { useLineForm } from "./use-line-form.ts";

interface Props<Kind extends LineKind, Draft extends object> {
  readonly screens: LineScreens<Kind, Draft>;
  /** What is changed; nothing for a new one. */
  readonly line?: LineOf<Kind>;
}

/** The form of one kind of line, empty or with what holds now. */
export function LineEditor<Kind extends LineKind, Draft extends object>(props: Props<Kind, Draft>) {
  const { screens, line } = props;
  const before = line?.now;
  const { form, texts, tell, Fields } = screens;
  const { records, settings } = useTexts();
  const fill = useFill();
  const { draft, change, why, chooseWhy, fault, isRefused, submit } = useLineForm(
    form,
    before === undefined ? { ...form.empty, ...screens.start } : form.toDraft(before),
    (fact) => tell(fact).title,
    before,
  );
  const notSaved = before === undefined ? settings.notSaved : records.form.changeNotSaved;
  const title =
    before === undefined
      ? texts.addTitle
      : fill(records.form.editTitle, { name: tell(before).title });
  return (
    <RecordScreen
      title={title}
      back={line === undefined ? [form.path, texts.title] : [`${form.path}/${line.line}`]}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Fields draft={draft} change={change} fault={fault} isNew={before === undefined} />
        {before === undefined || form.isOnlyMended === true ? null : (
          <Pick
            name="why"
            question={records.form.why}
            answers={records.form.whys}
            chosen={why}
            fault={fault("why")}
            onChoose={chooseWhy}
          />
        )}
        <div class="acts">
          <p class="saved not" role="alert">
            {isRefused ? notSaved : null}
          </p>
          <button type="submit" class="act">
            {records.form.save}
          </button>
        </div>
      </form>
    </RecordScreen>
  );
}
