import { useState } from "preact/hooks";
import type { Fact } from "#record/fact.ts";
import type { ChartProfile } from "#record/fold-chart.ts";
import { parseFact } from "#record/parse-fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { TextField } from "#web/components/field.tsx";

const textFields = [
  "name",
  "clinicName",
  "clinicPhone",
  "clinicHours",
  "birthYear",
  "address",
  "contactName",
  "contactPhone",
] as const;
type YouField = (typeof textFields)[number];
type Typed = Readonly<Record<YouField, string>>;
type Faults = Readonly<Partial<Record<YouField, string>>>;

/** The form about the person: what is typed, and the fact it makes. */
export function useYou() {
  const diary = useDiary();
  const { settings } = useTexts();
  const { profile } = diary.chart.value;
  const [typed, setTyped] = useState<Typed>(() => typedFrom(profile));
  const [faults, setFaults] = useState<Faults>({});
  return {
    fields: {
      typed,
      faults,
      onType: (field: YouField, text: string): void => {
        setTyped({ ...typed, [field]: text });
        setFaults({ ...faults, [field]: undefined });
      },
    },
    /** The changed fields as a fact; "unchanged" when there are none, `undefined` on a fault. */
    read(): Fact | "unchanged" | undefined {
      const before = typedFrom(profile);
      const changed = textFields.filter(
        (field) => typed[field].trim() !== before[field] && typed[field].trim() !== "",
      );
      if (changed.length === 0) return "unchanged";
      const given = Object.fromEntries(
        changed.map((field) => [
          field,
          field === "birthYear" ? Number(typed[field]) : typed[field].trim(),
        ]),
      );
      const parsed = parseFact(diary.newFact("profile", given));
      if (parsed.ok) return parsed.value;
      const paths = parsed.issues.map(({ path }) => path);
      setFaults({
        ...(paths.includes("birthYear") ? { birthYear: settings.birthYearFault } : {}),
        ...(paths.includes("clinicPhone") ? { clinicPhone: settings.clinicPhoneFault } : {}),
        ...(paths.includes("contactPhone") ? { contactPhone: settings.clinicPhoneFault } : {}),
      });
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
      });
      return undefined;
    },
  };
}

function typedFrom(profile: ChartProfile): Typed {
  const { name, birthYear, address, clinicName, clinicPhone, clinicHours } = profile;
  const { contactName, contactPhone } = profile;
  return {
    name: name ?? "",
    birthYear: birthYear?.toString() ?? "",
    address: address ?? "",
    clinicName: clinicName ?? "",
    clinicPhone: clinicPhone ?? "",
    clinicHours: clinicHours ?? "",
    contactName: contactName ?? "",
    contactPhone: contactPhone ?? "",
  };
}

type Fields = ReturnType<typeof useYou>["fields"] & {
  /** Whom to call, and when the clinic picks up, is asked in the settings alone; the first minute is short. */
  readonly withContact?: boolean;
};

/** The fields themselves; all may stay empty. */
export function YouFields({ typed, faults, onType, withContact = false }: Fields) {
  const { settings } = useTexts();
  const field = (name: YouField) => ({
    value: typed[name],
    fault: faults[name],
    onInput: (text: string) => onType(name, text),
  });
  return (
    <>
      <TextField label={settings.name} autoComplete="name" maxLength={200} {...field("name")} />
      <TextField
        label={settings.clinicName}
        hint={settings.clinicNameHint}
        maxLength={200}
        {...field("clinicName")}
      />
      <TextField label={settings.clinicPhone} type="tel" maxLength={32} {...field("clinicPhone")} />
      {withContact ? (
        <TextField
          label={settings.clinicHours}
          hint={settings.clinicHoursHint}
          maxLength={200}
          {...field("clinicHours")}
        />
      ) : null}
      <TextField
        label={settings.birthYear}
        inputMode="numeric"
        autoComplete="bday-year"
        maxLength={4}
        {...field("birthYear")}
      />
      <TextField
        label={settings.address}
        hint={settings.addressHint}
        autoComplete="street-address"
        maxLength={200}
        {...field("address")}
      />
      {withContact ? (
        <>
          <TextField
            label={settings.contactName}
            hint={settings.contactHint}
            maxLength={200}
            {...field("contactName")}
          />
          <TextField
            label={settings.contactPhone}
            type="tel"
            maxLength={32}
            {...field("contactPhone")}
          />
        </>
      ) : null}
    </>
  );
}
