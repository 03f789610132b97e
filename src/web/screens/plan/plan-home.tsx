import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import { describeDue } from "#words/describe-due.ts";
import { describePlan } from "#words/describe-plan.ts";
import { JustSavedLine } from "../records/just-saved-line.tsx";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { CallTheClinic } from "./call-the-clinic.tsx";
import { ClinicSays } from "./clinic-says.tsx";
import { hasPlan } from "./has-plan.ts";
import { isWhole } from "./is-whole.ts";
import { NextVisits } from "./next-visits.tsx";
import { PlanLinks } from "./plan-links.tsx";
import { SoonerReasons } from "./sooner-reasons.tsx";
import { usePlan, type PlanOfPerson } from "./use-plan.ts";
import { WhereInShort } from "./where-in-short.tsx";
import { YourDates } from "./your-dates.tsx";

/** What is next, where you are, and what your clinic laid down: few lines, the rest a tap away. */
export function PlanHome() {
  const made = usePlan();
  return hasPlan(made.person.health) ? <FullPlan {...made} /> : <EmptyPlan {...made} />;
}

function EmptyPlan({ person, plan: { today }, context }: PlanOfPerson) {
  const { plan } = useTexts();
  return (
    <div class="screen">
      <DiaryNotices />
      <Heading title={plan.title}>{plan.emptyTitle}</Heading>
      <p class="intro">{plan.emptyText}</p>
      <JustSavedLine />
      <div class="acts">
        <a class="act" href="/plan/echo">
          {plan.emptyAction}
        </a>
      </div>
      <p class="quiet">{plan.emptyNoLetter}</p>
      <YourDates person={person} today={today} context={context} />
      <PlanLinks health={person.health} />
    </div>
  );
}

function FullPlan(made: PlanOfPerson) {
  const { person, plan, context } = made;
  const texts = useTexts().plan;
  const words = describePlan(plan, context);
  const due = describeDue(plan, context);
  const isCalm = due.state === "notYet" || due.state === "ask";
  const title = isCalm && !isWhole(person.chart, plan.today) ? texts.notWhole : due.text;
  const isLoud = due.state === "sooner" || due.state === "late";
  const call = words.sooner?.call ?? words[due.what === "visit" ? "visit" : "echo"].call;
  return (
    <div class="screen">
      <DiaryNotices />
      <JustSavedLine />
      {isLoud ? (
        <div class="band" data-outcome="today">
          <p class="level">
            <Icon name="clock" size={22} />
            {texts.levels[due.state === "sooner" ? "sooner" : "late"]}
          </p>
          <Heading title={texts.title}>{title}</Heading>
        </div>
      ) : (
        <Heading title={texts.title}>{title}</Heading>
      )}
      {call === undefined ? null : <CallTheClinic call={call} />}
      {words.sooner === undefined ? null : <SoonerReasons sooner={words.sooner} />}
      <ClinicSays person={person} />
      <NextVisits plan={plan} words={words} context={context} />
      <WhereInShort {...made} />
      <YourDates person={person} today={plan.today} context={context} />
      <PlanLinks health={person.health} />
      <div class="group">
        <QuietLines lines={words.footer} />
      </div>
    </div>
  );
}
