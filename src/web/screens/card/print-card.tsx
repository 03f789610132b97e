import { useMemo } from "preact/hooks";
import { writeCardIps } from "#fhir/card-ips.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { WalletCard } from "#papers/wallet-card.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { CardCode } from "./card-code.tsx";
import { CardAnswer, CardList, CardRows, Regimen } from "./card-face.tsx";
import { LeftOut } from "./computer-code.tsx";
import { isDense } from "./is-dense.ts";
import { PrintAct } from "./print-act.tsx";
import { QrCode } from "./qr-code.tsx";
import { useCard, type CardOfPerson } from "./use-card.ts";

/** The card for the wallet, to cut and fold, and the same in full below it, on one page. */
export function PrintCard() {
  const { card: texts } = useTexts();
  const shown = useCard();
  return (
    <div class="screen paper-screen">
      <BackLink href="/card" label={texts.title} />
      <Heading title={texts.printCard.title} class="not-printed" />
      <p class="intro not-printed">{texts.printCard.intro}</p>
      <PrintAct />
      <article class="paper wallet-paper">
        <Wallet {...shown} />
        <WholeCard {...shown} />
      </article>
    </div>
  );
}

/** Two faces of a bank card side by side: 85.60 by 53.98 mm each. */
function Wallet({ card, code }: CardOfPerson) {
  const { card: texts } = useTexts();
  const name = card.rows.find(({ id }) => id === "name");
  // Whom to phone stands in front, where there is room and where it is never cut off.
  const ask = card.rows.filter(({ id }) => id === "ask");
  return (
    <div class="wallet">
      <div class="wallet-face wallet-front">
        <p class="card-question">{card.question}</p>
        <p class="card-big">{card.big}</p>
        <p class="card-why">{card.why}</p>
        <p class="wallet-name">{name?.lines.join(" ")}</p>
        <CardRows rows={ask} />
        <p class="wallet-small">
          {card.guidelines[0]} {card.footer.join(" ")}
        </p>
      </div>
      <p class="wallet-fold" aria-hidden="true">
        {texts.printCard.fold}
      </p>
      <div class="wallet-face wallet-back" data-dense={isDense("wallet", linesOf(card))}>
        <CardRows rows={listBack(card)} />
        <CardCode code={code} />
      </div>
    </div>
  );
}

function WholeCard({ card, facts, decision }: CardOfPerson) {
  const { card: texts } = useTexts();
  const words = cardWordsFor(useWords().language);
  const computer = useMemo(() => writeCardIps(facts, decision), [facts, decision]);
  // A long card leaves no room for the code on its page; it is still on the screen.
  const hasRoom = computer.fits && !isDense("wallet", linesOf(card));
  return (
    <section class="whole-card">
      {hasRoom ? (
        <div class="computer-code">
          <QrCode text={computer.text} label={texts.computerLabel} isDense />
          <p class="quiet">{texts.computer}</p>
          <LeftOut cut={computer.cut} />
        </div>
      ) : null}
      <h2>{texts.printCard.whole}</h2>
      <p class="card-question">{card.question}</p>
      <CardAnswer card={card} />
      <CardRows rows={card.rows} />
      <CardList title={words.missingTitle} lines={card.missing} />
      <Regimen card={card} />
      <p class="quiet">{card.footer.join(" ")}</p>
    </section>
  );
}

/** What stands beside the code on the back. */
function listBack(card: WalletCard): WalletCard["rows"] {
  return card.rows.filter(({ id }) => id !== "name" && id !== "ask");
}

function linesOf(card: WalletCard): readonly string[] {
  return listBack(card).flatMap(({ lines }) => lines);
}
