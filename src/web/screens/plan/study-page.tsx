import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { toStudy } from "#record/fold-health.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { echoNamesFor, formatEchoValue } from "#words/echo-names.ts";
import { formatDay } from "#words/format-time.ts";
import { capitalise } from "#words/describe-plan-reason.ts";
import { Quoted } from "./quoted.tsx";
import { SavedLine } from "./saved-line.tsx";
import { StudyChanges } from "./study-changes.tsx";

/** One heart scan: every value with the phrase it came from, and what changed since the one before. */
export function StudyPage() {
  const { params } = useRoute();
  const { standing } = useDiary().chart.value;
  const { plan } = useTexts();
  const fill = useFill();
  const fact = standing.find(({ id }) => id === params["id"]);
  if (fact?.kind !== "echo") {
    return (
      <div class="screen">
        <BackLink href="/plan/scans" label={plan.scans.title} />
        <Heading title={plan.scans.gone} />
      </div>
    );
  }
  return (
    <div class="screen">
      <BackLink href="/plan/scans" label={plan.scans.title} />
      <Heading
        title={
          fact.on === undefined
            ? plan.scans.oneNoDay
            : fill(plan.scans.oneOf, { date: formatDay(fact.on) })
        }
      />
      <SavedLine />
      <About fact={fact} />
      <Values fact={fact} />
      <StudyChanges study={toStudy(fact)} />
      <Signs fact={fact} />
      <MendStudy fact={fact} />
    </div>
  );
}

interface Props {
  readonly fact: FactOf<"echo">;
}

function About({ fact }: Props) {
  const { plan } = useTexts();
  const { language } = useWords();
  const fill = useFill();
  const { scans, echo } = plan;
  const { grade, method, mechanism, isAcute, place, source } = fact;
  const lines: readonly (readonly [string, string])[] = [
    ...(method === "notKnown" ? [] : [[scans.method, echo.methods[method]] as const]),
    [scans.kind, echo.mechanisms[mechanism]],
    ...(isAcute === undefined ? [] : [[scans.acute, isAcute ? echo.yes : echo.no] as const]),
    ...(place === undefined ? [] : [[scans.place, place] as const]),
  ];
  return (
    <>
      <p class="lead">
        {grade === undefined
          ? scans.saysNothing
          : fill(scans.says, { word: echoNamesFor(language).grades[grade.word].word })}
      </p>
      {grade?.quote === undefined ? null : (
        <Quoted letter={undefined} quote={grade.quote} start={undefined} />
      )}
      <dl class="lines about-scan">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{source === "letter" ? scans.fromLetter : scans.typed}</p>
    </>
  );
}

function Values({ fact }: Props) {
  const { plan } = useTexts();
  const { language } = useWords();
  const { measures } = echoNamesFor(language);
  const { values } = toStudy(fact);
  if (fact.values.length === 0) return null;
  return (
    <section class="group">
      <h2>{plan.scans.numbers}</h2>
      <ul class="rows">
        {fact.values.map(({ measure, quote, confirmed }) => (
          <li key={measure} class="scan-value">
            <span>{capitalise(measures[measure].name)}</span>
            <strong>{formatEchoValue(measure, values[measure] ?? Number.NaN, language)}</strong>
            {quote === undefined ? null : (
              <Quoted letter={undefined} quote={quote} start={undefined} />
            )}
            {confirmed === true ? <span class="quiet">{plan.scans.confirmed}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signs({ fact }: Props) {
  const { plan } = useTexts();
  const { language } = useWords();
  const fill = useFill();
  const { signs } = echoNamesFor(language);
  if (fact.signs.length === 0) return null;
  return (
    <section class="group">
      <h2>{plan.scans.words}</h2>
      <ul class="rows">
        {fact.signs.map(({ sign, isThere, quote }) => (
          <li key={sign} class="scan-value">
            <span>
              {fill(isThere ? plan.echo.signIsThere : plan.echo.signIsNotThere, {
                name: signs[sign].name,
              })}
            </span>
            {quote === undefined ? null : (
              <Quoted letter={undefined} quote={quote} start={undefined} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The two ways to mend a scan: another entry in its place, or taken back. */
function MendStudy({ fact }: Props) {
  const diary = useDiary();
  const { plan, settings } = useTexts();
  const { route } = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const takeBack = async (): Promise<void> => {
    const { ok } = await diary.save([diary.newFact("withdrawn", { corrects: fact.id })]);
    setRefused(!ok);
    if (ok) route("/plan/scans", true);
  };
  if (!isAsking) {
    return (
      <div class="acts">
        <a class="act ghost" href={`/plan/scans/${fact.id}/correct`}>
          {plan.scans.correct}
        </a>
        <button type="button" class="act danger" onClick={() => setAsking(true)}>
          {plan.scans.takeBack}
        </button>
      </div>
    );
  }
  return (
    <section class="group" role="alert">
      <h2>{plan.scans.takeBackTitle}</h2>
      <p>{plan.scans.takeBackText}</p>
      {isRefused ? <p class="saved not">{settings.notSaved}</p> : null}
      <div class="acts">
        <button type="button" class="act danger" onClick={() => void takeBack()}>
          {plan.scans.takeBackYes}
        </button>
        <button type="button" class="act ghost" onClick={() => setAsking(false)}>
          {plan.scans.takeBackNo}
        </button>
      </div>
    </section>
  );
}
