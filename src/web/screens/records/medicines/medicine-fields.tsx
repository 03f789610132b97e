import { useEffect, useMemo, useState } from "preact/hooks";
import { nameMedicine } from "#care/medicines/name-medicine.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { Fault, TextField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { PartialDayField } from "#web/components/partial-day-field.tsx";
import { Pick } from "#web/components/pick.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { nameIngredients } from "#words/describe-medicines.ts";
import type { FieldsProps } from "../lines/line-screens.ts";
import { asWritten, listCandidates, readChoice, type MedicineDraft } from "./medicine-form.ts";

/** How long nobody typed before the name is read: long enough not to speak of half a word. */
const pause_ms = 400;

/** Name with what we read in it, and all else that may stay empty. */
export function MedicineFields({ draft, change, fault }: FieldsProps<MedicineDraft>) {
  const { medicines } = useTexts().records;
  const field = (name: "dose" | "schedule" | "reason" | "prescriber") => ({
    label: medicines[name],
    value: draft[name],
    maxLength: 200,
    onInput: (text: string) => change({ [name]: text }),
  });
  return (
    <>
      <TextField
        label={medicines.name}
        hint={medicines.nameHint}
        maxLength={200}
        autoComplete="off"
        spellcheck={false}
        value={draft.text}
        fault={fault("text")}
        onInput={(text) => change({ text, choice: "" })}
      />
      <ReadName draft={draft} change={change} fault={fault} />
      <TextField {...field("dose")} hint={medicines.doseHint} />
      <TextField {...field("schedule")} hint={medicines.scheduleHint} />
      <TextField {...field("reason")} />
      <PartialDayField
        label={medicines.since}
        value={draft.since}
        fault={fault("since")}
        onInput={(since) => change({ since })}
      />
      {draft.status === "stopped" ? (
        <PartialDayField
          label={medicines.until}
          value={draft.until}
          fault={fault("until")}
          onInput={(until) => change({ until })}
        />
      ) : null}
      <Pick
        name="by"
        question={medicines.by}
        answers={medicines.bys}
        chosen={draft.by === "" ? undefined : draft.by}
        onChoose={(by) => change({ by })}
      />
      {draft.by === "clinic" ? <TextField {...field("prescriber")} /> : null}
    </>
  );
}

/** What we read in the name: shown, asked about, or said to be unknown. */
function ReadName({ draft, change, fault }: Omit<FieldsProps<MedicineDraft>, "isNew">) {
  const { medicines } = useTexts().records;
  const text = useResting(draft.text.trim(), fault("choice") !== undefined);
  const named = useMemo(() => nameMedicine(text), [text]);
  const candidates = listCandidates(named);
  return (
    <div class="read-name">
      <output>{text === "" ? null : <Reading named={named} text={text} />}</output>
      {candidates.length === 0 ? null : (
        <fieldset aria-describedby={fault("choice") === undefined ? undefined : "choice-fault"}>
          <legend class="visually-hidden">{medicines.didYouMeanWhich}</legend>
          <ul class="rows">
            {[...candidates, asWritten].map((choice) => (
              <li key={choice}>
                <label class="tick">
                  <input
                    type="radio"
                    name="choice"
                    checked={draft.choice === choice}
                    data-fault={fault("choice") === undefined ? undefined : ""}
                    onChange={() => change({ choice })}
                  />
                  <span>
                    {choice === asWritten
                      ? medicines.asWritten
                      : nameIngredients(readChoice(choice))}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <Fault id="choice-fault" text={fault("choice")} />
        </fieldset>
      )}
    </div>
  );
}

function Reading({
  named,
  text,
}: {
  readonly named: ReturnType<typeof nameMedicine>;
  readonly text: string;
}) {
  const { medicines } = useTexts().records;
  const { language } = useWords();
  const fill = useFill();
  switch (named.kind) {
    case "unknown":
      return <p class="quiet">{medicines.unknown}</p>;
    case "ask":
      return (
        <p class="first-line">
          {named.candidates.length === 1 ? medicines.didYouMeanThis : medicines.didYouMeanWhich}
        </p>
      );
    case "known": {
      const name = nameIngredients(named.ingredients);
      // The name itself needs no echo.
      if (!named.isCorrected && text.toLocaleLowerCase(language).includes(name.toLowerCase())) {
        return null;
      }
      return (
        <p class="quiet">
          {fill(medicines.readAs, { name })} {medicines.readAsHint}
        </p>
      );
    }
  }
}

/** The text once it has not changed for a while; at once when `isUrgent`. */
function useResting(text: string, isUrgent: boolean): string {
  const [resting, setResting] = useState(text);
  useEffect(() => {
    if (isUrgent) {
      setResting(text);
      return undefined;
    }
    const timer = setTimeout(() => setResting(text), pause_ms);
    return () => clearTimeout(timer);
  }, [text, isUrgent]);
  return resting;
}
