import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import type { PlannedVisit } from "#care/surveillance/planned-visit.ts";
import { Dots } from "#web/components/dots.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { formatDueWindow } from "#words/describe-due.ts";
import type { ExtraTestWords, PlanWords, VisitWords } from "#words/describe-plan.ts";
import type { WordsContext } from "#words/words-context.ts";
import { CalendarButton } from "./calendar-button.tsx";
import { MissingForPlan } from "./missing-for-plan.tsx";

interface Props {
  readonly plan: VisitPlan;
  readonly words: PlanWords;
  readonly context: WordsContext;
}

const kinds = ["echo", "visit"] as const;

/** When the next scan and the next visit are due, one line each; folded away, how we get there. */
export function NextVisits({ plan, words, context }: Props) {
  const texts = useTexts().plan;
  const { language } = context;
  const tell = (visit: PlannedVisit): string => {
    if (visit.kind !== "planned") return texts.states[visit.kind];
    return visit.state === "notYet"
      ? formatDueWindow(visit, plan.today, language)
      : texts.states[visit.state];
  };
  return (
    <section class="group">
      <h2>{texts.nextTitle}</h2>
      <dl class="lines">
        {kinds.map((what) => (
          <div key={what}>
            <dt>{texts.dates[what]}</dt>
            <dd>{tell(plan[what])}</dd>
          </div>
        ))}
      </dl>
      {words.flags.map((flag) => (
        <p class="flag quiet" key={flag}>
          {flag}
        </p>
      ))}
      <MissingForPlan plan={plan} words={words} />
      <CalendarButton plan={plan} context={context} />
      <details>
        <summary>
          <Icon name="forward" size={20} />
          {texts.more}
        </summary>
        {kinds.map((what) => (
          <HowWeGetThere key={what} words={words[what]} />
        ))}
        {words.extras === undefined ? null : <ExtraTests words={words.extras} />}
      </details>
    </section>
  );
}

function ExtraTests({ words: { title, text, source } }: { readonly words: ExtraTestWords }) {
  return (
    <div class="answer-part">
      <h3>{title}</h3>
      <p>{text}</p>
      <p class="quiet">{source}</p>
    </div>
  );
}

function HowWeGetThere({ words }: { readonly words: VisitWords }) {
  const { headline, lines, guides, source } = words;
  return (
    <div class="answer-part">
      <h3>{headline}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Dots lines={guides} />
      {source === undefined ? null : <p class="quiet">{source}</p>}
    </div>
  );
}
