import { useMemo } from "preact/hooks";
import { placeOnTimeline } from "#care/living/place-on-timeline.ts";
import { listUnreadProcedures } from "#care/person/list-valve-procedures.ts";
import { readTimelines } from "#care/person/read-timelines.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { describeTimeline } from "#words/describe-timeline.ts";
import { describeUnreadProcedure } from "#words/describe-unread-procedure.ts";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { AfterTimeline } from "./after-timeline.tsx";
import { AfterUnread } from "./after-unread.tsx";
import { EmergencyLine } from "./emergency-line.tsx";
import { usePlan } from "./use-plan.ts";

/** The time before or after an operation on the valve: what is usual now, and what is not. */
export default function AfterPage() {
  const { plan } = useTexts();
  const { person, plan: visits, context } = usePlan();
  const { told, unread } = useMemo(
    () => ({
      told: readTimelines(person, visits.today).map(({ situation }) =>
        describeTimeline(placeOnTimeline(situation, visits.today), context),
      ),
      unread: listUnreadProcedures(person, visits.today).map((one) =>
        describeUnreadProcedure(one, visits.today, context),
      ),
    }),
    [person, visits.today, context],
  );
  // The last one that was done is lived through now; one that is planned must not hide its signs.
  const latest = told.findLast(({ redSigns }) => redSigns.length > 0) ?? told.at(-1);
  const planned = told.filter((one) => one !== latest && one.redSigns.length === 0);
  const emergency = latest?.emergency ?? unread[0]?.emergency;
  return (
    <div class="screen after">
      <BackLink href="/plan" label={plan.title} />
      <DiaryNotices />
      {emergency === undefined ? (
        <>
          <Heading title={plan.after.none} class="h1-space" />
          <div class="acts">
            <a class="act" href="/records/operations">
              {plan.after.enter}
            </a>
          </div>
        </>
      ) : (
        <EmergencyLine text={emergency} signs={latest?.redSigns ?? []} />
      )}
      {unread.map((one, place) => (
        <AfterUnread {...one} isFirst={place === 0} key={one.headline} />
      ))}
      {latest === undefined ? null : (
        <AfterTimeline
          told={latest}
          planned={planned.map(({ headline }) => headline)}
          isFirst={unread.length === 0}
        />
      )}
    </div>
  );
}
