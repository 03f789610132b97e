import { useMemo } from "preact/hooks";
import type { CardFacts } from "#care/card/card-facts.ts";
import { decideCard, type CardDecision } from "#care/card/decide-card.ts";
import { readCardFacts } from "#care/card/read-card-facts.ts";
import type { Person } from "#care/person/person.ts";
import type { PlannedProcedure } from "#care/prophylaxis/prophylaxis-situation.ts";
import { writeCardText, type CardText } from "#papers/card-text.ts";
import { makeWalletCard, type WalletCard } from "#papers/wallet-card.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useToday } from "../records/use-today.ts";
import { useHealth } from "../records/use-health.ts";

/** What a card is asked about unless the person says otherwise: dental work at risk. */
export const usualProcedure = "gumOrRootWork";

export interface CardOfPerson {
  readonly person: Person;
  readonly facts: CardFacts;
  readonly decision: CardDecision;
  readonly card: WalletCard;
  readonly code: CardText;
}

/** The card of this diary, made anew from the facts and for today whenever they change. */
export function useCard(procedure: PlannedProcedure = usualProcedure): CardOfPerson {
  const diary = useDiary();
  const chart = diary.chart.value;
  const health = useHealth();
  const today = useToday();
  const { language } = diary.settings.value;
  return useMemo(() => {
    const person = { chart, health };
    const facts = readCardFacts(person, today, procedure);
    return {
      person,
      facts,
      decision: decideCard(facts),
      card: makeWalletCard(facts, language),
      code: writeCardText(facts, language),
    };
  }, [chart, health, today, procedure, language]);
}
