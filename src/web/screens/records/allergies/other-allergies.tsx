import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import { SaveLine, useSaving } from "../../settings/save-line.tsx";
import { useHealth } from "../use-health.ts";
import { allergyForm } from "./allergy-form.ts";

/** Whether there is any other allergy: asked while none is written down, as silence says nothing. */
export function OtherAllergies() {
  const diary = useDiary();
  const { allergies } = useTexts().records;
  const health = useHealth();
  const { state, save } = useSaving();
  const isAsked = allergyForm.linesOf(health).every(({ now }) => allergyForm.isPast(now));
  return (
    <section class="other-allergies">
      <h2>{allergies.otherTitle}</h2>
      {isAsked ? (
        <Pick
          name="otherAllergies"
          question={allergies.others}
          hint={allergies.othersHint}
          answers={allergies.othersAnswers}
          chosen={health.otherAllergies?.answer}
          onChoose={(answer) => void save([diary.newFact("otherAllergies", { answer })])}
        />
      ) : null}
      <SaveLine state={state} />
    </section>
  );
}
