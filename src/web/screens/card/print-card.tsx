import { BackLink } from "#web/components/back-link.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { WalletCard } from "#papers/wallet-card.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { CardAnswer, CardList, CardRows, Regimen } from "./card-face.tsx";
import { PrintAct } from "./print-act.tsx";
import { QrCode } from "./qr-code.tsx";
import { useCard, type CardOfPerson } from "./use-card.ts";

/** The card for the wallet, to cut and fold, and the same in full below it, on one page. */
export function PrintCard() {
  const { card: texts } = useTexts();
  const shown = useCard();
  return (
    <div class="screen">
      <BackLink href="/card" label={texts.title} />
      <Heading title={texts.printCard.title} class="not-printed" />
      <p class="intro not-printed">{texts.printCard.intro}</p>
      <PrintAct />
      <article class="paper wallet-paper">
        <Wallet {...shown} />
        <WholeCard card={shown.card} />
      </article>
    </div>
  );
}

/** Two faces of a bank card side by side: 85.60 by 53.98 mm each. */
function Wallet({ card, code }: CardOfPerson) {
  const { card: texts } = useTexts();
  const name = card.rows.find(({ id }) => id === "name");
  return (
    <div class="wallet">
      <div class="wallet-face wallet-front">
        <p class="card-question">{card.question}</p>
        <p class="card-big">{card.big}</p>
        <p class="card-why">{card.why}</p>
        <p class="wallet-name">{name?.lines.join(" ")}</p>
        <p class="wallet-small">
          {card.guidelines[0]} {card.footer.join(" ")}
        </p>
      </div>
      <p class="wallet-fold" aria-hidden="true">
        {texts.printCard.fold}
      </p>
      <div class="wallet-face wallet-back">
        <CardRows rows={card.rows.filter(({ id }) => id !== "name")} />
        <QrCode text={code.text} label={texts.codeLabel} />
      </div>
    </div>
  );
}

function WholeCard({ card }: { readonly card: WalletCard }) {
  const { printCard } = useTexts().card;
  const words = cardWordsFor(useWords().language);
  return (
    <section class="whole-card">
      <h2>{printCard.whole}</h2>
      <p class="card-question">{card.question}</p>
      <CardAnswer card={card} />
      <CardRows rows={card.rows} />
      <CardList title={words.missingTitle} lines={card.missing} />
      <Regimen card={card} />
      <p class="quiet">{card.footer.join(" ")}</p>
    </section>
  );
}
