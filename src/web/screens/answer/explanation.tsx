import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import type { AnswerWords } from "#words/describe-triage.ts";
import { keepAnswer } from "../check-in/enter.ts";
import { latestEntry } from "../check-in/latest-entry.ts";

interface Props {
  readonly words: AnswerWords;
  /** The check-in that was judged. */
  readonly checkIn: string | undefined;
}

/** Everything under the action: why, what would change it, what is missing, and the small print. */
export function Explanation({ words, checkIn }: Props) {
  const { answerScreen } = useTexts();
  const [emergencyIf, ...others] = words.wouldChange;
  return (
    <>
      <section class="part">
        <h2>{answerScreen.why}</h2>
        {words.why.map(({ rule, text, limit, source }) => (
          <div class="reason" key={rule}>
            <p>{text}</p>
            <p class="quiet">{limit === undefined ? source : `${limit} ${source}`}</p>
          </div>
        ))}
      </section>
      {words.missing.length === 0 ? null : (
        <section class="part">
          <h2>{answerScreen.missing}</h2>
          <Lines lines={words.missing} />
        </section>
      )}
      <section class="part">
        <h2>{answerScreen.wouldChange}</h2>
        <p class="first-line">{emergencyIf}</p>
        <Lines lines={others.slice(0, -1)} />
        {others.slice(-1).map((all) => (
          <details key={all}>
            <summary>
              <Icon name="forward" size={18} />
              {answerScreen.more}
            </summary>
            <p>{all}</p>
          </details>
        ))}
      </section>
      {words.noted.length === 0 ? null : (
        <section class="part">
          <h2>{answerScreen.noted}</h2>
          <Lines lines={words.noted} />
        </section>
      )}
      {words.returnBy === undefined ? null : <p class="part">{words.returnBy}</p>}
      <div class="acts">
        <a class="act ghost" href="/check-in/reading">
          {answerScreen.addReading}
        </a>
        <Keep words={words} checkIn={checkIn} />
      </div>
      <div class="small-print">
        <Lines lines={words.footer} />
      </div>
    </>
  );
}

/** The answer word for word in the diary, for the next visit: there already, or one tap away. */
function Keep({ words, checkIn }: Props) {
  const diary = useDiary();
  const { answerScreen } = useTexts();
  const isKept = diary.facts.value.some(
    (fact) =>
      fact.kind === "answerGiven" &&
      fact.headline === words.headline &&
      fact.outcome === words.outcome &&
      fact.checkIn === checkIn,
  );
  if (latestEntry.value?.state === "saving") return null;
  if (!isKept) {
    return (
      <button type="button" class="act ghost" onClick={() => void keepAnswer(diary)}>
        {answerScreen.keep}
      </button>
    );
  }
  return (
    <p class="quiet">
      {answerScreen.kept} <a href="/diary">{answerScreen.seeDiary}</a>
    </p>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
