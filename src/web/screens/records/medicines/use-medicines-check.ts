import { useMemo } from "preact/hooks";
import { checkMedicines } from "#care/medicines/check-medicines.ts";
import type { MedicinesCheck } from "#care/medicines/medicines-check.ts";
import { readMedicinesSituation } from "#care/person/read-medicines-situation.ts";
import { foldHealth } from "#record/fold-health.ts";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { describeMedicines, type MedicinesWords } from "#words/describe-medicines.ts";
import { useToday } from "../use-today.ts";

/** What somebody should look at in the list as it stands, and its words. */
export function useMedicinesCheck(): {
  readonly check: MedicinesCheck;
  readonly words: MedicinesWords;
} {
  const chart = useDiary().chart.value;
  const { language } = useWords();
  const today = useToday();
  return useMemo(() => {
    const person = { chart, health: foldHealth(chart.standing) };
    const check = checkMedicines(readMedicinesSituation(person, today), today);
    return { check, words: describeMedicines(check, language) };
  }, [chart, today, language]);
}
