import { valvePositions } from "#record/health-ids.ts";
import { SelectField } from "#web/components/field.tsx";
import { useTexts } from "#web/components/late-texts.ts";

type Position = (typeof valvePositions)[number] | "";

interface Props {
  readonly label: string;
  readonly value: Position;
  readonly onChoose: (valve: Position) => void;
}

/** On which valve; "not sure" is an answer. */
export function ValveField({ label, value, onChoose }: Props) {
  const { form, names } = useTexts().records;
  return (
    <SelectField
      label={label}
      value={value}
      options={[["", form.notSure], ...valvePositions.map((id) => [id, names.valves[id]] as const)]}
      onInput={(chosen) => onChoose(valvePositions.find((id) => id === chosen) ?? "")}
    />
  );
}
