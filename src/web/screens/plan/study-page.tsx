import { useRoute } from "preact-iso";
import type { FactOf } from "#record/fact.ts";
import { toStudy } from "#record/fold-health.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { echoNamesFor, formatEchoValue } from "#words/echo-names.ts";
import { formatDay } from "#words/format-time.ts";
import { capitalise } from "#words/describe-plan-reason.ts";
import { JustSavedLine } from "../records/just-saved-line.tsx";
import { TakeBack } from "../records/take-back.tsx";
import { UnsavedNotice } from "../records/unsaved-notice.tsx";
import { NoScan } from "./no-scan.tsx";
import { Quoted } from "./quoted.tsx";
import { StudyChanges } from "./study-changes.tsx";
import { useScan } from "./use-scan.ts";

/** One heart scan: every value with the phrase it came from, and what changed since the one before. */
export function StudyPage() {
  const { params } = useRoute();
  const { plan } = useTexts();
  const fill = useFill();
  const { fact, replacedBy } = useScan(params["id"]);
  if (fact === undefined) return <NoScan replacedBy={replacedBy} />;
  const title =
    fact.on === undefined
      ? plan.scans.oneNoDay
      : fill(plan.scans.oneOf, { date: formatDay(fact.on) });
  return (
    <div class="screen">
      <BackLink href="/plan/scans" label={plan.scans.title} />
      <UnsavedNotice />
      <Heading title={title} />
      <JustSavedLine />
      <About fact={fact} />
      <Values fact={fact} />
      <StudyChanges study={toStudy(fact)} />
      <Signs fact={fact} />
      <div class="acts">
        <a class="act ghost" href={`/plan/scans/${fact.id}/correct`}>
          {plan.scans.correct}
        </a>
      </div>
      <TakeBack path="/plan/scans" name={title} facts={[fact]} />
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
