import { useId } from "preact/hooks";
import { echoMeasures } from "#record/echo-measure.ts";
import type { DraftNumber } from "#record/letter/echo-draft.ts";
import type { NumberFault } from "#record/letter/finish-draft.ts";
import type { EchoUnit } from "#units/echo-quantity.ts";
import { TickRow } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Fault } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { echoNamesFor } from "#words/echo-names.ts";
import { capitalise } from "#words/describe-plan-reason.ts";

interface Props {
  readonly number: Pick<DraftNumber, "measure" | "text" | "unit" | "isConfirmed">;
  readonly fault: NumberFault | undefined;
  readonly onChange: (change: Partial<Pick<DraftNumber, "text" | "unit" | "isConfirmed">>) => void;
}

/** One number of a scan with its unit beside it; where there are two units, none is taken as read. */
export function NumberWithUnit({ number, fault, onChange }: Props) {
  const { measure, text, unit, isConfirmed } = number;
  const { plan } = useTexts();
  const { language } = useWords();
  const id = useId();
  const { units } = echoMeasures[measure];
  const { name, term } = echoNamesFor(language).measures[measure];
  const said = useFaultText(number, fault);
  const isWrongUnit = fault === "unitOpen";
  return (
    <div class="field number-field">
      <label for={id}>
        {capitalise(name)}
        <small>{term}</small>
      </label>
      <div class="number-line">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={10}
          value={text}
          aria-describedby={`${id}-fault`}
          aria-invalid={fault === undefined || isWrongUnit ? undefined : "true"}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
        {units.length === 1 ? (
          <span class="unit">{plan.units[units[0]]}</span>
        ) : (
          <select
            aria-label={`${plan.echo.unit}: ${name}`}
            aria-invalid={isWrongUnit ? "true" : undefined}
            value={unit ?? ""}
            onChange={(event) => {
              const chosen = (units as readonly EchoUnit[]).find(
                (one) => one === event.currentTarget.value,
              );
              if (chosen !== undefined) onChange({ unit: chosen });
            }}
          >
            {unit === undefined ? <option value="">{plan.echo.unit}</option> : null}
            {units.map((one) => (
              <option key={one} value={one}>
                {plan.units[one]}
              </option>
            ))}
          </select>
        )}
      </div>
      <Fault id={`${id}-fault`} text={said} />
      {fault === "implausible" || isConfirmed === true ? (
        <TickRow
          label={plan.echo.faults.implausibleYes}
          checked={isConfirmed === true}
          onChange={(isSure) => onChange({ isConfirmed: isSure })}
        />
      ) : null}
    </div>
  );
}

function useFaultText(
  { measure }: Pick<DraftNumber, "measure">,
  fault: NumberFault | undefined,
): string | undefined {
  const { plan } = useTexts();
  const fill = useFill();
  const { faults } = plan.echo;
  const { units, possible, plausible } = echoMeasures[measure];
  const unit = plan.units[units[0]];
  const range = ([min, max]: readonly [number, number]) => ({
    min: `${min} ${unit}`,
    max: `${max} ${unit}`,
  });
  switch (fault) {
    case undefined:
      return undefined;
    case "notANumber":
      return fill(faults.notANumber, { example: "62" });
    case "unitOpen":
      return fill(faults.unitOpen, { units: units.map((one) => plan.units[one]).join(" / ") });
    case "impossible":
      return fill(faults.impossible, range(possible));
    case "implausible":
      return fill(faults.implausible, range(plausible));
    case "twice":
      return faults.twice;
  }
}
