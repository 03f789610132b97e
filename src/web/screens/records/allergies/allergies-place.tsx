import { calendarDay } from "#units/zoned-time.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { formatDay } from "#words/format-time.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { useHealth } from "../use-health.ts";
import { AllergyFields } from "./allergy-fields.tsx";
import { allergyForm } from "./allergy-form.ts";
import { OtherAllergies } from "./other-allergies.tsx";
import { Penicillin } from "./penicillin.tsx";

/** Penicillin by name, every other allergy, and that there is no other. */
export const AllergiesPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { allergies } = useTexts().records;
  const { otherAllergies } = useHealth();
  const fill = useFill();
  return {
    form: allergyForm,
    texts: allergies,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: AllergyFields,
    Before: AskedByName,
    nothingYet:
      otherAllergies?.answer === "none"
        ? fill(allergies.noneSaid, { date: formatDay(calendarDay(otherAllergies.at)) })
        : undefined,
  };
});

function AskedByName() {
  return (
    <>
      <Penicillin />
      <OtherAllergies />
    </>
  );
}
