import { useMemo, useState } from "preact/hooks";
import { writeCardCodes } from "#fhir/card-code.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { fillMessage } from "#words/fill-message.ts";
import { QrCode } from "./qr-code.tsx";
import type { CardOfPerson } from "./use-card.ts";

/** The second code, for the computer of a clinic; made when it is asked for. */
export function ComputerCode({ shown: { facts, decision } }: { readonly shown: CardOfPerson }) {
  const { card: texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.computer}</summary>
      <p>{texts.computerHint}</p>
      {isOpen ? <Codes facts={facts} decision={decision} /> : null}
    </details>
  );
}

/** One after the other, so that a camera sees one at a time. */
function Codes({ facts, decision }: Pick<CardOfPerson, "facts" | "decision">) {
  const { card: texts } = useTexts();
  const { language } = useWords();
  const { codes, fits } = useMemo(() => writeCardCodes(facts, decision), [facts, decision]);
  if (!fits) return <p>{texts.codeTooLong}</p>;
  const count = codes.length;
  return (
    <>
      {count > 1 ? <p>{fillMessage(language, texts.computerAll, { count })}</p> : null}
      {codes.map(({ text }, at) => (
        <div key={text}>
          <QrCode text={text} label={texts.computerLabel} isDense />
          {count > 1 ? (
            <p class="quiet">{fillMessage(language, texts.computerOne, { at: at + 1, count })}</p>
          ) : null}
        </div>
      ))}
    </>
  );
}
