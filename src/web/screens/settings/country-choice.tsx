import { useState } from "preact/hooks";
import type { Fact } from "#record/fact.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { SelectField } from "#web/components/field.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { emergencyNumberFor, emergencyNumbers } from "#words/emergency-numbers.ts";

/** ISO 3166-1 keeps ZZ free for "none of these"; the door takes it as a country we know nothing of. */
const anotherCountry = "ZZ";

interface Props {
  readonly onChoose: (fact: Fact) => void;
}

/** The countries whose number two sources agree on, and what to do in every other one. */
export function CountryChoice({ onChoose }: Props) {
  const diary = useDiary();
  const { settings } = useTexts();
  const fill = useFill();
  const [chosen, setChosen] = useState(diary.chart.value.profile.country ?? "");
  const entry = emergencyNumberFor(chosen);
  const names = Object.entries(emergencyNumbers)
    .map(([code, { name }]) => [code, name] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <>
      <SelectField
        label={settings.country}
        value={chosen}
        options={[["", settings.countryNone], ...names, [anotherCountry, settings.countryOther]]}
        onInput={(country) => {
          setChosen(country);
          if (country !== "") onChoose(diary.newFact("profile", { country }));
        }}
      />
      <output class={entry === undefined ? "" : "first-line"}>
        {entry === undefined
          ? chosen === anotherCountry
            ? settings.countryOtherText
            : null
          : fill(settings.countryNumber, { country: entry.name, number: entry.number })}
      </output>
    </>
  );
}
