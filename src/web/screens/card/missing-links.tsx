import type { MissingOnCard } from "#care/card/decide-card.ts";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { useTexts } from "#web/components/late-texts.ts";

/** Where each thing is written down. */
const places: Readonly<Record<MissingOnCard, string>> = {
  heartHistory: "/records/history",
  penicillinAllergy: "/records/allergies",
  bloodThinner: "/records/medicines",
  leakGrade: "/plan/echo",
  country: "/settings/country",
  name: "/settings/you",
  birthYear: "/settings/you",
  clinicPhone: "/settings/you",
};

/** What is not known, each as the way to write it down; nothing where all is known. */
export function MissingLinks({ missing }: { readonly missing: readonly MissingOnCard[] }) {
  const { card: texts } = useTexts();
  if (missing.length === 0) return null;
  return (
    <section class="group">
      <h2>{texts.missingTitle}</h2>
      <p>{texts.missingIntro}</p>
      <ul class="rows">
        {missing.map((one) => (
          <li key={one}>
            <LinkRow modest href={places[one]} label={texts.missing[one]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
