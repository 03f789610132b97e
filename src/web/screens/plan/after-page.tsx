import { useMemo } from "preact/hooks";
import { placeOnTimeline } from "#care/living/place-on-timeline.ts";
import { readTimelines } from "#care/person/read-timelines.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { Dots } from "#web/components/dots.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import { describeTimeline } from "#words/describe-timeline.ts";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { EmergencyLine } from "./emergency-line.tsx";
import { FoldedList } from "./folded-list.tsx";
import { usePlan } from "./use-plan.ts";

/** The time before or after an operation on the valve: what is usual now, and what is not. */
export default function AfterPage() {
  const { plan } = useTexts();
  const { person, plan: visits, context } = usePlan();
  const timelines = useMemo(
    () =>
      readTimelines(person, visits.today).map(({ line, situation }) => ({
        line,
        told: describeTimeline(placeOnTimeline(situation, visits.today), context),
      })),
    [person, visits.today, context],
  );
  // The last one that was done is lived through now; one that is planned must not hide its signs.
  const told = timelines.map((one) => one.told);
  const latest = told.findLast(({ redSigns }) => redSigns.length > 0) ?? told.at(-1);
  const planned = told.filter((one) => one !== latest && one.redSigns.length === 0);
  return (
    <div class="screen after">
      <BackLink href="/plan" label={plan.title} />
      <DiaryNotices />
      {latest === undefined ? (
        <>
          <Heading title={plan.after.none} class="h1-space" />
          <div class="acts">
            <a class="act" href="/records/operations">
              {plan.after.enter}
            </a>
          </div>
        </>
      ) : (
        <>
          <EmergencyLine text={latest.emergency} signs={latest.redSigns} />
          <Heading title={plan.links.after}>{latest.headline}</Heading>
          {latest.now.map((line) => (
            <p class="intro-line" key={line}>
              {line}
            </p>
          ))}
          {planned.map(({ headline }) => (
            <p class="intro-line" key={headline}>
              {headline}
            </p>
          ))}
          <Part title={latest.sameDay} lines={latest.sameDaySigns} />
          <Part title={plan.after.careful} lines={latest.careful} />
          <Part title={plan.after.normal} lines={latest.normal} />
          <Part title={plan.after.bloodThinner} lines={latest.bloodThinner} />
          <Part title={plan.after.card} lines={latest.card} />
          {latest.next.length === 0 ? null : (
            <section class="group">
              <h2>{plan.after.next}</h2>
              <ul class="lines">
                {latest.next.map(({ when, what }) => (
                  <li key={`${what} ${when}`}>
                    <span>{what}</span>
                    <span class="value">{when}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <FoldedList title={plan.after.missing} lines={latest.missing} />
          <div class="group">
            <QuietLines lines={latest.footer} />
          </div>
        </>
      )}
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="group">
      <h2>{title}</h2>
      <Dots lines={lines} />
    </section>
  );
}
