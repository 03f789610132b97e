import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { fieldsOf } from "../lines/line-form.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { useToday } from "../use-today.ts";
import { AppointmentFields } from "./appointment-fields.tsx";
import { appointmentForm } from "./appointment-form.ts";

/** Visits, scans, blood tests, the dentist: planned, done or called off. */
export const DatesPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { dates } = useTexts().records;
  const today = useToday();
  return {
    form: appointmentForm,
    texts: dates,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: AppointmentFields,
    groupsOf: (lines) => [
      { title: dates.wasPlanned, lines: lines.filter(({ now }) => now.on < today) },
      { title: dates.planned, lines: lines.filter(({ now }) => now.on >= today) },
    ],
    quickChanges: (fact) => {
      if (fact.status !== "planned") return [];
      const fields = fieldsOf<"appointment">(fact);
      const done = { label: dates.done, fields: { ...fields, status: "done" } } as const;
      const cancel = { label: dates.cancel, fields: { ...fields, status: "cancelled" } } as const;
      return fact.on <= today ? [done, cancel] : [cancel];
    },
  };
});
