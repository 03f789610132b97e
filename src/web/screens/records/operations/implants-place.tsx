import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { fieldsOf } from "../lines/line-form.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { ImplantFields } from "./implant-fields.tsx";
import { implantForm } from "./implant-form.ts";

/** What is in the body: valve, ring, clip, pacemaker. */
export const ImplantsPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { implants } = useTexts().records;
  return {
    form: implantForm,
    texts: implants,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: ImplantFields,
    quickChanges: (fact) => {
      if (fact.status === "removed") return [];
      const fields = { ...fieldsOf<"implant">(fact), status: "removed" } as const;
      return [{ label: implants.remove, fields }];
    },
  };
});
