import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { fieldsOf } from "../lines/line-form.ts";
import { makeLinePlace } from "../lines/make-line-place.tsx";
import { tellHealthFact } from "../tell-health-fact.ts";
import { CheckPart } from "./check-part.tsx";
import { MedicineCard } from "./medicine-card.tsx";
import { MedicineFields } from "./medicine-fields.tsx";
import { medicineForm } from "./medicine-form.ts";
import { StopMedicine } from "./stop-medicine.tsx";
import { UrgentMedicines } from "./urgent-medicines.tsx";

/** The list of medicines, what to look at in it, and the form for one. */
export const MedicinesPlace = makeLinePlace(() => {
  const { language } = useWords();
  const { medicines } = useTexts().records;
  return {
    form: medicineForm,
    texts: medicines,
    tell: (fact) => tellHealthFact(fact, language),
    Fields: MedicineFields,
    quickChanges: (fact) => {
      if (fact.status === "taking") return [];
      // When it began this time is not known; the old days would be wrong.
      const { since: _since, until: _until, ...fields } = fieldsOf<"medicine">(fact);
      return [{ label: medicines.again, fields: { ...fields, status: "taking" as const } }];
    },
    endingLabel: medicines.stop,
    Before: UrgentMedicines,
    After: CheckPart,
    More: MedicineCard,
  };
}, StopMedicine);
