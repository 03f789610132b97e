import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { useToday } from "../use-today.ts";
import { ClinicFields } from "./clinic-fields.tsx";
import { clinicForm } from "./clinic-form.ts";

/** What the clinic laid down about the next visits and antibiotics; it comes before our rules. */
export const ClinicPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { clinic } = useTexts().records;
  const { clinicName = "" } = useDiary().chart.value.profile;
  const today = useToday();
  return {
    form: clinicForm,
    texts: clinic,
    tell: (fact) => tellHealthFact(fact, language),
    start: { setBy: clinicName, setOn: today },
    Fields: ClinicFields,
    quickChanges: (fact) => {
      // It was right, and the clinic does not hold to it any more: then our rules count again.
      const { setBy, setOn } = fact;
      const what = fact.kind === "visitInstruction" ? { what: fact.what } : {};
      return [{ label: clinic.takeBack, fields: { ...what, setBy, setOn } }];
    },
  };
});
