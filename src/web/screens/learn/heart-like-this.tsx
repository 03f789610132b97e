import type { FittedPatient } from "#heart/fit-patient.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { Notice } from "#web/components/notice.tsx";
import { HeartStage } from "#web/heart/heart-stage.tsx";
import { describeFit } from "#words/describe-fit.ts";
import { yourNumbersFor } from "#words/your-numbers.ts";

interface Props {
  readonly fitted: FittedPatient;
  readonly onChange: () => void;
}

/** The drawn heart, what it shows as ranges with how sure each is, and what was given. */
export function HeartLikeThis({ fitted, onChange }: Props) {
  const { language } = useWords();
  const words = yourNumbersFor(language);
  const { title, text, mayDiffer, told, given } = describeFit(fitted, language);
  return (
    <div class="try-parts">
      {fitted.outcome === "likeThis" ? (
        <HeartStage
          name="yours"
          kind="look"
          isSilent
          scene={{ base: { heart: fitted.heart, rhythm: fitted.rhythm } }}
          before={{ base: { preset: "healthy" } }}
        />
      ) : null}
      <div class="try-side">
        {fitted.outcome === "likeThis" ? (
          <section class="group">
            <h2>{title}</h2>
            <p>{text}</p>
            <p>{mayDiffer}</p>
          </section>
        ) : (
          <Notice tone="warn" title={title} text={text} />
        )}
        {told.length === 0 ? null : (
          <section class="group">
            <h2>{words.fitsTitle}</h2>
            <ul class="rows told-rows">
              {told.map(({ says, basis }) => (
                <li key={says}>
                  <p>{says}</p>
                  <p class="stage-note">{basis}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="group">
          <h2>{words.givenTitle}</h2>
          <ul class="lines">
            {given.map(({ label, value }) => (
              <li key={label}>
                <span>{label}</span>
                <span class="value soft">{value}</span>
              </li>
            ))}
          </ul>
        </section>
        <button type="button" class="act ghost" onClick={onChange}>
          {words.change}
        </button>
      </div>
    </div>
  );
}
