import { useMemo } from "preact/hooks";
import { writeCardCodes } from "#fhir/card-code.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { fitPaperCard } from "#papers/paper-card.ts";
import type { WalletCard } from "#papers/wallet-card.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { CardCode } from "./card-code.tsx";
import { CardAnswer, CardList, CardRows, Regimen } from "./card-face.tsx";
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
function Wallet({ card, code, facts }: CardOfPerson) {
  const { card: texts } = useTexts();
  const { front, back } = fitPaperCard(facts, useWords().language);
  return (
    <div class="wallet">
      <div class="wallet-face wallet-front">
        <p class="card-question">{card.question}</p>
        <p class="card-big">{card.big}</p>
        <p class="card-why">{card.why}</p>
        <p class="wallet-name">{front.find(({ id }) => id === "name")?.lines.join(" ")}</p>
        <CardRows rows={front.filter(({ id }) => id === "ask")} />
        <p class="wallet-small">
          {card.guidelines[0]} {card.footer.join(" ")}
        </p>
      </div>
      <p class="wallet-fold" aria-hidden="true">
        {texts.printCard.fold}
      </p>
      <div class="wallet-face wallet-back" data-dense={isLong(card)}>
        <CardRows rows={back} />
        <CardCode code={code} isOnWhite />
      </div>
    </div>
  );
}

function WholeCard({ card, facts, decision }: CardOfPerson) {
  const { card: texts } = useTexts();
  const { language } = useWords();
  const words = cardWordsFor(language);
  const { whole, isShort } = fitPaperCard(facts, language);
  const { codes, fits } = useMemo(() => writeCardCodes(facts, decision), [facts, decision]);
  // A long card leaves no room for the code on its page, nor has a page room for several.
  const only = fits && codes.length === 1 && !isLong(card) ? codes[0] : undefined;
  return (
    <section class="whole-card" data-dense={isLong(card)}>
      {only === undefined ? null : (
        <div class="computer-code">
          <QrCode text={only.text} label={texts.computerLabel} isDense />
          <p class="quiet">{texts.computer}</p>
        </div>
      )}
      <h2>{texts.printCard.whole}</h2>
      <p class="card-question">{card.question}</p>
      <CardAnswer card={card} />
      <CardRows rows={whole} />
      <CardList title={words.missingTitle} lines={card.missing} />
      <Regimen card={card} />
      <p class="quiet">
        {isShort ? `${words.shortened} ` : null}
        {card.footer.join(" ")} {only === undefined && fits ? texts.computerElsewhere : null}
      </p>
    </section>
  );
}

/** Whether the back has much to tell: small type, and no code for a computer on its page. */
function isLong({ rows }: WalletCard): boolean {
  const back = rows.filter(({ id }) => id !== "name" && id !== "ask");
  return isDense(
    "wallet",
    back.flatMap(({ lines }) => lines),
  );
}
