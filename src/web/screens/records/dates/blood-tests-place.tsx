import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { BloodTestFields } from "./blood-test-fields.tsx";
import { bloodTestForm } from "./blood-test-form.ts";

/** Results of blood tests, the newest first. */
export const BloodTestsPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { bloodTests } = useTexts().records;
  return {
    form: bloodTestForm,
    texts: bloodTests,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: BloodTestFields,
  };
});
