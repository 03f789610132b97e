import type { MissingForMedicines } from "#care/medicines/medicines-check.ts";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { FindingLines } from "./finding-lines.tsx";
import { SinceVisit } from "./since-visit.tsx";
import { useMedicinesCheck } from "./use-medicines-check.ts";

/** Where each thing that is missing is written down. */
const placeOf: Readonly<Record<MissingForMedicines, string | undefined>> = {
  mechanicalValve: "/settings/health",
  pregnancy: "/settings/health",
  atrialFibrillation: "/settings/health",
  heartFailure: "/settings/health",
  rheumaticMitralStenosis: "/records/history",
  ejectionFraction: "/plan/echo",
  // Written into the line of the aspirin itself, on this page.
  aspirinDose: undefined,
  potassium: "/records/blood-tests",
  creatinine: "/records/blood-tests",
  eGFR: "/records/blood-tests",
  inr: "/records/blood-tests",
  tsh: "/records/blood-tests",
};

/** What the list means as a whole, the loudest first; what is quiet waits behind "more". */
export function CheckPart() {
  const { check, words } = useMedicinesCheck();
  const { medicines } = useTexts().records;
  const fill = useFill();
  if (check.cards.length + check.unchecked.length === 0) return null;
  const isQuiet = ({ loudness }: (typeof words.findings)[number]): boolean => loudness === "quiet";
  const isUrgent = check.kind === "contactToday";
  const loud = words.findings.filter((one) => !isQuiet(one) && one.loudness !== "contactToday");
  const quiet = words.findings.filter(isQuiet);
  return (
    <>
      <section class="part medicines-check">
        <h2>{medicines.checkTitle}</h2>
        {isUrgent ? null : <p class="first-line">{words.headline}</p>}
        <FindingLines findings={loud} />
        {quiet.length === 0 ? null : (
          <details>
            <summary>
              <Icon name="forward" size={18} />
              {fill(medicines.more, { count: quiet.length })}
            </summary>
            <FindingLines findings={quiet} />
          </details>
        )}
      </section>
      {words.unchecked.length === 0 ? null : (
        <section class="part">
          <h2>{medicines.unchecked}</h2>
          {words.unchecked.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {words.missing.length === 0 ? null : (
        <section class="part">
          <h2>{medicines.missing}</h2>
          <ul class="rows">
            {words.missing.map((label, place) => {
              const href = placeOf[check.missing[place]!];
              return (
                <li key={label}>
                  {href === undefined ? (
                    <p class="missing-line">{label}</p>
                  ) : (
                    <LinkRow modest href={href} label={label} />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <SinceVisit />
      <div class="small-print">
        {words.footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
