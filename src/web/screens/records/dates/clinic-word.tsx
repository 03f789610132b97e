import type { FactOf } from "#record/fact.ts";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { SaveLine, useSaving } from "../../settings/save-line.tsx";
import { RecordScreen } from "../record-screen.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { useHealth } from "../use-health.ts";
import { NewClinicWord } from "./new-clinic-word.tsx";

/** What the clinic laid down about the next visits and antibiotics; it comes before our rules. */
export function ClinicWord() {
  const diary = useDiary();
  const { clinic } = useTexts().records;
  const health = useHealth();
  const { state, save } = useSaving();
  const said = [...health.visitInstructions, health.clinicProphylaxis].filter(
    (fact) => fact !== undefined,
  );
  return (
    <RecordScreen title={clinic.title} intro={clinic.intro}>
      {said.length === 0 ? <p class="quiet none-yet">{clinic.none}</p> : null}
      <ul class="rows">
        {said.map((fact) => (
          <li key={fact.id}>
            <OneWord
              fact={fact}
              onTakeBack={() => {
                const { setBy, setOn } = fact;
                void save([
                  fact.kind === "visitInstruction"
                    ? diary.newFact("visitInstruction", { what: fact.what, setBy, setOn })
                    : diary.newFact("clinicProphylaxis", { setBy, setOn }),
                ]);
              }}
            />
          </li>
        ))}
      </ul>
      <SaveLine state={state} />
      <NewClinicWord />
    </RecordScreen>
  );
}

interface OneWordProps {
  readonly fact: FactOf<"visitInstruction" | "clinicProphylaxis">;
  readonly onTakeBack: () => void;
}

function OneWord({ fact, onTakeBack }: OneWordProps) {
  const { clinic } = useTexts().records;
  const { language } = useWords();
  const { title, details } = tellHealthFact(fact, language);
  const [first, ...others] = details.map(([, value]) => value);
  return (
    <div class="limit">
      <p>
        {title}: <strong>{first}</strong>
      </p>
      <p class="quiet">{others.join(" · ")}</p>
      <button type="button" class="plain" onClick={onTakeBack}>
        {clinic.takeBack}
        <span class="visually-hidden">: {title}</span>
      </button>
    </div>
  );
}
