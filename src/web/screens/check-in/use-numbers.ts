import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import type { Measure } from "#record/reading-range.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { lastWeight_kg } from "./last-numbers.ts";
import type { NumberFieldsProps } from "./number-fields.tsx";
import { nothingTyped, readTypedNumbers, type ReadNumbers } from "./typed-numbers.ts";

interface Numbers {
  readonly fields: NumberFieldsProps;
  /** The readings, or `undefined` when something must be looked at first; its field has the focus. */
  readonly read: () => readonly FactOf<"reading">[] | undefined;
}

/** The state of a form with numbers: what is typed, what is wrong, what is confirmed. */
export function useNumbers(start: NumberFieldsProps["typed"] = nothingTyped): Numbers {
  const diary = useDiary();
  const [typed, setTyped] = useState(start);
  const [faults, setFaults] = useState<ReadNumbers["faults"]>({});
  const [confirmed, setConfirmed] = useState<ReadonlySet<Measure>>(new Set());
  return {
    fields: {
      typed,
      faults,
      confirmed,
      onType(field, text) {
        setTyped({ ...typed, [field]: text });
        // A value that changes is a new value: what was said of the old one no longer holds.
        const measure = field === "systolic" || field === "diastolic" ? "bloodPressure" : field;
        setFaults({ ...faults, [measure]: undefined });
        setConfirmed(without(confirmed, measure));
      },
      onConfirm(measure, isRight) {
        setConfirmed(isRight ? new Set([...confirmed, measure]) : without(confirmed, measure));
      },
    },
    read() {
      const { units } = diary.settings.value;
      const before_kg = lastWeight_kg(diary.chart.value);
      const result = readTypedNumbers(typed, confirmed, units, before_kg, (kind, fields) =>
        diary.newFact(kind, fields),
      );
      setFaults(result.faults);
      if (Object.keys(result.faults).length === 0) return result.readings;
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
      });
      return undefined;
    },
  };
}

function without(all: ReadonlySet<Measure>, gone: Measure): ReadonlySet<Measure> {
  return new Set([...all].filter((one) => one !== gone));
}
