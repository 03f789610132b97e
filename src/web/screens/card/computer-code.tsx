import { useMemo, useState } from "preact/hooks";
import { writeCardIps, type IpsCut } from "#fhir/card-ips.ts";
import { useTexts } from "#web/components/late-texts.ts";
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
      {isOpen ? <Code facts={facts} decision={decision} /> : null}
    </details>
  );
}

function Code({ facts, decision }: Pick<CardOfPerson, "facts" | "decision">) {
  const { card: texts } = useTexts();
  const { text, fits, cut } = useMemo(() => writeCardIps(facts, decision), [facts, decision]);
  if (!fits) return <p>{texts.codeTooLong}</p>;
  return (
    <>
      <QrCode text={text} label={texts.computerLabel} isDense />
      <LeftOut cut={cut} />
    </>
  );
}

/** What the second code does not hold, in words; nothing where it holds all. */
export function LeftOut({ cut }: { readonly cut: readonly IpsCut[] }) {
  const { card: texts } = useTexts();
  if (cut.length === 0) return null;
  return (
    <p class="quiet">
      {texts.computerCut} {cut.map((one) => texts.computerCuts[one]).join(", ")}.
    </p>
  );
}
