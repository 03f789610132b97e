import { BackLink } from "#web/components/back-link.tsx";
import { LinkRow, Rows } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { LongTextField } from "#web/components/field.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { describeLetter } from "#words/describe-letter.ts";
import { ConfirmLetter } from "./confirm-letter.tsx";
import { letterEntry } from "./echo-entry.ts";
import { readEntry } from "./read-entry.ts";
import { useToday } from "../records/use-today.ts";

/** A heart scan from its letter: the text goes in, is read on the device, and a person confirms. */
export default function LetterPage() {
  const { reading } = letterEntry.value;
  return reading === undefined ? <PasteLetter /> : <ConfirmLetter reading={reading} />;
}

function PasteLetter() {
  const { plan } = useTexts();
  const { echo } = plan;
  const today = useToday();
  const { language } = useWords();
  const { text, refusal } = letterEntry.value;
  const told = refusal && describeLetter({ kind: "refused", refusal }, language);
  const fault = told?.kind === "refused" ? told.text : undefined;
  return (
    <div class="screen">
      <BackLink href="/plan" label={plan.title} />
      <Heading title={echo.title} />
      <p class="intro">{echo.intro}</p>
      <form
        noValidate
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          readEntry(today);
        }}
      >
        <LongTextField
          label={echo.letter}
          hint={echo.letterHint}
          fault={fault}
          maxLength={undefined}
          value={text}
          onInput={(typed) => (letterEntry.value = { ...letterEntry.value, text: typed })}
        />
        <button type="submit" class="act">
          {echo.read}
        </button>
      </form>
      <Rows>
        {[
          <LinkRow
            key="hand"
            modest
            href="/plan/echo/by-hand"
            label={echo.byHand}
            hint={echo.byHandHint}
          />,
        ]}
      </Rows>
    </div>
  );
}
