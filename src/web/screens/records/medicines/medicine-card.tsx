import { useTexts } from "#web/components/late-texts.ts";
import type { LineOf } from "../lines/line-form.ts";
import { useHealth } from "../use-health.ts";
import { useMedicinesCheck } from "./use-medicines-check.ts";

/** What is told of one medicine: what it does, what may be felt, food, missed doses, sick days. */
export function MedicineCard({ line }: { readonly line: LineOf<"medicine"> }) {
  const { medicines } = useTexts().records;
  const { check, words } = useMedicinesCheck();
  const taken = useHealth().medicines.filter(({ now }) => now.status === "taking");
  const entry = taken.findIndex((one) => one.line === line.line);
  const place = check.cards.findIndex((card) => card.entry === entry);
  const card = words.cards[place];
  if (line.now.status === "stopped") return null;
  if (card === undefined) return <p class="part">{medicines.notChecked}</p>;
  const parts = [
    [medicines.never, card.never],
    [medicines.why, card.why],
    [medicines.missedDose, card.missedDose],
    [medicines.sickDay, card.sickDay],
    [medicines.food, card.food],
    [medicines.effects, card.effects],
  ] as const;
  return (
    <>
      {card.readAs === undefined ? null : <p class="quiet">{card.readAs}</p>}
      {parts.map(([title, lines]) =>
        lines.length === 0 ? null : (
          <section class="part" key={title}>
            <h2>{title}</h2>
            {lines.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ),
      )}
    </>
  );
}
