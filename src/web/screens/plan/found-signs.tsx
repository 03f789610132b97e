import { takeSign } from "#record/letter/change-draft.ts";
import { TickRow } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { echoNamesFor } from "#words/echo-names.ts";
import type { StudyForm } from "./use-study-form.ts";

/** What the letter says without a number: there, or looked for and not there. */
export function FoundSigns({ draft, onChange }: StudyForm) {
  const { plan } = useTexts();
  const { language } = useWords();
  const fill = useFill();
  const { signs } = echoNamesFor(language);
  // Those without a phrase were chosen by hand, and are where they were chosen.
  const places = draft.signs.flatMap(({ quote }, place) => (quote === undefined ? [] : [place]));
  if (places.length === 0) return null;
  return (
    <fieldset class="group">
      <legend>{plan.echo.signsTitle}</legend>
      <ul class="rows">
        {places.map((place) => {
          const { sign, isThere, isTaken, quote } = draft.signs[place]!;
          return (
            <li key={`${sign} ${isThere}`}>
              <TickRow
                label={fill(isThere ? plan.echo.signIsThere : plan.echo.signIsNotThere, {
                  name: signs[sign].name,
                })}
                hint={`“${quote}”`}
                checked={isTaken}
                onChange={(isChecked) => onChange(takeSign(draft, place, isChecked))}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
