import type { TriageDecision } from "#care/triage/decision.ts";
import type { Chart } from "#record/fold-chart.ts";
import { dial } from "#web/components/dial.ts";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { now_ms } from "#web/components/now.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import type { AnswerWords } from "#words/describe-triage.ts";
import { describeEmergency } from "#words/emergency-steps.ts";
import { Explanation } from "./explanation.tsx";
import { SavedLine } from "./saved-line.tsx";

interface Props {
  readonly chart: Chart;
  readonly decision: TriageDecision;
  readonly words: AnswerWords;
}

/** Call first, then what to do, then what to say. Nothing stands above the call. */
export function EmergencyAnswer({ chart, decision, words }: Props) {
  const { answerScreen } = useTexts();
  const emergency = describeEmergency(chart, decision, wordsContextOf(useDiary()), now_ms.value);
  return (
    <article class="screen answer">
      <div class="band" data-outcome="emergency">
        <p class="level">
          <Icon name="alarm" size={22} />
          {words.level}
        </p>
        <Heading title={words.headline} />
        {emergency.call === undefined ? (
          <a class="act urgent call" href="/settings/country">
            {answerScreen.chooseCountry}
            <Icon name="forward" size={28} />
          </a>
        ) : (
          <a class="act urgent call" href={dial(emergency.call.phone)}>
            {emergency.call.label}
            <Icon name="phone" size={30} />
          </a>
        )}
        <CountryLine country={emergency.country} />
        {emergency.also === undefined ? null : <p class="quiet">{emergency.also}</p>}
        {emergency.unknownCountry.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <section>
        <h2 class="visually-hidden">{answerScreen.whileYouWait}</h2>
        <ol class="steps">
          {emergency.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section class="part">
        <h2>{answerScreen.readOut}</h2>
        <p class="say">&ldquo;{emergency.readOut}&rdquo;</p>
      </section>
      <SavedLine />
      <Explanation words={words} checkIn={decision.checkIn} />
    </article>
  );
}

function CountryLine({ country }: { readonly country: string }) {
  const { answerScreen } = useTexts();
  if (country === "") return null;
  return (
    <p class="quiet country-line">
      {country}. {answerScreen.notThere}{" "}
      <a href="/settings/country">{answerScreen.changeCountry}</a>
    </p>
  );
}
