import type { EchoMeasure } from "#record/echo-measure.ts";
import { changeNumber, typeNumber } from "#record/letter/change-draft.ts";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { NumberWithUnit } from "./number-with-unit.tsx";
import type { StudyForm } from "./use-study-form.ts";

const groups = {
  leak: ["effectiveOrificeArea", "regurgitantVolume", "regurgitantFraction", "venaContracta"],
  ventricle: [
    "ejectionFraction",
    "endSystolicDiameter",
    "endDiastolicDiameter",
    "endSystolicDiameterIndex",
    "endSystolicVolume",
    "endDiastolicVolume",
    "forwardStrokeVolume",
  ],
  around: [
    "leftAtrialVolumeIndex",
    "leftAtrialDiameter",
    "pulmonarySystolicPressure",
    "tricuspidVelocity",
  ],
  more: [
    "meanPulmonaryPressure",
    "mitralEVelocity",
    "mitralMeanGradient",
    "jetAreaShare",
    "flowConvergenceRadius",
    "annulusDiameter",
    "systolicPressure",
  ],
} as const satisfies Record<string, readonly EchoMeasure[]>;

type Group = keyof typeof groups;

interface Props {
  readonly form: StudyForm;
  /** Measures that have their own row elsewhere on the screen. */
  readonly without?: readonly EchoMeasure[];
}

/** A field for each number an echo letter can have, in the order letters give them. */
export function NumberGroups({ form, without = [] }: Props) {
  const { plan } = useTexts();
  return (
    <>
      {(["leak", "ventricle", "around"] as const).map((group) => (
        <section class="group" key={group}>
          <h2>{plan.echo.groups[group]}</h2>
          <Fields group={group} form={form} without={without} />
        </section>
      ))}
      <details class="group">
        <summary>
          <Icon name="forward" size={20} />
          {plan.echo.groups.more}
        </summary>
        <Fields group="more" form={form} without={without} />
      </details>
    </>
  );
}

function Fields({ group, form, without = [] }: Props & { readonly group: Group }) {
  const { draft, onChange, faults } = form;
  const measures: readonly EchoMeasure[] = groups[group];
  return (
    <>
      {measures
        .filter((measure) => !without.includes(measure))
        .map((measure) => {
          const place = draft.numbers.findIndex((one) => one.measure === measure);
          const fault = faults.find((one) => one.at === "number" && one.place === place);
          return (
            <NumberWithUnit
              key={measure}
              number={draft.numbers[place] ?? { measure, text: "" }}
              fault={fault?.at === "number" ? fault.code : undefined}
              onChange={({ isConfirmed, ...typed }) =>
                onChange(
                  isConfirmed === undefined
                    ? typeNumber(draft, measure, typed)
                    : changeNumber(draft, place, { isConfirmed }),
                )
              }
            />
          );
        })}
    </>
  );
}
