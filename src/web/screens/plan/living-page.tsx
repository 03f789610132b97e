import { useMemo } from "preact/hooks";
import { adviseLiving } from "#care/living/advise-living.ts";
import { readLivingSituation } from "#care/person/read-living-situation.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { Dots } from "#web/components/dots.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import { describeLiving, type LivingEntryWords } from "#words/describe-living.ts";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { EmergencyLine } from "./emergency-line.tsx";
import { usePlan } from "./use-plan.ts";

/** Daily life, topic by topic; each opens to what holds for this person and whom to ask. */
export default function LivingPage() {
  const { plan } = useTexts();
  const { person, plan: visits, context } = usePlan();
  const told = useMemo(
    () =>
      describeLiving(
        adviseLiving(readLivingSituation(person, visits.today), visits.today),
        context,
      ),
    [person, visits.today, context],
  );
  return (
    <div class="screen living">
      <BackLink href="/plan" label={plan.title} />
      <DiaryNotices />
      <EmergencyLine text={told.emergency} />
      <Heading title={plan.links.living} class="h1-space" />
      <ul class="rows">
        {told.topics.map(({ topic, title, entries }) => (
          <li key={topic}>
            <details class="topic">
              <summary>
                <Icon name="forward" size={20} />
                <span>
                  {title}
                  <small>{[...new Set(entries.map(({ level }) => level))].join(" · ")}</small>
                </span>
              </summary>
              {entries.map((entry) => (
                <Entry key={entry.text} {...entry} />
              ))}
            </details>
          </li>
        ))}
      </ul>
      <div class="group">
        <QuietLines lines={told.footer} />
      </div>
    </div>
  );
}

function Entry({ text, due, missing, source }: LivingEntryWords) {
  const { plan } = useTexts();
  return (
    <div class="answer-part">
      <p>{text}</p>
      {due === undefined ? null : (
        <p>
          <strong>{due}</strong>
        </p>
      )}
      {missing.length === 0 ? null : <p>{plan.where.missing}</p>}
      <Dots lines={missing} />
      <p class="quiet">{source}</p>
    </div>
  );
}
