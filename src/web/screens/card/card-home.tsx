import { useState } from "preact/hooks";
import type { PlannedProcedure } from "#care/prophylaxis/prophylaxis-situation.ts";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Dots } from "#web/components/dots.tsx";
import { SelectField } from "#web/components/field.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { describeProphylaxis } from "#words/describe-prophylaxis.ts";
import { formatDay } from "#words/format-time.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { CardCode } from "./card-code.tsx";
import { CardAnswer, CardRows, Regimen } from "./card-face.tsx";
import { ComputerCode } from "./computer-code.tsx";
import { MissingLinks } from "./missing-links.tsx";
import { ShowDentist } from "./show-dentist.tsx";
import { useCard, usualProcedure, type CardOfPerson } from "./use-card.ts";

/** The answer for the dentist first; then what else to know, the code, and the papers. */
export function CardHome() {
  const { card: texts } = useTexts();
  const { language } = useWords();
  const words = cardWordsFor(language);
  const [procedure, setProcedure] = useState<PlannedProcedure>(usualProcedure);
  const [isShown, setShown] = useState(false);
  const shown = useCard(procedure);
  const { card, code, decision } = shown;
  return (
    <div class="screen card-home">
      <p class="card-top">
        <strong>{texts.forDentist}</strong>
        <span>{formatDay(card.madeOn, language)}</span>
      </p>
      <Heading title={card.question} class="card-question" />
      <CardAnswer card={card} />
      <div class="acts">
        <button type="button" class="act" onClick={() => setShown(true)}>
          {texts.show}
        </button>
      </div>
      <h2>{words.pleaseKnow}</h2>
      <CardRows rows={card.rows} />
      <Regimen card={card} />
      <ForYou shown={shown} />
      <MissingLinks missing={decision.missing} />
      <PlannedChoice procedure={procedure} onChoose={setProcedure} />
      <section class="group">
        <h2>{texts.scan}</h2>
        <CardCode code={code} />
        {code.fits ? (
          <p class="quiet">
            {texts.scanHint} {code.cut.length > 0 ? texts.cut : null}
          </p>
        ) : null}
      </section>
      <ComputerCode shown={shown} />
      <PaperLinks />
      <p class="small-print">{card.footer.join(" ")}</p>
      {isShown ? <ShowDentist shown={shown} onClose={() => setShown(false)} /> : null}
    </div>
  );
}

/** The same answer in plain words, and what to do. */
function ForYou({ shown: { decision } }: { readonly shown: CardOfPerson }) {
  const { card: texts } = useTexts();
  const { patient } = describeProphylaxis(decision.prophylaxis, useWords().language);
  return (
    <section class="group">
      <h2>{texts.forYou}</h2>
      <p class="first-line">{patient.headline}</p>
      <p>{patient.why}</p>
      <Dots lines={patient.todo} />
    </section>
  );
}

interface ChoiceProps {
  readonly procedure: PlannedProcedure;
  readonly onChoose: (procedure: PlannedProcedure) => void;
}

function PlannedChoice({ procedure, onChoose }: ChoiceProps) {
  const { card: texts } = useTexts();
  return (
    <section class="group">
      <SelectField
        label={texts.planned}
        value={procedure}
        options={Object.entries(texts.procedures)}
        // Safe: the values are the keys of the options.
        onInput={(chosen) => onChoose(chosen as PlannedProcedure)}
      />
    </section>
  );
}

function PaperLinks() {
  const { card: texts, records } = useTexts();
  const { papers } = texts;
  return (
    <section class="group">
      <h2>{texts.papersTitle}</h2>
      <ul class="rows">
        <li>
          <LinkRow modest href="/card/print" label={papers.print} hint={papers.printHint} />
        </li>
        <li>
          <LinkRow modest href="/card/visit" label={papers.visit} hint={papers.visitHint} />
        </li>
        <li>
          <LinkRow modest href="/card/week" label={papers.week} hint={papers.weekHint} />
        </li>
        <li>
          <LinkRow
            modest
            href="/card/emergency"
            label={papers.emergency}
            hint={papers.emergencyHint}
          />
        </li>
        <li>
          <LinkRow modest href="/card/check" label={texts.check.title} hint={texts.check.hint} />
        </li>
        <li>
          <LinkRow modest href="/records" label={records.title} hint={texts.recordHint} />
        </li>
      </ul>
    </section>
  );
}
