import { dial } from "#web/components/dial.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { FindingLines } from "./finding-lines.tsx";
import { useMedicinesCheck } from "./use-medicines-check.ts";

/** What the clinic should hear of today, over the list, with the number to call. */
export function UrgentMedicines() {
  const { check, words } = useMedicinesCheck();
  const { medicines } = useTexts().records;
  const { clinicPhone } = useDiary().chart.value.profile;
  const fill = useFill();
  if (check.kind !== "contactToday") return null;
  return (
    <section class="urgent-medicines">
      <h2>
        <Icon name="clock" size={22} />
        {words.headline}
      </h2>
      {clinicPhone === undefined ? (
        <a class="act ghost" href="/settings/you">
          {medicines.noPhone}
        </a>
      ) : (
        <a class="act" href={dial(clinicPhone)}>
          <Icon name="phone" />
          {fill(medicines.call, { phone: clinicPhone })}
        </a>
      )}
      <FindingLines
        isLevelSaid
        findings={words.findings.filter(({ loudness }) => loudness === "contactToday")}
      />
    </section>
  );
}
