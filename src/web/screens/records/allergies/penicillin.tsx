import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick as Question } from "#web/components/pick.tsx";
import { SaveLine, useSaving } from "../../settings/save-line.tsx";
import { answerPenicillin } from "../answer-again.ts";
import { fieldsOf, filledIn, type LineFields } from "../lines/line-form.ts";
import { makeLineFact } from "../lines/make-line-fact.ts";
import { useHealth } from "../use-health.ts";
import { ReactionFields } from "./allergy-fields.tsx";
import type { AllergyDraft } from "./allergy-form.ts";

/** Penicillin, asked by name; each answer is kept as it is given. */
export function Penicillin() {
  const diary = useDiary();
  const { allergies, form } = useTexts().records;
  const line = useHealth()
    .allergies.filter((one) => one.now.about === "penicillin")
    .at(-1);
  const now = line?.now;
  const { state, save } = useSaving();
  const keep = (fields: LineFields<"allergy">): void => {
    const before = now === undefined ? undefined : ({ fact: now, why: "changed" } as const);
    void save([makeLineFact(diary, "allergy", fields, before)]);
  };
  return (
    <section class="penicillin">
      <Question
        name="penicillin"
        question={allergies.penicillin}
        hint={allergies.penicillinHint}
        answers={{ yes: form.yes, no: form.no, notSure: form.notSure }}
        chosen={now?.answer}
        onChoose={(answer) => keep(answerPenicillin(answer, line?.changes ?? []))}
      />
      {now?.answer === "yes" ? <Reaction key={now.line} now={now} onKeep={keep} /> : null}
      <SaveLine state={state} />
    </section>
  );
}

interface ReactionProps {
  readonly now: FactOf<"allergy">;
  readonly onKeep: (fields: LineFields<"allergy">) => void;
}

function Reaction({ now, onKeep }: ReactionProps) {
  const { allergies } = useTexts().records;
  const [draft, setDraft] = useState<Pick<AllergyDraft, "reaction" | "reactionText">>({
    reaction: now.reaction ?? "",
    reactionText: now.reactionText ?? "",
  });
  const keep = ({ reaction, ...rest }: typeof draft): void => {
    const { reaction: _before, reactionText: _text, ...fields } = fieldsOf<"allergy">(now);
    onKeep({
      ...fields,
      ...(reaction === "" ? {} : { reaction }),
      ...filledIn(rest, ["reactionText"]),
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep(draft);
      }}
    >
      <ReactionFields
        draft={draft}
        change={(part) => {
          const changed = { ...draft, ...part };
          setDraft(changed);
          // A choice is kept at once; words are kept when they are all there.
          if (part.reaction !== undefined) keep(changed);
        }}
      />
      <button type="submit" class="act ghost">
        {allergies.saveText}
      </button>
    </form>
  );
}
