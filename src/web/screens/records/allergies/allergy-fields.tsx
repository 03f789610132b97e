import { allergyReactions, allergyTargets } from "#record/health-ids.ts";
import { SelectField, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick as Question } from "#web/components/pick.tsx";
import type { FieldsProps } from "../lines/line-screens.ts";
import { otherTargets, type AllergyDraft } from "./allergy-form.ts";

/** What it is and what happened. */
export function AllergyFields({ draft, change, fault }: FieldsProps<AllergyDraft>) {
  const { allergies, form, names } = useTexts().records;
  return (
    <>
      <SelectField
        label={allergies.about}
        value={draft.about}
        fault={fault("about")}
        options={[
          ["", form.notSaid],
          ...otherTargets.map((id) => [id, names.allergies[id]] as const),
        ]}
        onInput={(about) => change({ about: allergyTargets.find((id) => id === about) ?? "" })}
      />
      <TextField
        label={allergies.text}
        hint={allergies.textHint}
        maxLength={200}
        value={draft.text}
        fault={fault("text")}
        onInput={(text) => change({ text })}
      />
      <Question
        name="answer"
        question={allergies.answer}
        answers={{ yes: form.yes, no: form.no, notSure: form.notSure }}
        chosen={draft.answer}
        onChoose={(answer) => change({ answer })}
      />
      {draft.answer === "no" ? null : <ReactionFields draft={draft} change={change} />}
    </>
  );
}

interface ReactionProps {
  readonly draft: Pick<AllergyDraft, "reaction" | "reactionText">;
  readonly change: (part: Partial<Pick<AllergyDraft, "reaction" | "reactionText">>) => void;
}

/** What happened: severe or mild decides what a dentist may give. */
export function ReactionFields({ draft, change }: ReactionProps) {
  const { allergies, names } = useTexts().records;
  return (
    <>
      <fieldset class="asked">
        <legend>{allergies.reaction}</legend>
        <ul class="rows">
          {allergyReactions.map((reaction) => (
            <li key={reaction}>
              <label class="tick">
                <input
                  type="radio"
                  name="reaction"
                  checked={draft.reaction === reaction}
                  onChange={() => change({ reaction })}
                />
                <span>{names.reactions[reaction]}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <TextField
        label={allergies.reactionText}
        maxLength={200}
        value={draft.reactionText}
        onInput={(reactionText) => change({ reactionText })}
      />
    </>
  );
}
