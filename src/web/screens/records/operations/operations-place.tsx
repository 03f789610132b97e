import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { fieldsOf } from "../lines/line-form.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { useToday } from "../use-today.ts";
import { ProcedureFields } from "./procedure-fields.tsx";
import { procedureForm } from "./procedure-form.ts";

/** What was done to the heart, and what is planned. */
export const OperationsPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { procedures } = useTexts().records;
  const today = useToday();
  return {
    form: procedureForm,
    texts: procedures,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: ProcedureFields,
    quickChanges: (fact) => {
      const { status, on } = fact;
      if (status !== "planned") return [];
      const fields = fieldsOf<"procedure">(fact);
      const done = { label: procedures.done, fields: { ...fields, status: "done" } } as const;
      const cancel = {
        label: procedures.cancel,
        fields: { ...fields, status: "cancelled" },
      } as const;
      // Without its day it is asked for in the form.
      return on !== undefined && on <= today.slice(0, on.length) ? [done, cancel] : [cancel];
    },
  };
});
