import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { AllergyFields } from "./allergy-fields.tsx";
import { allergyForm } from "./allergy-form.ts";
import { Penicillin } from "./penicillin.tsx";

/** Penicillin by name, and every other allergy. */
export const AllergiesPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { allergies } = useTexts().records;
  return {
    form: allergyForm,
    texts: allergies,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: AllergyFields,
    Before: Penicillin,
  };
});
