import { useId } from "preact/hooks";
import { measures, type Measure } from "#record/reading-range.ts";
import { TickRow } from "#web/components/choice-rows.tsx";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Fault } from "#web/components/field.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { lastNumbersOf } from "./last-numbers.ts";
import type { NumberFault, NumberField, TypedNumbers } from "./typed-numbers.ts";

export interface NumberFieldsProps {
  readonly typed: TypedNumbers;
  readonly onType: (field: NumberField, text: string) => void;
  readonly faults: Readonly<Partial<Record<Measure, NumberFault>>>;
  readonly confirmed: ReadonlySet<Measure>;
  readonly onConfirm: (measure: Measure, isRight: boolean) => void;
}

/** The five things people measure at home, or only one of them; each may stay empty. */
export function NumberFields({ only, ...props }: NumberFieldsProps & { readonly only?: Measure }) {
  const { numbers } = useTexts();
  const units = useUnitNames();
  return (
    <>
      {measures
        .filter((measure) => only === undefined || measure === only)
        .map((measure) => (
          <Line
            key={measure}
            {...props}
            measure={measure}
            fields={
              measure === "bloodPressure"
                ? [
                    ["systolic", numbers.systolic],
                    ["diastolic", numbers.diastolic],
                  ]
                : [[measure, numbers[measure]]]
            }
            unit={units[measure]}
          />
        ))}
    </>
  );
}

interface LineProps extends NumberFieldsProps {
  readonly measure: Measure;
  readonly fields: readonly (readonly [field: NumberField, label: string])[];
  readonly unit: string;
}

/** One measure on one line: its name and the last value on the left, the field on the right. */
function Line({ measure, fields, unit, typed, onType, faults, confirmed, onConfirm }: LineProps) {
  const id = useId();
  const { numbers } = useTexts();
  const fill = useFill();
  const diary = useDiary();
  const last = lastNumbersOf(diary)[measure];
  const fault = faults[measure];
  const mayConfirm = fault === "implausible" || fault === "farFromLast" || confirmed.has(measure);
  const isPair = fields.length > 1;
  // "11 st 5 lb" needs letters; a number pad has none.
  const needsLetters = measure === "weight" && diary.settings.value.units.mass === "[stone_av]";
  const group = isPair ? ({ role: "group", "aria-labelledby": `${id}-name` } as const) : {};
  return (
    <div class={isPair ? "typed pair" : "typed"} {...group}>
      <label for={`${id}-${fields[0]?.[0]}`} id={`${id}-name`}>
        {numbers[measure]}
        {last === undefined ? null : <small>{fill(numbers.last, { value: last })}</small>}
      </label>
      <div class="slot">
        {fields.map(([field, label]) => (
          <input
            key={field}
            id={`${id}-${field}`}
            type="text"
            inputMode={needsLetters ? "text" : "decimal"}
            autoComplete="off"
            maxLength={14}
            value={typed[field]}
            aria-label={isPair ? label : undefined}
            aria-describedby={`${id}-unit ${id}-fault`}
            aria-invalid={fault === undefined ? undefined : "true"}
            onInput={(event) => onType(field, event.currentTarget.value)}
          />
        ))}
        <span class="unit" id={`${id}-unit`}>
          {unit}
        </span>
      </div>
      <FaultLine id={`${id}-fault`} measure={measure} fault={fault} />
      {mayConfirm ? (
        <div class="ask">
          <TickRow
            label={numbers.yesRight}
            checked={confirmed.has(measure)}
            onChange={(isRight) => onConfirm(measure, isRight)}
          />
        </div>
      ) : null}
    </div>
  );
}

function FaultLine({
  id,
  measure,
  fault,
}: {
  id: string;
  measure: Measure;
  fault: NumberFault | undefined;
}) {
  const { numbers } = useTexts();
  const fill = useFill();
  const diary = useDiary();
  const { units } = diary.settings.value;
  const value = lastNumbersOf(diary).weight ?? "";
  return (
    <div class="fault-line">
      <Fault
        id={id}
        text={
          fault === undefined
            ? undefined
            : fill(numbers[fault], { example: exampleFor(measure, units), value })
        }
      />
    </div>
  );
}

/** How a number may look: in the person's own unit, since 72.4 is no weight in stones. */
function exampleFor(
  measure: Measure,
  units: { mass: string; pressure: string; temperature: string },
): string {
  switch (measure) {
    case "weight":
      return { kg: "72.4", "[lb_av]": "159.6", "[stone_av]": "11 st 5 lb" }[units.mass] ?? "72.4";
    case "bloodPressure":
      return units.pressure === "kPa" ? "16.0 / 10.7" : "120 / 80";
    case "pulse":
      return "72";
    case "oxygenSaturation":
      return "97";
    case "temperature":
      return units.temperature === "Cel" ? "36.8" : "98.2";
  }
}

/** What stands behind a field. */
function useUnitNames(): Readonly<Record<Measure, string>> {
  const { numbers } = useTexts();
  const { mass, pressure, temperature } = useDiary().settings.value.units;
  return {
    weight: { kg: numbers.kilograms, "[lb_av]": numbers.pounds, "[stone_av]": numbers.stones }[
      mass
    ],
    bloodPressure: pressure === "kPa" ? numbers.kPa : numbers.mmHg,
    pulse: numbers.perMinute,
    oxygenSaturation: numbers.percent,
    temperature: temperature === "Cel" ? numbers.celsius : numbers.fahrenheit,
  };
}
