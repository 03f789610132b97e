import type { FactOf } from "#record/fact.ts";
import { listChanges } from "#record/list-changes.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { deviceZone } from "#web/components/words-context.ts";
import { formatDay } from "#words/format-time.ts";
import { useHealth } from "../use-health.ts";
import { useToday } from "../use-today.ts";

/** What is new, stopped or changed since the last visit, for the next one. */
export function SinceVisit() {
  const { medicines } = useTexts().records;
  const fill = useFill();
  const found = listChanges(useHealth(), useToday(), deviceZone());
  if (found.kind === "noVisit") return null;
  const lines =
    found.kind === "cannotTell"
      ? [medicines.noListThen]
      : found.changes.flatMap((change) =>
          change.kind === "same"
            ? []
            : fill(medicines.changes[change.kind], {
                now: nameWithDose(change.now),
                before: "before" in change ? nameWithDose(change.before) : "",
              }),
        );
  return (
    <section class="part">
      <h2>{fill(medicines.sinceVisit, { date: formatDay(found.visitOn) })}</h2>
      {lines.length === 0 ? <p>{medicines.noChanges}</p> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function nameWithDose({ text, dose, schedule }: FactOf<"medicine">): string {
  return [text, dose, schedule].filter((part) => part !== undefined).join(", ");
}
