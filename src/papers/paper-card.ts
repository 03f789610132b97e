import type { CardFacts } from "#care/card/card-facts.ts";
import { cardWordsFor } from "#words/card-words.ts";
import type { Language } from "#words/catalogue.ts";
import { fillMessage } from "#words/fill-message.ts";
import { shortenFacts } from "./shorten-facts.ts";
import { shortenRows } from "./shorten-rows.ts";
import { makeWalletCard, type CardRow } from "./wallet-card.ts";

/** The rows of a card as they fit on paper. */
export interface PaperCard {
  /** Beside the answer: whose card it is, and whom to phone. */
  readonly front: readonly CardRow[];
  /** Beside the code. */
  readonly back: readonly CardRow[];
  /** Below the wallet card; all of it, but for a record that no page holds. */
  readonly whole: readonly CardRow[];
  /** Whether even there something is left out. */
  readonly isShort: boolean;
}

/** Tried with the fullest records, in the small type that goes with them [letters]. */
const mostFront_letters = 120;
const mostBack_letters = 420;
const mostBackLines = 4;
const mostWhole_letters = 1_100;
const mostWholeLines = 9;

/** What of a card stands where on paper; a bank card holds little, and the page around it more. */
export function fitPaperCard(facts: CardFacts, language: Language): PaperCard {
  const words = cardWordsFor(language);
  const all = makeWalletCard(facts, language).rows;
  const short = makeWalletCard(shortenFacts(facts), language).rows;
  const fit = (ids: readonly CardRow["id"][], most_letters: number, most: number, more: string) => {
    const mine = all.filter(({ id }) => ids.includes(id));
    const isFull = countLetters(mine) > most_letters;
    const { rows, isShort } = shortenRows(
      isFull ? short.filter(({ id }) => ids.includes(id)) : mine,
      {
        most_letters,
        mostLines: most,
        tellMore: (count) => fillMessage(language, more, { count }),
      },
    );
    return { rows, isShort: isShort || isFull };
  };
  const backIds = ["condition", "bloodThinner", "allergy", "implant"] as const;
  const whole = fit(
    ["name", ...backIds, "ask"],
    mostWhole_letters,
    mostWholeLines,
    words.moreInApp,
  );
  return {
    front: fit(["name", "ask"], mostFront_letters, 1, words.moreBelow).rows,
    back: fit(backIds, mostBack_letters, mostBackLines, words.moreBelow).rows,
    whole: whole.rows,
    isShort: whole.isShort,
  };
}

function countLetters(rows: readonly CardRow[]): number {
  return rows.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.length, 0);
}
