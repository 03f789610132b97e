import type { EchoStudy } from "#record/echo-measure.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { echoNamesFor, formatEchoValue } from "#words/echo-names.ts";
import { formatDay } from "#words/format-time.ts";
import { JustSavedLine } from "../records/just-saved-line.tsx";
import { useHealth } from "../records/use-health.ts";

/** Every heart scan the person has entered, the newest first. */
export function StudyList() {
  const { plan } = useTexts();
  const { studies } = useHealth();
  return (
    <div class="screen">
      <BackLink href="/plan" label={plan.title} />
      <Heading title={plan.scans.title} class="h1-space" />
      <JustSavedLine />
      {studies.length === 0 ? <p>{plan.scans.none}</p> : null}
      <ul class="rows">
        {[...studies].reverse().map((study) => (
          <li key={study.facts[0]}>
            <StudyRow study={study} />
          </li>
        ))}
      </ul>
      <div class="acts">
        <a class={studies.length === 0 ? "act" : "act ghost"} href="/plan/echo">
          {plan.addScan}
        </a>
      </div>
    </div>
  );
}

/** The few numbers people know their scan by. */
const inShort = ["effectiveOrificeArea", "regurgitantVolume", "ejectionFraction"] as const;

function StudyRow({ study }: { readonly study: EchoStudy }) {
  const { plan } = useTexts();
  const { language } = useWords();
  const { grades, measures } = echoNamesFor(language);
  const { on, reportedGrade, values, facts } = study;
  const numbers = inShort.flatMap((measure) => {
    const value = values[measure];
    const [short = ""] = measures[measure].term.split(",");
    return value === undefined ? [] : [`${short} ${formatEchoValue(measure, value, language)}`];
  });
  const words = reportedGrade === undefined ? [] : [grades[reportedGrade].word];
  return (
    <LinkRow
      modest
      href={`/plan/scans/${facts[0]}`}
      label={on === undefined ? plan.scans.noDay : formatDay(on)}
      hint={[...words, ...numbers].join(" · ")}
    />
  );
}
