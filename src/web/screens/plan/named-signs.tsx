import { useState } from "preact/hooks";
import type { EchoSign } from "#record/echo-measure.ts";
import { namedSign, nameSign } from "#record/letter/name-sign.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { SelectField } from "#web/components/field.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { capitalise } from "#words/describe-plan-reason.ts";
import { echoNamesFor } from "#words/echo-names.ts";
import { signGroups, type SignGroup } from "./sign-groups.ts";
import type { StudyForm } from "./use-study-form.ts";

/**
 * What a letter says in words, chosen by hand: folded until somebody wants it, or something in it
 * was chosen before.
 */
export function NamedSigns(form: StudyForm) {
  const { echo } = useTexts().plan;
  const fill = useFill();
  const { signs } = form.draft;
  const count = signs.filter(({ quote, isTaken }) => quote === undefined && isTaken).length;
  const hasPhrases = signs.some(({ quote }) => quote !== undefined);
  const [isOpen] = useState(count > 0);
  return (
    <details class="group" open={isOpen}>
      <summary>
        <Icon name="forward" size={20} />
        <span>
          {hasPhrases ? echo.words.moreTitle : echo.words.title}
          {count === 0 ? null : ` (${fill(echo.words.chosen, { count })})`}
        </span>
      </summary>
      <p class="quiet">{echo.words.hint}</p>
      {(Object.keys(signGroups) as SignGroup[]).map((group) => (
        <Group key={group} group={group} form={form} />
      ))}
    </details>
  );
}

function Group({ group, form }: { readonly group: SignGroup; readonly form: StudyForm }) {
  const { echo } = useTexts().plan;
  const { draft } = form;
  // What the letter was read to say has its own row, with its phrase.
  const signs = signGroups[group].filter(
    (sign) => !draft.signs.some((one) => one.sign === sign && one.quote !== undefined),
  );
  if (signs.length === 0) return null;
  return (
    <fieldset class="named-signs">
      <legend>{echo.words.groups[group]}</legend>
      {signs.map((sign) => (
        <OneSign key={sign} sign={sign} form={form} />
      ))}
    </fieldset>
  );
}

function OneSign({ sign, form }: { readonly sign: EchoSign; readonly form: StudyForm }) {
  const { words } = useTexts().plan.echo;
  const { language } = useWords();
  const { name, term } = echoNamesFor(language).signs[sign];
  const { draft, onChange } = form;
  const said = namedSign(draft, sign);
  return (
    <SelectField
      label={capitalise(name)}
      hint={term}
      value={said === undefined ? "" : said ? "there" : "notThere"}
      options={[
        ["", words.notSaid],
        ["there", words.there],
        ["notThere", words.notThere],
      ]}
      onInput={(chosen) =>
        onChange(nameSign(draft, sign, chosen === "" ? undefined : chosen === "there"))
      }
    />
  );
}
