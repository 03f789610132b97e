import { useState } from "preact/hooks";
import type { DraftNumber } from "#record/letter/echo-draft.ts";
import type { AssumptionCode } from "#record/letter/letter-reading.ts";
import type { NumberFault } from "#record/letter/finish-draft.ts";
import { Icon } from "#web/components/icon.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { describeDoubt } from "#words/describe-letter.ts";
import { letterWordsFor } from "#words/letter-words.ts";
import { echoNamesFor } from "#words/echo-names.ts";
import { capitalise } from "#words/describe-plan-reason.ts";
import { NumberWithUnit } from "./number-with-unit.tsx";
import { Quoted } from "./quoted.tsx";

interface Props {
  readonly number: DraftNumber;
  readonly letter: string;
  readonly fault: NumberFault | undefined;
  readonly onChange: (
    change: Partial<Pick<DraftNumber, "text" | "unit" | "isConfirmed" | "isTaken">>,
  ) => void;
}

/** One number of a letter with the phrase it was read from: a tick takes it, and it can be mended. */
export function FoundNumber({ number, letter, fault, onChange }: Props) {
  const { measure, text, unit, isTaken, quote, quoteStart, doubts, assumed } = number;
  const { plan } = useTexts();
  const { language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { name } = echoNamesFor(language).measures[measure];
  const isAsked = doubts.length > 0;
  const isEdited = isOpen || fault !== undefined || (isAsked && isTaken);
  return (
    <div class="found" data-taken={isTaken}>
      <div class="found-line">
        <label class="tick">
          <input
            type="checkbox"
            checked={isTaken}
            onChange={(event) => onChange({ isTaken: event.currentTarget.checked })}
          />
          <span>
            <small>{capitalise(name)}</small>
            {text === "" ? plan.echo.open : text}
            {unit === undefined || text === "" ? null : ` ${plan.units[unit]}`}
          </span>
        </label>
        {isEdited ? null : (
          <button type="button" class="plain" onClick={() => setOpen(true)}>
            {plan.echo.change}
            <span class="visually-hidden">: {name}</span>
          </button>
        )}
      </div>
      <div class="found-more">
        {quote === undefined ? null : <Quoted letter={letter} quote={quote} start={quoteStart} />}
        {doubts.map((doubt) => {
          const told = describeDoubt(doubt, language);
          return (
            <p class="doubt" key={doubt.code}>
              <Icon name="question" size={20} />
              <span>
                {told.text} {told.found}
              </span>
            </p>
          );
        })}
        {assumed
          .filter((code) => isEdited || !isOfPlace(code))
          .map((code) => (
            <p class="quiet" key={code}>
              {letterWordsFor(language).assumptions[code]}
            </p>
          ))}
        {isEdited ? <NumberWithUnit number={number} fault={fault} onChange={onChange} /> : null}
      </div>
    </div>
  );
}

/** Where the number stands is seen in the phrase; it is told to who looks closer. */
function isOfPlace(code: AssumptionCode): boolean {
  return code === "structureFromHeading" || code === "structureFromSentenceBefore";
}
